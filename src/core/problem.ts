import { inEnglish, inside, says, type Sentence } from './words/sentence'

/** A failure the caller may read. A bug is a plain Error and leaves as a bare 500. Its message is English. */
export class Problem<D extends object = object> extends Error {
  override readonly name = 'Problem'
  readonly isPublic = true

  constructor(
    readonly code: string,
    readonly status: number,
    readonly said: Sentence,
    readonly data: D,
    /** What is said of each of `data.fields`, where that is more than a text. */
    readonly saidOfFields: readonly Sentence[] = [],
  ) {
    super(inEnglish(said))
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
  say: (data: D) => Sentence,
): ((data: D) => Problem<D>) => {
  STATUS_OF_CODE.set(code, status)
  return (data) => new Problem(code, status, say(data), data)
}

export type FieldFault = { path: string; message: string }
export type SaidFault = { path: string; message: Sentence }

/** What is wrong with one field, as a whole sentence. */
const ofField = ({ message, path }: SaidFault): Sentence => says`${path}: ${inside(message)}`

type Faulty = Problem<{ fields: FieldFault[] }>

const faulty =
  (code: string, status: number, fields: readonly SaidFault[]) =>
  (said: Sentence): Faulty =>
    new Problem(
      code,
      status,
      said,
      { fields: fields.map(({ message, path }) => ({ path, message: inEnglish(message) })) },
      fields.map(({ message }) => message),
    )

/** 422 `invalid`: every wrong field by its path, as `design: data.fields` in the API contract. */
export const invalid = (fields: readonly SaidFault[]): Faulty => {
  const [only, ...others] = fields
  const said = only && others.length === 0 ? ofField(only) : 'Some fields are not valid.'
  return faulty('invalid', 422, fields)(said)
}

/** 400 `malformed`: a question that cannot be answered, by the parameters that are wrong with it. */
export const malformed = (first: SaidFault, ...others: readonly SaidFault[]): Faulty =>
  faulty('malformed', 400, [first, ...others])(ofField(first))

/** Where the faults of single fields lie; Payload's own under `errors`. */
const FAULTS = ['fields', 'errors']

/** The same problem, told in a reader's language. */
export const tellProblem = (problem: Problem, text: (sentence: Sentence) => string): Problem => {
  const { code, data, message, said, saidOfFields, status } = problem
  const tellFault = (fault: FieldFault, at: number) => ({
    ...fault,
    // Some say of the field what is said of the whole.
    message: text(saidOfFields[at] ?? (fault.message === message ? said : fault.message)),
  })
  const told = Object.entries(data).map(([name, value]: [string, unknown]): [string, unknown] => [
    name,
    FAULTS.includes(name) && Array.isArray(value) ? value.map(tellFault) : value,
  ])
  return new Problem(code, status, text(said), Object.fromEntries(told))
}

/** The body of every refusal. The panel marks wrong fields from `data.errors` of a `ValidationError` alone. */
export const envelopeOf = ({ code, data, message }: Problem): { errors: object[] } => {
  const name = code === 'invalid' ? 'ValidationError' : 'APIError'
  const shown = 'fields' in data && !('errors' in data) ? { ...data, errors: data.fields } : data
  return { errors: [{ name, code, message, data: Object.fromEntries(Object.entries(shown)) }] }
}
