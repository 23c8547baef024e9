import http from 'node:http'

import { cpuMs } from './cpu'
import { putLoadOn, send, type Ask, type BenchAnswer, type Load } from './load'

/** Something that answers: where, and which process pays for it. */
export type Side = { name: string; url: string; pid: number }

/** A side, and what it is asked for: the same work may have another address there. */
export type Contender = Side & { ask: Ask }

export type Comparison = {
  name: string
  /** Ours first: the factors are its own against each other one. */
  contenders: Contender[]
  /** Before anything is asked. */
  prepare?: () => Promise<void>
  /** Throws unless all did the same work. Default: same status below 400, same text. */
  check?: (answers: BenchAnswer[]) => void
  /** Goes on while the sides are measured, until its signal. */
  background?: (signal: AbortSignal) => Promise<void>
  /** Requests a turn, instead of the plan's seconds; such a comparison is not warmed up. */
  atMost?: number
  /** How many of what is counted one request does. Default 1. */
  pieces?: number
  /** Turns of each side, where they are not those of the plan. */
  rounds?: number
  /** The first may take so many times the time of the second. */
  promise?: number
}

export type Measured = { name: string; perSecond: number; cpuPerRequest?: number }
export type Result = { name: string; measured: Measured[]; promise?: number }

export type Plan = Load & { rounds: number; warmUp: number }

/** Compares the answers first, warms all up, then measures them in turns and takes medians. */
export const compare = async (comparison: Comparison, plan: Plan): Promise<Result> => {
  const { name, background, contenders, promise } = comparison
  await comparison.prepare?.()
  await checkAnswers(comparison)
  const warmUp = { ...plan, milliseconds: plan.warmUp }
  if (!comparison.atMost) for (const each of contenders) await measure(each, comparison, warmUp)
  const stop = new AbortController()
  const inBackground = background?.(stop.signal)
  try {
    const measured = await inTurns(comparison, plan)
    return { name, measured, ...(promise ? { promise } : {}) }
  } finally {
    stop.abort()
    await inBackground
  }
}

type Turn = Omit<Measured, 'name'>

/** Who is first changes, so that nobody always has the cold caches. */
const inTurns = async (comparison: Comparison, plan: Plan): Promise<Measured[]> => {
  const turns = comparison.contenders.map((contender) => ({ contender, took: Array<Turn>() }))
  const { rounds = plan.rounds } = comparison
  for (let round = 0; round < rounds; round += 1) {
    const first = round % turns.length
    for (const { contender, took } of [...turns.slice(first), ...turns.slice(0, first)])
      took.push(await measure(contender, comparison, plan))
  }
  return turns.map(({ contender, took }) => ({ name: contender.name, ...medians(took) }))
}

const checkAnswers = async ({ name, check, contenders }: Comparison): Promise<void> => {
  const agent = new http.Agent()
  const answers: BenchAnswer[] = []
  for (const { ask, url } of contenders) answers.push(await send(url, needed(ask()), agent))
  agent.destroy()
  const [first, ...others] = contenders.map((side, at) => ({ side, answer: needed(answers[at]) }))
  const failed = [first, ...others].find((each) => each && each.answer.status >= 400)
  if (failed) throw new Error(`${name}: ${failed.side.name} answers ${described(failed.answer, 0)}`)
  if (check) return check(answers)
  const other = others.find(({ answer }) => !isSame(needed(first).answer, answer))
  if (!first || !other) return
  const at = firstDifference(first.answer.text, other.answer.text)
  const lines = [first, other].map(({ side, answer }) => `${side.name}: ${described(answer, at)}`)
  throw new Error(`${name}: the sides differ.\n${lines.join('\n')}`)
}

const needed = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('There is nothing to ask for.')
  return value
}

const isSame = (one: BenchAnswer, other: BenchAnswer): boolean =>
  one.status === other.status && one.text === other.text

const described = ({ status, text }: BenchAnswer, at: number): string =>
  `${status} …${text.slice(Math.max(0, at - 60), at + 60)}…`

const firstDifference = (one: string, other: string): number =>
  [...one].findIndex((character, at) => character !== other[at])

const measure = async (
  { ask, pid, url }: Contender,
  { atMost, pieces = 1 }: Comparison,
  load: Load,
): Promise<Turn> => {
  const before = cpuMs(pid)
  const { requests, seconds } = await putLoadOn(url, ask, atMost ? { ...load, atMost } : load)
  const after = cpuMs(pid)
  if (requests === 0) throw new Error('There was nothing to ask for.')
  const done = requests * pieces
  const perSecond = done / seconds
  return before === undefined || after === undefined
    ? { perSecond }
    : { perSecond, cpuPerRequest: (after - before) / done }
}

const medians = (turns: Turn[]): Turn => {
  const cpu = turns.flatMap(({ cpuPerRequest }) => cpuPerRequest ?? [])
  const perSecond = median(turns.map((each) => each.perSecond))
  return cpu.length > 0 ? { perSecond, cpuPerRequest: median(cpu) } : { perSecond }
}

export const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((x, y) => x - y)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
