/** What was answered to a generated request. */
export type Judged = { status: number; text: string; headers: Record<string, unknown> }

/** What only a stack or a database says; the generated values say none of it. */
const TELL_TALES = [
  /\bat (?:async )?[\w.<>]+ \(?(?:file:|node:|\/)/,
  /node_modules|node:internal|\.[cm]?[jt]s:\d+:\d+/,
  /relation "|syntax error at or near|invalid input syntax|violates [\w-]+ constraint/,
  /column "?[\w.]+"? does not exist|duplicate key value|Failed query|drizzle/i,
  /TypeError|ReferenceError|RangeError|Cannot (?:read|destructure) propert/,
]

type Told = { errors?: { code?: string; extensions?: { code?: string; statusCode?: number } }[] }

const readJson = (text: string): Told => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** What is wrong with an answer, whatever was asked. */
export const faultsOf = ({ headers, status, text }: Judged): string[] => {
  const { errors = [] } = readJson(text)
  const codes = errors.map(({ code, extensions }) => code ?? extensions?.code)
  const isBusy = status === 503 && codes.includes('busy')
  const isOursToBlame = errors.some(({ extensions }) => (extensions?.statusCode ?? 0) >= 500)
  return [
    ...(status >= 500 && !isBusy ? [`answered ${status}`] : []),
    ...(isOursToBlame || codes.includes('internal') ? ['is our fault by its own words'] : []),
    ...(status >= 400 && codes.some((code) => !code) ? ['has an error without a code'] : []),
    ...(status >= 400 && errors.length === 0 && text !== '' ? ['is refused without a reason'] : []),
    ...TELL_TALES.filter((tale) => tale.test(text)).map((tale) => `tells ${String(tale)}`),
    ...(headers['x-request-id'] ? [] : ['has no request id']),
  ]
}
