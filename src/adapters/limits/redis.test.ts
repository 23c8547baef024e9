import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { RATES } from '../../domain/limits/limits'
import { freePort } from '../../server/database/server-process.mjs'
import { createRateLimits } from './rateLimits'
import { createSignInLimits } from './signInLimits'
import { createLimitStore } from './store'

const hasRedis = (): boolean => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
}

const isHere = hasRedis()
if (!isHere) process.stdout.write('Redis is not tried: there is no redis-server on this machine.\n')

/** Two processes that share a real Redis; skipped where none is installed. */
const withRedis = isHere ? describe : describe.skip

withRedis('limits in Redis', () => {
  let server: ChildProcess
  let redisUrl: string

  beforeAll(async () => {
    const port = await freePort()
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const said of server.stdout ?? [])
      if (String(said).includes('Ready to accept connections')) break
    redisUrl = `redis://127.0.0.1:${port}`
  })

  afterAll(async () => {
    if (server.exitCode !== null) return
    server.kill()
    await once(server, 'close')
  })

  /** Connected, for until then a process counts by itself. */
  const newProcess = async () => {
    const store = createLimitStore({ redisUrl })
    await new Promise((resolve) => setTimeout(resolve, 300))
    return store
  }

  it('let through as many as they say, however many processes count', async () => {
    const [one, other] = [
      createRateLimits(await newProcess()),
      createRateLimits(await newProcess()),
    ]
    const { points } = RATES.code_send
    const counts = await Promise.all(
      Array.from({ length: points + 10 }, (_, at) =>
        (at % 2 === 0 ? one : other).count('code_send', '192.0.2.1'),
      ),
    )
    expect(counts.filter(({ isRefused }) => isRefused)).toHaveLength(10)
  })

  it('lock a pair of address and name for every process, and forgive it for every one', async () => {
    const attempt = { collection: 'users', name: 'ada@example.com', ip: '192.0.2.1' }
    const one = createSignInLimits(await newProcess())
    const other = createSignInLimits(await newProcess())
    for (let tried = 0; tried < 5; tried += 1) await one.count(attempt)
    expect(await other.count(attempt)).toMatchObject({ isLocked: true })
    await one.forgive(attempt)
    expect(await other.count(attempt)).toMatchObject({ isLocked: false })
  })

  it('are counted by each process alone while Redis is away', async () => {
    const limits = createRateLimits(await newProcess())
    server.kill()
    await once(server, 'close')
    const { points } = RATES.code_send
    for (let tried = 0; tried < points; tried += 1)
      expect(await limits.count('code_send', '192.0.2.9')).toMatchObject({ isRefused: false })
    expect(await limits.count('code_send', '192.0.2.9')).toMatchObject({ isRefused: true })
  })
})
