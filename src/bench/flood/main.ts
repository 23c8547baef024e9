import http from 'node:http'

import { createLocalReq, getPayload } from 'payload'

import config from '../../../payload.config'
import { runToEnd } from '../../server/runToEnd'
import { send, type BenchRequest } from '../load'
import { beginMeasuring } from '../machine'
import { openFront } from '../openFront'
import { readOptions } from '../options'
import { openTrade, PASSWORD } from '../postings/trade'
import { attacksOn, flood, signInAs, timesOf } from './attack'

const { milliseconds: MILLISECONDS, rounds: ROUNDS } = readOptions().plan

const OWNER_ADDRESS = '192.0.2.7'
const GOOD_ADDRESS = '192.0.2.8'

const signIn = async (url: string, email: string, address: string) => {
  const agent = new http.Agent()
  const { status, text } = await send(url, signInAs(email, PASSWORD, address), agent)
  agent.destroy()
  // The shape of the API contract for a sign-in.
  return { status, token: (JSON.parse(text) as { token?: string }).token }
}

const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

const cell = (times: number[], quiet: number[], share: number): string =>
  `${at(times, share).toFixed(1)} ms · × ${(at(times, share) / at(quiet, share)).toFixed(2)}`

const told = (statuses: Record<number, number>, seconds: number): string =>
  Object.entries(statuses)
    .map(([status, count]) => `${(count / seconds).toFixed(0)}/s ${status}`)
    .join(', ')

type Emails = { owner: string; good: string }

type Measured = { quiet: number[]; times: number[]; statuses: Record<number, number> }

/** In turns, so that what else the machine does meets both: a quiet time, then one under the flood. */
const turns = async (
  url: string,
  request: BenchRequest,
  attack: () => BenchRequest,
): Promise<Measured> => {
  const all: Measured = { quiet: [], times: [], statuses: {} }
  for (let round = 0; round < ROUNDS; round += 1) {
    all.quiet.push(...(await timesOf(url, request, MILLISECONDS)))
    const running = flood(url, attack, all.statuses)
    all.times.push(...(await timesOf(url, request, MILLISECONDS)))
    await running.end()
  }
  return all
}

const measure = async (url: string, { good, owner }: Emails): Promise<string[]> => {
  const { token } = await signIn(url, good, GOOD_ADDRESS)
  const request = {
    path: '/api/clients?limit=20',
    headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': GOOD_ADDRESS },
  }
  await timesOf(url, request, MILLISECONDS)
  const rows: string[] = []
  for (const [name, attack] of Object.entries(attacksOn(owner))) {
    process.stderr.write(`${name} …\n`)
    const { quiet, statuses, times } = await turns(url, request, attack)
    const without = [0.5, 0.95].map((share) => `${at(quiet, share).toFixed(1)} ms`)
    const during = [0.5, 0.95].map((share) => cell(times, quiet, share))
    const answered = told(statuses, (ROUNDS * MILLISECONDS) / 1000)
    rows.push(`| ${[name, ...without, ...during, answered].join(' | ')} |`)
  }
  return rows
}

const HEAD =
  '| flood of wrong passwords | a good caller without it, median | 95 % | with it, median | 95 % | answers to the flood |\n| --- | --: | --: | --: | --: | --- |'

/** `npm run bench -- --only flood`: what wrong passwords do to others. Ends with 1 when the account's owner could not sign in. */
const main = async (): Promise<number> => {
  const factsOf = beginMeasuring()
  const payload = await getPayload({ config })
  const { sellers } = await openTrade(await createLocalReq({}, payload), 2)
  const [owner, good] = sellers.map(({ reseller }) => reseller.email)
  // As it stands behind a proxy that it trusts.
  const front = await openFront({ TRUSTED_PROXIES: '127.0.0.1' })
  try {
    const rows = await measure(front.url, { owner: owner ?? '', good: good ?? '' })
    const { status } = await signIn(front.url, owner ?? '', OWNER_ADDRESS)
    const facts = factsOf(`16 connections, ${ROUNDS} rounds of ${MILLISECONDS / 1000} s`)
    const end = `- the owner of the one account signs in from an address of its own afterwards: ${status}`
    process.stdout.write(`${facts}\n\n${[HEAD, ...rows].join('\n')}\n\n${end}\n`)
    return status === 200 ? 0 : 1
  } finally {
    front.close()
  }
}

await runToEnd(main)
