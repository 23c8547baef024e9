import { readFileSync } from 'node:fs'

import { withConnection } from '../server/withConnection'
import { median } from './compare'
import { beginMeasuring } from './machine'
import { openFront, type Front } from './openFront'
import { signIn } from './signIn'

const ORDERS = 200_000
const FORMATS = ['csv', 'xlsx'] as const
/** What the process may take more, at its most, than before it was asked. */
const MOST_MB = 250
const PAGE_BYTES = 4096
const MEGABYTE = 1_000_000
const SAMPLE_MS = 50

type Taken = { firstByteMs: number; seconds: number; megabytes: number; grewMb: number }

/** What a process holds of the machine's memory now, in megabytes. Linux tells it in pages. */
const residentMb = (pid: number): number => {
  const [, pages = NaN] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number)
  return (pages * PAGE_BYTES) / MEGABYTE
}

/** The filter that a list of so many orders, the newest, is taken with. */
const newestOrders = (): Promise<string> =>
  withConnection(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from orders order by id desc offset $1 limit 1',
      [ORDERS - 1],
    )
    return `where[id][greater_than_equal]=${rows[0]?.id}`
  })

/** Downloads a file and keeps none of it. */
const download = async (url: string, token: string): Promise<Omit<Taken, 'grewMb'>> => {
  const began = performance.now()
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} from ${url}`)
  const reader = answer.body.getReader()
  let bytes = 0
  let firstByteMs = NaN
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (bytes === 0) firstByteMs = performance.now() - began
    bytes += step.value.length
  }
  const seconds = (performance.now() - began) / 1000
  return { firstByteMs, seconds, megabytes: bytes / MEGABYTE }
}

const take = async ({ pid, url }: Front, path: string, token: string): Promise<Taken> => {
  const before = residentMb(pid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, residentMb(pid))), SAMPLE_MS)
  const told = await download(`${url}${path}`, token)
  clearInterval(watch)
  return { ...told, grewMb: most - before }
}

const rowOf = (format: string, all: Taken[]): string => {
  const of = (name: keyof Taken): number => median(all.map((one) => one[name]))
  const grew = Math.max(...all.map(({ grewMb }) => grewMb))
  return `| ${format.toUpperCase()} | ${of('firstByteMs').toFixed(0)} ms | ${of('seconds').toFixed(1)} s | ${of('megabytes').toFixed(1)} MB | ${grew.toFixed(0)} MB |`
}

const measure = async (front: Front, rounds: number): Promise<Record<string, Taken[]>> => {
  const token = await signIn(front.url)
  const filter = await newestOrders()
  const pathOf = (format: string) => `/api/orders/export?format=${format}&${filter}`
  const taken: Record<string, Taken[]> = {}
  for (const format of FORMATS) {
    process.stderr.write(`orders as ${format} …\n`)
    // The first is a warm-up: a process that has just begun grows by whatever it is asked.
    await take(front, pathOf(format), token)
    for (let round = 0; round < rounds; round += 1)
      (taken[format] ??= []).push(await take(front, pathOf(format), token))
  }
  return taken
}

/** `npm run bench -- --only export`: the newest 200,000 orders taken as files, and what that takes of the process's memory. */
export const benchExports = async (rounds: number): Promise<number> => {
  const factsOf = beginMeasuring()
  const front = await openFront()
  try {
    const taken = await measure(front, rounds)
    const facts = factsOf(`${ORDERS.toLocaleString('en')} orders, ${rounds} rounds`)
    const head =
      '| as | first byte | whole | size | memory at its most |\n| --- | --: | --: | --: | --: |'
    const rows = Object.entries(taken).map(([format, all]) => rowOf(format, all))
    process.stdout.write(`${facts}\n\n${head}\n${rows.join('\n')}\n`)
    return Object.values(taken)
      .flat()
      .every(({ grewMb }) => grewMb < MOST_MB)
      ? 0
      : 1
  } finally {
    front.close()
  }
}
