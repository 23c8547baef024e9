import fs from 'node:fs'

import { createConfig, lintFromString } from '@redocly/openapi-core'
import type { Payload } from 'payload'

import { contractOf } from '../../endpoints/docs/contract'
import { endpointsOf } from '../../endpoints/docs/verbs'
import { testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { call } from '../../src/testing/http'
import { STANDARD, STANDARD_OF_GLOBALS } from '../access/endpoints'

/** Payload's own, of accounts, of uploads and of the panel; apps sign in and ask who they are through /auth. */
const OF_PAYLOAD = /^(?:get \/me|get \/paste-url.*|get \/file\/:filename|get \/access)$/

let payload: Payload
let world: World

beforeAll(async () => {
  payload = (await testApp()).payload
  world = await buildWorld()
})

const document = async () => (await call('GET', '/api/docs/openapi.json')).body

/** While `work` runs this installation is real. */
const inProduction = async (work: () => Promise<void>): Promise<void> => {
  const { mode } = payload.config.custom.ports
  mode.isProduction = true
  await work().finally(() => (mode.isProduction = false))
}

describe('the OpenAPI document', () => {
  it('is told of every path of ours', () => {
    const standard = [...STANDARD, ...STANDARD_OF_GLOBALS]
    const all = endpointsOf(payload.config).map(({ endpoint, path }) => ({
      endpoint,
      words: `${endpoint.method} ${path}`,
    }))
    // Payload adds its own paths behind ours: the first of two is ours, and the one that answers.
    const isFirstOf = (words: string, index: number): boolean =>
      all.findIndex((one) => one.words === words) === index
    const silent = all.filter(({ endpoint, words }, index) => {
      if (contractOf(endpoint) || !isFirstOf(words, index)) return false
      if (words.includes(' /payload-')) return false
      const own = `${endpoint.method} ${endpoint.path}`
      const isAlone = all.filter((one) => one.words === words).length === 1
      return !(isAlone && (standard.includes(own) || OF_PAYLOAD.test(own)))
    })
    expect(silent.map(({ words }) => words)).toEqual([])
  })

  it('is told of in prose too: a paragraph of docs/api.md has the words of each path of ours', () => {
    const blocks = fs
      .readFileSync('docs/api.md', 'utf8')
      .split(/\n\n/)
      .flatMap((block) => (block.includes('|---|') ? block.split('\n') : [block]))
    const ours = endpointsOf(payload.config).filter(({ endpoint }) => {
      const contract = contractOf(endpoint)
      return contract !== undefined && !('leftOut' in contract)
    })
    const isTold = (path: string): boolean => {
      const words = path.split('/').filter((word) => word && !word.startsWith(':'))
      return blocks.some((block) => words.every((word) => block.includes(word)))
    }
    expect(ours.map(({ path }) => path).filter((path) => !isTold(path))).toEqual([])
  })

  it('has no errors in the eyes of a public linter', async () => {
    const source = JSON.stringify(await document())
    const config = await createConfig({ extends: ['recommended'] })
    const found = await lintFromString({ source, config, absoluteRef: 'openapi.json' })
    const errors = found.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ location, message }) => [location[0]?.pointer, message])).toEqual([])
  })

  it('names each operation once, and has no door that is closed to everybody', async () => {
    const { paths } = await document()
    const ids = Object.values(paths).flatMap((path) =>
      Object.values(Object(path)).map((operation) => Object(operation).operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(paths['/transactions'])).toEqual(['get'])
    expect(Object.keys(paths['/events/{id}'])).toEqual(['get'])
    expect(paths['/payload-kv']).toBeUndefined()
    expect(paths['/admins/first-register']).toBeUndefined()
  })

  it('says what a field is: its unit, choices, length, and that only the server writes it', async () => {
    const { schemas } = (await document()).components
    const { properties, required } = schemas.orders
    expect(properties.totalMinor).toMatchObject({
      type: 'integer',
      description: expect.stringContaining('minor units'),
    })
    expect(properties.status.enum).toContain('dispatched')
    expect(required).toEqual(expect.arrayContaining(['id', 'orderNumber', 'totalMinor']))
    expect(schemas['orders-update'].properties.status).toBeUndefined()
    expect(schemas['orders-create'].required).toEqual(['plan', 'simType'])
    expect(schemas.users.properties.hash).toBeUndefined()
  })
})

describe('in production mode', () => {
  const open = async (isDocsPublic: boolean) => {
    const options = { as: world.tokens.admin, body: { isDocsPublic } }
    expect((await call('POST', '/api/globals/api', options)).status).toBe(200)
  }

  it('200 for staff and programs, 401 for nobody and 403 for customers, unless the settings open it to all', async () => {
    const made = await call('POST', '/api/api-keys', {
      as: world.tokens.reseller,
      body: { name: 'Reader', scopes: ['orders.read'] },
    })
    const { editor, moderator, reseller, user } = world.tokens
    const callers = [moderator, made.body.secret, editor, reseller, user, 'no token', undefined]
    const statuses = (path: string) =>
      Promise.all(callers.map(async (as) => (await call('GET', path, as ? { as } : {})).status))
    await inProduction(async () => {
      for (const path of ['/api/docs', '/api/docs/openapi.json']) {
        expect(await statuses(path)).toEqual([200, 200, 403, 403, 403, 401, 401])
        await open(true)
        expect(await statuses(path)).toEqual([200, 200, 200, 200, 200, 200, 200])
        await open(false)
        expect(await statuses(path)).toEqual([200, 200, 403, 403, 403, 401, 401])
      }
    })
  })

  it('lets admins alone open it to all', async () => {
    const { editor, moderator, reseller } = world.tokens
    const statuses = [moderator, editor, reseller, undefined].map(async (as) => {
      const options = { ...(as ? { as } : {}), body: { isDocsPublic: true } }
      return (await call('POST', '/api/globals/api', options)).status
    })
    expect(await Promise.all(statuses)).toEqual([403, 403, 403, 401])
    await inProduction(async () => {
      expect((await call('GET', '/api/docs')).status).toBe(401)
    })
  })
})

describe('GET /docs', () => {
  it('200 a page whose every file we serve ourselves, under a policy that lets it run only those', async () => {
    const { body, headers } = await call('GET', '/api/docs')
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    const files = [...String(body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file)
    expect(files).toHaveLength(5)
    for (const file of files) expect([file, (await call('GET', file)).status]).toEqual([file, 200])
    expect(String(body)).not.toMatch(/https?:/)
  })

  it.each(['package.json', '..%2Fpayload%2Fpackage.json', 'swagger-ui.js.map', 'constructor'])(
    '404 for %s',
    async (name) => {
      expect((await call('GET', `/api/docs/assets/${name}`)).status).toBe(404)
    },
  )
})
