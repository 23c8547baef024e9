import type { FieldHook, TypeWithID } from 'payload'

/** Stores text as `normalise` writes it; what it cannot read stays as typed, for `validate` to refuse. */
export const normalised =
  (normalise: (text: string) => string | undefined): FieldHook<TypeWithID, unknown> =>
  ({ value }) =>
    typeof value === 'string' ? (normalise(value) ?? value) : value
