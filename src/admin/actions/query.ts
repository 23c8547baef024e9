type Value =
  string | number | boolean | null | undefined | readonly Value[] | { [key: string]: Value }

const pairs = (name: string, value: Value): [string, string][] => {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner))
}

/** A query as Payload's REST reads it: `{where: {status: {equals: 'x'}}}` is `where[status][equals]=x`. */
export const queryOf = (query: Record<string, Value>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => pairs(name, value)),
  ).toString()
