import { addDays, isDay } from '../../core/calendar'

/** A word of an address, once or several times. */
export type Query = Record<string, string | readonly string[]>
export type Words = Record<string, string>

/** The address's own words, of which the first counts. */
export const wordsIn = (params: Record<string, unknown> | undefined): Words =>
  Object.fromEntries(
    Object.entries(params ?? {}).flatMap(([name, value]): [string, string][] => {
      const one: unknown = Array.isArray(value) ? value[0] : value
      return typeof one === 'string' && one !== '' ? [[name, one]] : []
    }),
  )

/** The contract leaves the end of a range out; people name the last day they want to see. */
export const askedOf = ({ until, ...query }: Words): Words =>
  until ? { ...query, to: isDay(until) ? addDays(until, 1) : until } : query

/** Every value of a word that may stand in the address several times. */
export const everyIn = (params: Record<string, unknown> | undefined, name: string): string[] => {
  const all: unknown[] = [params?.[name]].flat()
  return all.filter((value): value is string => typeof value === 'string' && value !== '')
}

export const addressOf = (path: string, query: Query): string => {
  const words = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    ),
  ).toString()
  return words ? `${path}?${words}` : path
}
