import { addDays, isDay } from '../../core/calendar'

export type Query = Record<string, string>

/** The address's own words, of which the first counts. */
export const wordsIn = (params: Record<string, unknown> | undefined): Query =>
  Object.fromEntries(
    Object.entries(params ?? {}).flatMap(([name, value]): [string, string][] => {
      const one: unknown = Array.isArray(value) ? value[0] : value
      return typeof one === 'string' && one !== '' ? [[name, one]] : []
    }),
  )

/** The contract leaves the end of a range out; people name the last day they want to see. */
export const askedOf = ({ until, ...query }: Query): Query =>
  until ? { ...query, to: isDay(until) ? addDays(until, 1) : until } : query

export const addressOf = (path: string, query: Query): string => {
  const words = new URLSearchParams(query).toString()
  return words ? `${path}?${words}` : path
}
