import type { SelectType } from 'payload'

type Selection = { select: SelectType; mode: 'include' | 'exclude' }

const ALWAYS = ['id', 'collection']

/** What Payload's own `select` leaves of a document that was read whole: the named fields, or all but those. */
export const selected = (doc: object, { mode, select }: Selection): object =>
  Object.fromEntries(
    Object.entries(doc).flatMap(([name, value]: [string, unknown]) => {
      const asked = Object.hasOwn(select, name) ? select[name] : undefined
      const isLeft = mode === 'include' ? Boolean(asked) : asked !== false
      if (!isLeft && !ALWAYS.includes(name)) return []
      return [[name, typeof asked === 'object' ? within(value, { select: asked, mode }) : value]]
    }),
  )

const within = (value: unknown, selection: Selection): unknown => {
  if (Array.isArray(value)) return value.map((each) => within(each, selection))
  return typeof value === 'object' && value !== null ? selected(value, selection) : value
}
