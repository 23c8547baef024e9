import { spawn, execFileSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { RATES } from '../../src/domain/limits/limits'
import { freePort } from '../../src/server/database/server-process.mjs'
import { query } from '../../src/testing/app'
import { buildUser, PASSWORD } from '../../src/testing/builders'
import { endPrograms, startApi, type Api } from '../../src/testing/processes'

const hasRedis = (): boolean => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
}

/** The server, when it is ready; `stop` waits until it has gone. */
const startRedis = async () => {
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server: ChildProcess = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const said of server.stdout ?? [])
    if (String(said).includes('Ready to accept connections')) break
  const stop = async () => {
    server.kill()
    await once(server, 'close')
  }
  return { env: { REDIS_URL: `redis://127.0.0.1:${port}` }, stop }
}

/** Where two processes of a business share their counters. */
const STORES = {
  PostgreSQL: async () => ({ env: { LIMITS_IN: 'database' }, stop: async () => undefined }),
  Redis: startRedis,
}

const HERE = hasRedis() ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const)

type Sent = { api: Api; path: string; body: object; ip: string }
const post = ({ api, body, ip, path }: Sent) =>
  fetch(`${api.url}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': ip },
    body: JSON.stringify(body),
  })

const countOf = (statuses: number[], status: number) =>
  statuses.filter((each) => each === status).length

describe.each(HERE)('two API processes that count in %s', (store) => {
  let apis: [Api, Api]
  let stop: () => Promise<unknown>

  beforeAll(async () => {
    await query('select 1')
    const started = await STORES[store]()
    ;({ stop } = started)
    const env = { ...started.env, TRUSTED_PROXIES: '127.0.0.1' }
    apis = [await startApi(env), await startApi(env)]
  })
  afterAll(async () => {
    await endPrograms()
    await stop()
  })

  /** One after another at either process in turn, or all at once. */
  const turns = (n: number, ask: (api: Api, turn: number) => Promise<Response>) =>
    Promise.all(
      Array.from(
        { length: n },
        async (_, turn) => (await ask(apis[turn % 2 ? 1 : 0], turn)).status,
      ),
    )

  it('hold together: twelve wrong passwords at once, and five are tried; elsewhere the owner gets in', async () => {
    const { email } = await buildUser()
    const wrong = { email, password: 'wrong wrong', as: 'users' }
    const ip = '203.0.113.1'
    const statuses = await turns(12, (api) => post({ api, path: 'login', body: wrong, ip }))
    expect([countOf(statuses, 401), countOf(statuses, 429)]).toEqual([5, 7])
    const right = { ...wrong, password: PASSWORD }
    const at = (api: Api, from: string) => post({ api, path: 'login', body: right, ip: from })
    for (const api of apis) {
      const locked = await at(api, ip)
      expect(locked.status).toBe(429)
      expect(locked.headers.get('ratelimit')).toContain(
        `"sign_in_account";r=0;t=${locked.headers.get('retry-after')}`,
      )
      expect((await at(api, '203.0.113.2')).status).toBe(200)
    }
  })

  it('hold together: an account whose password is asked for from everywhere', async () => {
    const { email } = await buildUser()
    const { points } = RATES.password_reset_account
    const statuses = await turns(points + 6, (api, turn) =>
      post({ api, path: 'password/reset', body: { email, as: 'users' }, ip: `203.0.113.${turn}` }),
    )
    expect([countOf(statuses, 200), countOf(statuses, 429)]).toEqual([points, 6])
  })

  it('tell one standing, whichever answers', async () => {
    const ip = '203.0.113.99'
    const left: string[] = []
    for (const api of [apis[0], apis[1], apis[0]]) {
      const body = { token: 'none', password: 'nine purple lanterns sail', as: 'users' }
      const answer = await post({ api, path: 'password/reset/confirm', body, ip })
      left.push(answer.headers.get('ratelimit-remaining') ?? '')
    }
    const { points } = RATES.password_reset
    expect(left).toEqual([points - 1, points - 2, points - 3].map(String))
  })
})
