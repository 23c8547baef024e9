/** A failure the caller may read. A bug is a plain Error and leaves as a bare 500. */
export class Problem<D extends object = object> extends Error {
  override readonly name = 'Problem'
  readonly isPublic = true

  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly data: D,
  ) {
    super(message)
  }
}

/** The status of every declared problem by its code, for whoever documents them. */
export const STATUS_OF_CODE = new Map<string, number>([
  ['invalid', 422],
  ['malformed', 400],
])

/** Declares a problem once: its code and status stand beside the sentence the caller reads. */
export const problem = <D extends object = Record<string, never>>(
  code: string,
  status: number,
  say: (data: D) => string,
): ((data: D) => Problem<D>) => {
  STATUS_OF_CODE.set(code, status)
  return (data) => new Problem(code, status, say(data), data)
}

export type FieldFault = { path: string; message: string }

/** 422 `invalid`: every wrong field by its path, as `design: data.fields` in the API contract. */
export const invalid = (fields: FieldFault[]): Problem<{ fields: FieldFault[] }> =>
  new Problem(
    'invalid',
    422,
    fields.length === 1
      ? `${fields[0]?.path}: ${fields[0]?.message}`
      : 'Some fields are not valid.',
    { fields },
  )

/** The body of every refusal. The panel marks wrong fields from `data.errors` of a `ValidationError` alone. */
export const envelopeOf = ({ code, data, message }: Problem): { errors: object[] } => {
  const name = code === 'invalid' ? 'ValidationError' : 'APIError'
  const shown = 'fields' in data && !('errors' in data) ? { ...data, errors: data.fields } : data
  return { errors: [{ name, code, message, data: Object.fromEntries(Object.entries(shown)) }] }
}
