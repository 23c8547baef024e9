import type { PayloadRequest } from 'payload'

import { invalid, problem } from '../../core/problem'
import { inEnglish, says, type Sentence } from '../../core/words/sentence'

type Change = { actor: { label: string }; summary: string }
type Stale = { current: object; changes?: Change[]; errors: { path: string; message: string }[] }

const sentence = (changes: Change[]): Sentence => {
  if (changes.length === 0)
    return 'Somebody has changed this in the meantime. What you typed is not saved.'
  const done = changes.map(({ actor, summary }) => `${actor.label}: ${summary}`).join(' ')
  return says`Somebody has changed this in the meantime. ${done} What you typed is not saved.`
}

/**
 * Somebody changed the document since it was read; `current` is what it is now, `changes` for staff what
 * was done last, newest first. `errors` is how the panel's form hears of it.
 */
export const stale = problem<Stale>('stale', 409, ({ changes = [] }) => sentence(changes))

const malformedTag = problem(
  'malformed',
  400,
  () => 'If-Match holds revisions in quotes, such as "3", or a star.',
)

const TAG = /^(?:W\/)?"([1-9][0-9]{0,8})"$/

/** The revisions of an If-Match header; undefined when it is absent or any will do. */
export const revisionsIn = (header: string | null): number[] | undefined => {
  const text = header?.trim()
  if (!text || text === '*') return undefined
  return text.split(',').map((tag) => {
    const [, revision] = TAG.exec(tag.trim()) ?? []
    if (!revision) throw malformedTag({})
    return Number(revision)
  })
}

/** The revision a body names, as the panel's forms do; undefined when it names none. */
export const revisionInBody = (data: unknown): number | undefined => {
  const given: unknown =
    typeof data === 'object' && data !== null && 'revision' in data ? data.revision : undefined
  if (given === undefined || given === null || given === '') return undefined
  if (typeof given !== 'number' || !Number.isSafeInteger(given))
    throw invalid([{ path: 'revision', message: 'Give the whole number that you read.' }])
  return given
}

type Addressed = { collection?: string; global?: string; id?: string }
type About = { collection: string; id: string; revision?: number | null | undefined }

/**
 * Says which document a verb is about where its address does not, and by GraphQL the revision that its caller
 * holds, for which REST has If-Match.
 */
export const addressTo = (req: PayloadRequest, about: About): void => {
  req.context.about = about
}

const isAbout = (value: unknown): value is About =>
  typeof value === 'object' && value !== null && 'collection' in value && 'id' in value

const aboutOf = ({ context }: PayloadRequest): About | undefined =>
  isAbout(context.about) ? context.about : undefined

/** Whether the request's own address names this document; only of that one does its If-Match speak. */
export const isAddressed = (
  req: PayloadRequest,
  { collection, global, id }: Addressed,
): boolean => {
  const about = aboutOf(req)
  if (about) return about.collection === collection && isSame(about.id, id)
  const { payloadAPI, routeParams } = req
  if (payloadAPI !== 'REST') return false
  return global === undefined
    ? routeParams?.collection === collection && isSame(String(routeParams?.id), id)
    : routeParams?.global === global
}

const isSame = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase()

const held = (req: PayloadRequest): number[] | undefined => {
  if (req.payloadAPI === 'REST') return revisionsIn(req.headers.get('if-match'))
  const revision = aboutOf(req)?.revision
  return revision === undefined || revision === null ? undefined : [revision]
}

/**
 * What the caller of this request holds for the document's present revision. It counts once: what the
 * request itself then changes is no news to it.
 */
export const takeExpected = (
  req: PayloadRequest,
  { data, ...document }: Addressed & { data?: unknown },
): number[][] => {
  const inBody = revisionInBody(data)
  const isFirst = isAddressed(req, document) && req.context.isMatched !== true
  const beside = isFirst ? held(req) : undefined
  if (isFirst) req.context.isMatched = true
  return [...(inBody === undefined ? [] : [[inBody]]), ...(beside ? [beside] : [])]
}

/** Tells what was changed of the document, at most so many changes of it. */
export type Tell = (most: number) => Promise<Change[]>

const revisionOf = (document: object): number =>
  'revision' in document && typeof document.revision === 'number' ? document.revision : 0

const MOST_TOLD = 3

/** Throws 409 `stale` unless the document's revision is among each of the expected. */
export const assertAmong = async (
  expected: number[][],
  current: object,
  tell?: Tell,
): Promise<void> => {
  const revision = revisionOf(current)
  const missed = expected.find((allowed) => !allowed.includes(revision))
  if (!missed) return
  const behind = Math.max(1, revision - Math.max(...missed))
  const changes = (await tell?.(Math.min(behind, MOST_TOLD))) ?? []
  throw stale({
    current,
    ...(changes.length > 0 ? { changes } : {}),
    errors: [{ path: 'revision', message: inEnglish(sentence(changes)) }],
  })
}
