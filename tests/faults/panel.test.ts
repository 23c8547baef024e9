import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'

import { buildWorld, type World } from '../../src/testing/builders'
import { endPrograms, startApi, until, type Api } from '../../src/testing/processes'

const PAGES = 100
const ANSWER_SECONDS = 10
const SAMPLES = 40

let world: World
const panels: net.Server[] = []

beforeAll(async () => {
  world = await buildWorld()
})
afterAll(async () => {
  await endPrograms()
  for (const panel of panels) panel.close()
})

type Panel = { server: net.Server; waiting: Set<net.Socket> }

const listening = async (server: net.Server): Promise<Panel> => {
  const waiting = new Set<net.Socket>()
  server.on('connection', (socket: net.Socket) => {
    waiting.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => waiting.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  panels.push(server)
  return { server, waiting }
}

/** What stands in for the panel: it reads every request and answers none, or it is stopped and reads nothing. */
const PANELS: Record<string, () => Promise<Panel>> = {
  slow: () => listening(http.createServer(() => undefined)),
  stopped: () => listening(net.createServer({ pauseOnConnect: true })),
}

const startBehind = ({ server }: Panel): Promise<Api> =>
  startApi({
    WEB_PORT: String((server.address() as AddressInfo).port), // it listens on TCP
    ANSWER_SECONDS: String(ANSWER_SECONDS),
    MAX_PAGES_IN_FLIGHT: String(PAGES),
    // Fewer than the pages that hang: none of them may have a place of the API.
    MAX_IN_FLIGHT: '4',
  })

const openPage = async ({ url }: Api) => {
  const began = performance.now()
  const { status, headers } = await fetch(`${url}/admin`)
  return { status, retryAfter: headers.get('retry-after'), ms: performance.now() - began }
}

const medianOfOrders = async ({ url }: Api): Promise<number> => {
  const times: number[] = []
  for (let n = 0; n < SAMPLES; n += 1) {
    const began = performance.now()
    const headers = { authorization: `Bearer ${world.tokens.admin}` }
    const answer = await fetch(`${url}/api/orders?limit=5`, { headers })
    await answer.text()
    expect(answer.status).toBe(200)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[SAMPLES / 2] ?? 0
}

it.each(Object.keys(PANELS))(
  'a %s panel takes no place and no time of the API, and its pages end with 503 by the time limit',
  async (kind) => {
    const panel = await PANELS[kind]?.()
    if (!panel) throw new Error('no such panel')
    const api = await startBehind(panel)
    await medianOfOrders(api)
    const alone = await medianOfOrders(api)
    const pages = Array.from({ length: PAGES }, () => openPage(api))
    await until(() => panel.waiting.size === PAGES, 10_000)
    const beside = await medianOfOrders(api)
    expect(await openPage(api)).toMatchObject({ status: 503, retryAfter: '2' })
    expect(panel.waiting.size).toBe(PAGES)
    // Measured 0.9 to 1.0; a busy machine is given room.
    expect(beside / alone).toBeLessThan(3)
    for (const { status, retryAfter, ms } of await Promise.all(pages)) {
      expect([status, retryAfter]).toEqual([503, '2'])
      expect(ms).toBeGreaterThan(ANSWER_SECONDS * 1000 - 100)
      expect(ms).toBeLessThan(ANSWER_SECONDS * 1000 + 10_000)
    }
    await api.end('SIGTERM')
  },
)
