import type { FieldHook, TypeWithID } from 'payload'

/**
 * Stores text as `normalise` writes it; what it cannot read stays as typed, for `validate` to refuse.
 * A form sends an emptied field as '', which is stored as no value.
 */
export const normalised =
  (normalise: (text: string) => string | undefined): FieldHook<TypeWithID, unknown> =>
  ({ value }) => {
    if (typeof value !== 'string') return value
    const text = value.trim()
    return text === '' ? null : (normalise(text) ?? value)
  }
