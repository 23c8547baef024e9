import http from 'node:http'

import { cpuMs } from './cpu'
import { putLoadOn, send, type BenchAnswer, type BenchRequest, type Load } from './load'

/** Something that answers: where, and which process pays for it. */
export type Side = { name: string; url: string; pid: number }

export type Comparison = {
  name: string
  a: Side
  b: Side
  /** Asked anew for every request: a benchmark of writes never writes the same twice. */
  request: () => BenchRequest
  /** Throws unless both did the same work. Default: same status below 400, same text. */
  check?: (a: BenchAnswer, b: BenchAnswer) => void
  /** Goes on while both sides are measured, until its signal. */
  background?: (signal: AbortSignal) => Promise<void>
}

export type Measured = { perSecond: number; cpuPerRequest?: number }
export type Result = { name: string; a: Measured; b: Measured }

export type Plan = Load & { rounds: number; warmUp: number }

/** Compares the answers first, warms both up, then measures them in turns and takes medians. */
export const compare = async (comparison: Comparison, plan: Plan): Promise<Result> => {
  const { name, a, b, background } = comparison
  await checkAnswers(comparison)
  for (const side of [a, b]) await measure(side, comparison, { ...plan, milliseconds: plan.warmUp })
  const stop = new AbortController()
  const inBackground = background?.(stop.signal)
  try {
    const measured = await inTurns(comparison, plan)
    return { name, a: medians(measured.a), b: medians(measured.b) }
  } finally {
    stop.abort()
    await inBackground
  }
}

type Turn = 'a' | 'b'

/** Who is first changes, so that neither always has the cold caches. */
const inTurns = async (comparison: Comparison, plan: Plan): Promise<Record<Turn, Measured[]>> => {
  const turns = Array.from({ length: plan.rounds }, (_round, index): Turn[] =>
    index % 2 === 0 ? ['a', 'b'] : ['b', 'a'],
  )
  const measured: Record<Turn, Measured[]> = { a: [], b: [] }
  for (const turn of turns.flat())
    measured[turn].push(await measure(comparison[turn], comparison, plan))
  return measured
}

const checkAnswers = async ({ name, a, b, request, check }: Comparison): Promise<void> => {
  const agent = new http.Agent()
  const first = await send(a.url, request(), agent)
  const second = await send(b.url, request(), agent)
  agent.destroy()
  if (check) return check(first, second)
  if (first.status === second.status && first.status < 400 && first.text === second.text) return
  const at = firstDifference(first.text, second.text)
  const describe = ({ status, text }: BenchAnswer) =>
    `${status} …${text.slice(Math.max(0, at - 60), at + 60)}…`
  throw new Error(
    `${name}: the sides differ.\n${a.name}: ${describe(first)}\n${b.name}: ${describe(second)}`,
  )
}

const firstDifference = (one: string, other: string): number =>
  [...one].findIndex((character, at) => character !== other[at])

const measure = async (side: Side, { request }: Comparison, load: Load): Promise<Measured> => {
  const before = cpuMs(side.pid)
  const { requests, seconds } = await putLoadOn(side.url, request, load)
  const after = cpuMs(side.pid)
  const perSecond = requests / seconds
  return before === undefined || after === undefined
    ? { perSecond }
    : { perSecond, cpuPerRequest: (after - before) / requests }
}

const medians = (measured: Measured[]): Measured => {
  const cpu = measured.flatMap(({ cpuPerRequest }) => cpuPerRequest ?? [])
  const perSecond = median(measured.map((each) => each.perSecond))
  return cpu.length > 0 ? { perSecond, cpuPerRequest: median(cpu) } : { perSecond }
}

export const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((x, y) => x - y)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
