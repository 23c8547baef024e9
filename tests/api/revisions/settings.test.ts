import { testApp } from '../../../src/testing/app'
import type { World } from '../../../src/testing/builders'
import type { Answer } from '../../../src/testing/http'
import { GLOBAL_NAMES } from '../../access/graphqlNames'
import { formOf } from '../../access/values'
import { send } from '../stage'
import { openWorld, texts, type Edit } from './samples'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

const GLOBAL_EDITS: Record<string, (turn: number) => [Edit, Edit]> = {
  general: texts('legalName', 'taxId').edits,
  pricing: (turn) => [
    { taxRates: [{ country: 'PL', rateBps: turn }] },
    { serviceCharges: [{ currency: 'USD', amountMinor: turn }] },
  ],
  delivery: (turn) => [{ expectedDays: turn }, { defaultCarrier: null }],
  notifications: (turn) => [{ welcome: turn % 2 === 0 }, { adminAlert: turn % 2 === 1 }],
  api: (turn) => [
    { allowedOrigins: [`https://s${turn}.example.com`] },
    { isDocsPublic: turn % 2 === 1 },
  ],
  branding: texts('senderName', 'invoiceFooter').edits,
}

const globalDoors: Record<string, (slug: string, body: Edit) => Promise<Answer>> = {
  REST: (slug, body) => send(`POST /api/globals/${slug}`, world.tokens.super_admin, body),
  form: async (slug, body) => {
    const { call } = await testApp()
    const options = { as: world.tokens.super_admin, body: formOf(body) }
    return call('POST', `/api/globals/${slug}`, options)
  },
  GraphQL: async (slug, body) => {
    const { graphql } = await testApp()
    const name = GLOBAL_NAMES[slug] ?? ''
    const text = `mutation ($data: mutation${name}Input!) { update${name}(data: $data) { revision } }`
    const answer = await graphql(text, { data: body }, world.tokens.super_admin)
    const [failed] = answer.body.errors ?? []
    if (!failed) return answer
    const status = failed.extensions?.statusCode ?? 400
    return { ...answer, status, body: { errors: [failed.extensions] } }
  },
}

const globalCells = Object.keys(GLOBAL_EDITS).flatMap((slug) =>
  Object.keys(globalDoors).map((door) => ({ slug, door })),
)

describe('settings', () => {
  const readGlobal = (slug: string) =>
    send(`GET /api/globals/${slug}?depth=0`, world.tokens.super_admin)

  it('has edits for every page of them', () => {
    expect(Object.keys(GLOBAL_EDITS).sort()).toEqual(Object.keys(GLOBAL_NAMES).sort())
  })

  it.each(globalCells)(
    'keep both of two edits, and 409 a stale one: $slug by $door',
    async ({ door, slug }) => {
      const knock = globalDoors[door]
      const edits = GLOBAL_EDITS[slug]
      if (!knock || !edits) throw new Error('no such door')
      await knock(slug, edits(1)[0])
      const before = await readGlobal(slug)
      const { revision } = before.body
      expect(before.headers.get('ETag')).toBe(`"${revision}"`)
      for (let turn = 2; turn <= 4; turn += 1) {
        const [one, other] = edits(turn)
        const answers = await Promise.all([knock(slug, one), knock(slug, other)])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect((await readGlobal(slug)).body).toMatchObject(
          JSON.parse(JSON.stringify({ ...one, ...other, defaultCarrier: undefined })),
        )
      }
      expect((await readGlobal(slug)).body.revision).toBe(revision + 6)
      const refused = await knock(slug, { ...edits(9)[0], revision })
      expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'stale'])
      expect(refused.body.errors[0].data.current.revision).toBe(revision + 6)
      expect((await knock(slug, { ...edits(9)[0], revision: revision + 6 })).status).toBe(200)
    },
  )
})
