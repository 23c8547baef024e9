import { createBody, updateBody, type World } from './bodies'
import { buildPeople, CALLERS, columnOf, DEAD, type Caller } from './callers'
import { buildSamples, newUnused } from './samples'
import type { Row } from './table'

type Cell = { collection: string; row: Row; caller: Caller }

/** One try: who does what to which document, with which body. */
export type Try = Cell & {
  token: string | undefined
  /** Of the document, where the operation has one. */
  id: string
  body: Record<string, unknown>
}

/** What one door answered: the status, and for a list the ids in it. */
export type Answered = { status: number; said: string; ids?: string[] }
export type Door = (attempt: Try) => Promise<Answered>

export type Cells = {
  world: World
  count: () => number
  faultsOfRow: (collection: string, row: Row, door: Door) => Promise<string[]>
}

export const named = (row: Row): [string, Row] => [`${row.operation} ${row.sample}`.trim(), row]

/** The world of one test file, and how a row is tried by everybody in it. */
export async function openCells(rowsOf: Record<string, Row[]>): Promise<Cells> {
  const people = await buildPeople()
  const world: World = { people, samples: await buildSamples(people) }
  const unused: Record<string, string> = {}
  let count = 0

  const idFor = async (collection: string, { sample }: Row, caller: Caller): Promise<string> => {
    if (sample === 'own') return people.accounts[caller]?.id ?? ''
    if (sample !== 'unused') return world.samples[collection]?.[sample] ?? ''
    return (unused[collection] ??= (await newUnused[collection]?.(people)) ?? '')
  }

  const bodyFor = (collection: string, row: Row, caller: Caller) =>
    (row.operation === 'create'
      ? createBody[collection]?.(world, caller, row.sample)
      : row.operation === 'update'
        ? updateBody[collection]?.()
        : undefined) ?? {}

  /** The samples a list must show: those whose `read` row says 200. */
  const hiddenOrMissing = (collection: string, caller: Caller, ids: string[]): string[] => {
    const reads = (rowsOf[collection] ?? []).filter((row) => row.operation === 'read')
    return reads.flatMap(({ expected, sample }) => {
      const id = world.samples[collection]?.[sample]
      if (!id) return []
      const mayRead = expected[columnOf(caller)] === 200
      if (ids.includes(id) === mayRead) return []
      return [`${caller} list ${collection}: ${sample} is ${mayRead ? 'missing' : 'shown'}`]
    })
  }

  const faultOf = async (door: Door, { caller, collection, row }: Cell) => {
    const expected = row.expected[columnOf(caller)]
    if (expected === undefined) return []
    count += 1
    const answered = await door({
      collection,
      row,
      caller,
      token: people.accounts[caller]?.token,
      id: await idFor(collection, row, caller),
      body: bodyFor(collection, row, caller),
    })
    if (row.operation === 'delete' && answered.status === 200) delete unused[collection]
    if (answered.status !== expected) {
      const what = `${caller} ${row.operation} ${collection} ${row.sample}`.trim()
      return [`${what}: expected ${expected}, got ${answered.status} ${answered.said}`.trim()]
    }
    return answered.ids ? hiddenOrMissing(collection, caller, answered.ids) : []
  }

  /** Dead accounts all knock at each list, and by turns at everything else. */
  const callersOf = ({ operation }: Row): Caller[] =>
    operation === 'list' || operation === ''
      ? [...CALLERS, ...DEAD]
      : [...CALLERS, ...DEAD.filter((_, at) => at % 3 === count % 3)]

  return {
    world,
    count: () => count,
    faultsOfRow: async (collection, row, door) => {
      const faults: string[] = []
      for (const caller of callersOf(row))
        faults.push(...(await faultOf(door, { collection, row, caller })))
      return faults
    },
  }
}
