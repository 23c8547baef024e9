import type { LexicalBody } from './lexical'

type Stored = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string'

/** Deeper than any list within a list that somebody writes. */
const MOST_DEEP = 50

const isNode = (value: unknown, depth = 0): boolean =>
  isObject(value) &&
  depth <= MOST_DEEP &&
  isTextOrNone(value.text) &&
  (value.fields === undefined || (isObject(value.fields) && isTextOrNone(value.fields.url))) &&
  (value.children === undefined ||
    (Array.isArray(value.children) && value.children.every((child) => isNode(child, depth + 1))))

/** Whether a text is one that the editor writes, as far as a mail is made of it: any program may send another. */
export const isMailBody = (value: unknown): value is LexicalBody =>
  isObject(value) && isNode(value.root)
