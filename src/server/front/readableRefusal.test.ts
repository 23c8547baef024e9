import { ALLOWED_ORIGIN, ask, closeFronts, openFront as open, pause } from '../../testing/front'

const write = process.stdout.write.bind(process.stdout)

beforeEach(() => {
  process.stdout.write = () => true
})
afterEach(() => {
  process.stdout.write = write
  closeFronts()
})

const never = () => new Promise<Response>(() => undefined)
const PREFLIGHT = { 'access-control-request-method': 'POST' }

/** One front door at its limit of one request, in production mode, asked for each refusal it has. */
const refusalsTo = async (headers: Record<string, string>, method?: string) => {
  const env = { ANSWER_SECONDS: '1', MAX_IN_FLIGHT: '1', IS_PRODUCTION: 'yes' }
  const { port } = await open(never, env)
  const own = { host: 'console.test', ...headers }
  const large = { method: method ?? 'POST', body: method ? undefined : 'x'.repeat(5000) }
  const underWay = ask(port, { headers: own })
  await pause(50)
  const answers = [
    await ask(port, { ...large, headers: own }),
    await ask(port, { method, path: `/api/${'x'.repeat(9000)}`, headers: own }),
    await ask(port, { method, headers: { ...own, host: 'evil.test' } }),
    await ask(port, { method: method ?? 'PROPFIND', headers: own }),
    await ask(port, { method, headers: own }),
    await underWay,
  ]
  return answers.map(({ headers: told, status }) => ({
    status,
    origin: told['access-control-allow-origin'],
    vary: told.vary,
  }))
}

it('lets a page of an allowed origin read why it was refused, and no other', async () => {
  const statuses = [413, 414, 421, 405, 503, 503]
  for (const [from, origin] of [
    [ALLOWED_ORIGIN, ALLOWED_ORIGIN],
    ['https://evil.test', undefined],
  ])
    expect(await refusalsTo({ origin: String(from) })).toEqual(
      statuses.map((status) => ({ status, origin, vary: 'Origin' })),
    )
})

it('204 to the preflight of what will be refused, else browsers never show the refusal', async () => {
  const allowed = await refusalsTo({ origin: ALLOWED_ORIGIN, ...PREFLIGHT }, 'OPTIONS')
  expect(allowed.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 503])
  const stranger = await refusalsTo({ origin: 'https://evil.test', ...PREFLIGHT }, 'OPTIONS')
  expect(stranger.map(({ status }) => status)).toEqual([503, 414, 421, 503, 503, 503])
})
