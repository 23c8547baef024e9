import { run, withOwnDatabase } from './ownDatabase'

/** What is measured apart from the data set, by the beginning of its name. */
const APART = {
  posting: 'src/bench/postings/main.ts',
  flood: 'src/bench/flood/main.ts',
} as const

type Apart = keyof typeof APART

export const apartOf = (only: string): Apart | undefined =>
  (['posting', 'flood'] as const).find((name) => only.startsWith(name))

/**
 * Measures in a database of its own: what is booked cannot be taken away again, and counted wrong passwords are to
 * trouble nobody. Needs no data set. Answers the exit code.
 */
export const measureApart = (what: Apart, args: string[]): Promise<number> =>
  withOwnDatabase(what, (url) => run({ file: APART[what], args }, { DATABASE_URL: url }))
