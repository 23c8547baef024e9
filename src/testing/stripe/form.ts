/** What Stripe's API takes: `a[b][0]=c` as nested objects, every value a text. */
export type Params = { [name: string]: string | Params }

const keysOf = (name: string): string[] => [
  name.split('[', 1)[0] ?? '',
  ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key ?? ''),
]

const put = (into: Params, [key = '', ...rest]: string[], value: string): void => {
  if (rest.length === 0) {
    into[key] = value
    return
  }
  const inner = into[key]
  const next: Params = typeof inner === 'object' ? inner : {}
  into[key] = next
  put(next, rest, value)
}

export const readForm = (text: string): Params => {
  const params: Params = {}
  for (const [name, value] of new URLSearchParams(text)) put(params, keysOf(name), value)
  return params
}

export const textIn = (params: Params, name: string): string | undefined => {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const numberIn = (params: Params, name: string): number | undefined => {
  const text = textIn(params, name)
  return text === undefined ? undefined : Number(text)
}

/** The texts of a nested object, such as `metadata`. */
export const textsIn = (params: Params, name: string): Record<string, string> => {
  const value = params[name]
  return typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, text]): [string, string][] =>
          typeof text === 'string' ? [[key, text]] : [],
        ),
      )
    : {}
}
