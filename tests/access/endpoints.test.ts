import { testApp } from '../../src/testing/app'
import { tokenFor } from '../../src/testing/tokens'
import { ALL_CALLERS, CALLERS } from './callers'
import { openCells, type Cells, type Door } from './cells'
import {
  bodyFor,
  CLOSED_PATHS,
  ENDPOINTS,
  ENDS_SESSION,
  ME,
  STANDARD,
  STANDARD_OF_GLOBALS,
  VIEWS,
} from './endpoints'
import { COLLECTIONS } from './matrix'
import { truthOf } from './tampering'

let cells: Cells
const files: Record<string, string> = {}

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
  for (const name of ['public', 'private'])
    files[`${name}File`] = String(
      (await truthOf('media', cells.world.samples.media?.[name] ?? '')).filename,
    )
})

/** `/orders/:ofUser/status` with the id of that sample of orders in it. */
const addressOf = (path: string): string => {
  const [, collection = ''] = path.split('/')
  const named: Record<string, string | undefined> = {
    ...files,
    job: cells.world.samples['bulk-runs']?.some,
    id: 'anything',
    ...cells.world.samples[collection === 'support' ? 'tickets' : collection],
    file: 'swagger-ui.css',
    report: 'sales-by-day',
  }
  return `/api${path.replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? `no-${name}`)}`
}

const door: Door = async ({ caller, row, token }) => {
  const { call } = await testApp()
  const account = cells.world.people.accounts[caller]
  const isFresh = ENDS_SESSION.test(row.sample) && account && row.expected[caller as 'user']
  const as = isFresh ? await tokenFor(account.collection, account.id) : token
  const answer = await call(row.operation, addressOf(row.sample), {
    as,
    ...(row.operation === 'GET' ? {} : { body: bodyFor(row.sample, cells.world, caller) }),
  })
  const [error] = answer.body?.errors ?? []
  return { status: answer.status, said: error ? `${error.code}: ${error.message}` : '' }
}

it.each(ENDPOINTS.map((row): [string, typeof row] => [`${row.operation} ${row.sample}`, row]))(
  '%s',
  async (_name, row) => {
    expect(await cells.faultsOfRow('', row, door)).toEqual([])
  },
)

it.each(ME)('%s tells who the caller is, and a dead account nothing', async (words) => {
  const { call } = await testApp()
  const [, collection = ''] = words.split('/')
  const faults: string[] = []
  for (const caller of ALL_CALLERS) {
    const account = cells.world.people.accounts[caller]
    const { body } = await call('GET', `/api/${collection}/me`, { as: account?.token })
    const isTold = account?.collection === collection && CALLERS.some((each) => each === caller)
    if ((body?.user?.id ?? undefined) !== (isTold ? account?.id : undefined))
      faults.push(`${caller} ${words}: is told of ${body?.user?.id}`)
    if (/hash|salt/.test(JSON.stringify(body))) faults.push(`${caller} ${words}: secrets`)
  }
  expect(faults).toEqual([])
})

it.each(CLOSED_PATHS)('%s is closed to everybody', async (words) => {
  const { call } = await testApp()
  const [method = '', path = ''] = words.split(' ')
  for (const caller of ALL_CALLERS) {
    const as = cells.world.people.accounts[caller]?.token
    const { status } = await call(method, `/api${path}?src=https://example.com/a.png`, { as })
    expect([400, 401, 403, 404]).toContain(status)
  }
})

type Routes = { method: string; path: string }[]
const wordsOf = (routes: Routes | false, prefix: string): string[] =>
  (routes || []).map(({ method, path }) => `${method.toUpperCase()} ${prefix}${path}`)

const plain = (path: string): string => path.replaceAll(/:\w+\??/g, ':x').replace(/\/$/, '')

describe('the table of endpoints', () => {
  it('has a row for every path beside the plain ones', async () => {
    const { payload } = await testApp()
    const { collections, endpoints, globals } = payload.config
    const standard = (names: string[]) => (words: string, prefix: string) =>
      names.some((name) => {
        const [method = '', path = ''] = name.split(' ')
        return words === `${method.toUpperCase()} ${prefix}${path}`
      })
    const asked = [
      ...wordsOf(endpoints, ''),
      ...collections.flatMap(({ endpoints: own, slug }) =>
        wordsOf(own, `/${slug}`).filter((words) => !standard(STANDARD)(words, `/${slug}`)),
      ),
      ...globals.flatMap(({ endpoints: own, slug }) =>
        wordsOf(own, `/globals/${slug}`).filter(
          (words) => !standard(STANDARD_OF_GLOBALS)(words, `/globals/${slug}`),
        ),
      ),
    ].map(plain)
    const rows = new Set([
      ...ENDPOINTS.map(({ operation, sample }) =>
        plain(`${operation} ${sample}`).replace('/theme', '/:x'),
      ),
      ...ME,
      ...CLOSED_PATHS,
    ])
    const optional = (words: string) => words.replace(/\/:x$/, '')
    const missing = asked.filter((words) => !rows.has(words) && !rows.has(optional(words)))
    expect([...new Set(missing)]).toEqual([])
  })

  it('has no row for a path that is gone', async () => {
    const { payload } = await testApp()
    const { collections, endpoints, globals } = payload.config
    const there = new Set(
      [
        ...wordsOf(endpoints, ''),
        ...collections.flatMap(({ endpoints: own, slug }) => wordsOf(own, `/${slug}`)),
        ...globals.flatMap(({ endpoints: own, slug }) => wordsOf(own, `/globals/${slug}`)),
      ].map(plain),
    )
    // What is nowhere for everybody has no path.
    const rows = ENDPOINTS.filter(({ expected }) => expected.super_admin !== 404)
    const words = rows.map(({ operation, sample }) =>
      plain(`${operation} ${sample}`).replace('/theme', '/:x'),
    )
    expect(words.filter((row) => !there.has(row) && !there.has(`${row}/:x`))).toEqual([])
  })

  it('has a row for every screen of our own', async () => {
    const { payload } = await testApp()
    const views = Object.keys(payload.config.admin.components?.views ?? {})
    expect(Object.keys(VIEWS).sort()).toEqual(views.sort())
  })
})
