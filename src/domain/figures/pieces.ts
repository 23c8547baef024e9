import { addDays, dayOf, startOfDay, type DateRange } from '../../core/calendar'

/** A period as it is read: whole business days from the rollups, and what is left of a day from the rows. */
export type Pieces = { days: { first: string; past: string } | undefined; edges: DateRange[] }

const isEmpty = ({ from, to }: DateRange): boolean => from >= to

/** Cuts a range at the starts of its days. Its ends are mostly those already, and then nothing is left over. */
export const piecesOf = ({ from, to }: DateRange, timeZone: string): Pieces => {
  if (from >= to) return { days: undefined, edges: [] }
  const day = dayOf(from, timeZone)
  const first = startOfDay(day, timeZone) < from ? addDays(day, 1) : day
  const past = dayOf(to, timeZone)
  if (first > past) return { days: undefined, edges: [{ from, to }] }
  const edges = [
    { from, to: startOfDay(first, timeZone) },
    { from: startOfDay(past, timeZone), to },
  ]
  return {
    days: first < past ? { first, past } : undefined,
    edges: edges.filter((edge) => !isEmpty(edge)),
  }
}
