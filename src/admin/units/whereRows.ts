import type { Where } from 'payload'
import { transformWhereQuery, validateWhereQuery } from 'payload/shared'

/** One line of the filter: `{ totalMinor: { greater_than: 1999 } }`. */
export type Row = Record<string, Record<string, unknown>>
/** Lines of one group hold together; one of the groups must hold. */
export type Groups = { and: Row[] }[]
export type Place = { group: number; row: number }

const normalised = (where: Where | undefined): Where | undefined =>
  where && (validateWhereQuery(where) ? where : transformWhereQuery(where))

/** The list's filter as the lines a person sees. */
export const groupsOf = (where: Where | undefined): Groups => {
  const groups = normalised(where)?.or
  // The two calls above leave exactly this form; Payload's type allows any other too.
  return Array.isArray(groups) ? (groups as Groups) : []
}

export const rowAt = (groups: Groups, { group, row }: Place): Row => groups[group]?.and[row] ?? {}

/** The same groups with that line replaced. */
export const withRow = (groups: Groups, place: Place, next: Row): Groups =>
  groups.map((group, at) =>
    at === place.group
      ? { and: group.and.map((row, index) => (index === place.row ? next : row)) }
      : group,
  )

/** What `path` must equal in that group, if a line says so. */
export const equalsIn = (groups: Groups, group: number, path: string): unknown =>
  groups[group]?.and.find((row) => row[path]?.equals !== undefined)?.[path]?.equals

/** The same groups where that group says `path` equals `value`, or nothing of `path` for undefined. */
export const withEquals = (
  groups: Groups,
  { group, path }: { group: number; path: string },
  value: string | undefined,
): Groups =>
  groups.map((one, at) =>
    at === group
      ? {
          and: [
            ...one.and.filter((row) => !(path in row)),
            ...(value === undefined ? [] : [{ [path]: { equals: value } }]),
          ],
        }
      : one,
  )
