import { malformed, problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { isUuid } from '../database/transaction'

/** The order of a list that can be paged by cursor: never null, and `id` breaks ties. */
export type PageSort = { field: string; isDescending: boolean }

/** Where a page ended: the last document's value of the sorted field, and its id. */
export type Place = { value: string; id: string }

const PAGEABLE = ['id', 'createdAt', 'updatedAt', 'orderNumber']

export const notPageable = problem<{ sort: string[] }>(
  'list.sort_not_pageable',
  422,
  () => says`A list is paged by cursor when it is sorted by one of ${PAGEABLE.join(', ')}.`,
)

/** The one field a list is sorted by, when a cursor can say where in it a page ends. */
export const pageSortOf = (sort: string[]): PageSort | undefined => {
  const [first = '', ...rest] = sort
  const field = first.replace(/^-/, '')
  if (rest.length > 0 || !PAGEABLE.includes(field)) return undefined
  return { field, isDescending: first.startsWith('-') }
}

export const nameOf = ({ field, isDescending }: PageSort): string =>
  `${isDescending ? '-' : ''}${field}`

/** Opaque to callers. It names its sort, under which alone it means anything; access is asked anew on every page. */
export const cursorOf = (sort: PageSort, { id, value }: Place): string =>
  Buffer.from(JSON.stringify([nameOf(sort), value, id])).toString('base64url')

/** 400 for what is no cursor of ours, and for one made under another sort. */
export const placeOf = (cursor: string, sort: PageSort): Place => {
  const [made, value, id] = partsOf(cursor)
  if (typeof value !== 'string' || !isUuid(id) || !isPlace(sort, value))
    throw malformed({ path: 'after', message: 'This is not a cursor of this list.' })
  if (made !== nameOf(sort))
    throw malformed({ path: 'after', message: 'This cursor was made under another sort.' })
  return { value, id }
}

const partsOf = (cursor: string): unknown[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

const isPlace = ({ field }: PageSort, value: string): boolean =>
  field.endsWith('At') ? INSTANT.test(value) && !Number.isNaN(Date.parse(value)) : true
