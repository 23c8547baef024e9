import http from 'node:http'

import { send, type BenchRequest } from '../load'

/** The front door believes these of the address it trusts. */
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address })

const JSON_BODY = { 'content-type': 'application/json' }
const IN_FLIGHT = 16

let asked = 0
const anyAddress = (): string => `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`

export const signInAs = (email: string, password: string, address: string): BenchRequest => ({
  method: 'POST',
  path: '/api/auth/login',
  headers: { ...JSON_BODY, ...from(address) },
  body: JSON.stringify({ email, password, as: 'resellers' }),
})

/** Ways to try passwords; `victim` is an account that exists. */
export const attacksOn = (victim: string): Record<string, () => BenchRequest> => ({
  'one address, many names': () => signInAs(`n${asked}@example.com`, 'wrong wrong', '10.9.9.9'),
  'many addresses, many names': () =>
    signInAs(`n${asked}@example.com`, 'wrong wrong', anyAddress()),
  'many addresses, one account': () => signInAs(victim, 'wrong wrong', anyAddress()),
})

/** Asks as fast as it is answered until it is ended; counts in `statuses` how often it got which. */
export const flood = (
  base: string,
  attack: () => BenchRequest,
  statuses: Record<number, number>,
): { end: () => Promise<void> } => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: IN_FLIGHT })
  let isOver = false
  const goOn = async (): Promise<void> => {
    while (!isOver) {
      asked += 1
      const { status } = await send(base, attack(), agent)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  const all = Promise.all(Array.from({ length: IN_FLIGHT }, goOn))
  return {
    end: async () => {
      isOver = true
      await all
      agent.destroy()
    },
  }
}

/** One caller with a session, one request after another: how long each took, in milliseconds. */
export const timesOf = async (
  base: string,
  request: BenchRequest,
  milliseconds: number,
): Promise<number[]> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    const began = performance.now()
    const { status, text } = await send(base, request, agent)
    if (status !== 200) throw new Error(`The good caller got ${status}: ${text.slice(0, 300)}`)
    times.push(performance.now() - began)
  }
  agent.destroy()
  return times
}
