import { testApp } from '../../../src/testing/app'
import {
  buildAdmin,
  buildClient,
  buildPlan,
  buildReseller,
  buildSim,
  buildUser,
  buildWorld,
  type World,
} from '../../../src/testing/builders'
import type { Answer } from '../../../src/testing/http'
import { CLOSED, NAMES } from '../../access/graphqlNames'
import { create } from '../../access/samples'
import { formOf, mailText, noteOn, unique } from '../../access/values'
import { place, send } from '../stage'

export type Edit = Record<string, unknown>
export type Sample = { make: () => Promise<string>; edits: (turn: number) => [Edit, Edit] }

let world: World

/** The world of the test file, which every sample and door below uses. */
export const openWorld = async (): Promise<World> => (world = await buildWorld())

export const texts = (one: string, other: string) => ({
  edits: (turn: number): [Edit, Edit] => [{ [one]: `One ${turn}` }, { [other]: `Other ${turn}` }],
})

/** A document of each collection somebody may change, and two fields that two people change at once. */
export const SAMPLES: Record<string, Sample> = {
  admins: { make: async () => (await buildAdmin()).id, ...texts('firstName', 'lastName') },
  resellers: { make: async () => (await buildReseller()).id, ...texts('contactPerson', 'city') },
  clients: {
    make: async () => (await buildClient(world.reseller.id)).id,
    edits: (turn) => [{ clientName: `One ${turn}` }, { monthlyLimit: turn }],
  },
  users: { make: async () => (await buildUser()).id, ...texts('fullName', 'city') },
  plans: {
    make: async () => (await buildPlan()).id,
    edits: (turn) => [
      { dataMb: turn, prices: [{ currency: 'EUR', priceMinor: turn }] },
      { minutes: turn },
    ],
  },
  sims: {
    make: async () => (await buildSim()).id,
    edits: (turn) => [{ networkProvider: `One ${turn}` }, { pin1: `100${turn % 10}` }],
  },
  carriers: {
    make: () => create('carriers', { name: `Carrier ${unique()}` }),
    edits: (turn) => [{ name: `One ${turn} ${unique()}` }, { active: turn % 2 === 0 }],
  },
  'canned-answers': {
    make: () => create('canned-answers', { title: `Answer ${unique()}`, body: 'Yes.' }),
    edits: (turn) => [{ title: `One ${turn} ${unique()}` }, { body: `Other ${turn}` }],
  },
  'saved-reports': {
    make: async () =>
      create('saved-reports', {
        ...{ name: `Report ${unique()}`, report: 'revenue', range: 'last_month' },
        ...{ owner: (await buildAdmin()).id, visibility: 'shared' },
      }),
    edits: (turn) => [
      { name: `One ${turn}` },
      { range: turn % 2 === 0 ? 'last_month' : 'last_7_days' },
    ],
  },
  'internal-notes': {
    make: async () => {
      const note = noteOn({ trade: world }, 'users')
      return (await send('POST /api/internal-notes', world.tokens.admin, note)).body.doc.id
    },
    // All that may change of one.
    edits: (turn) => [{ isPinned: turn % 2 === 0 }, { isPinned: turn % 2 === 0 }],
  },
  orders: {
    make: async () => (await place(world, 'physical')).id,
    ...texts('notes', 'internalNotes'),
  },
  tickets: {
    make: async () =>
      (await send('POST /api/tickets', world.tokens.user, { subject: 'Hi', description: 'Hello.' }))
        .body.doc.id,
    ...texts('subject', 'description'),
  },
  templates: {
    make: () =>
      create('templates', {
        key: `note_${unique()}`,
        channel: 'email',
        subject: 'Hello',
        body: mailText('Hello.'),
        _status: 'published',
      }),
    edits: (turn) => [{ subject: `One ${turn}` }, { body: mailText(`Other ${turn}`) }],
  },
  media: {
    make: () => create('media', { alt: 'Logo', isPublic: true }),
    edits: (turn) => [{ alt: `One ${turn}` }, { isPublic: turn % 2 === 0 }],
  },
  settings: {
    make: () => create('settings', { key: `a.${unique()}`, value: 'x' }),
    edits: (turn) => [{ description: `One ${turn}` }, { value: `Other ${turn}` }],
  },
}

export type Door = (slug: string, id: string, body: Edit) => Promise<Answer>

export const rest: Door = (slug, id, body) =>
  send(`PATCH /api/${slug}/${id}`, world.tokens.super_admin, body)

const panelForm: Door = async (slug, id, body) => {
  const { call } = await testApp()
  const options = { as: world.tokens.super_admin, body: formOf(body) }
  return call('PATCH', `/api/${slug}/${id}`, options)
}

const graphqlDoor: Door = async (slug, id, body) => {
  const { graphql } = await testApp()
  const one = NAMES[slug]?.one ?? ''
  const text = `mutation ($data: mutation${one}UpdateInput!) { update${one}(id: "${id}", data: $data) { id revision } }`
  const answer = await graphql(text, { data: body }, world.tokens.super_admin)
  const [failed] = answer.body.errors ?? []
  return failed
    ? {
        ...answer,
        status: failed.extensions?.statusCode ?? 400,
        body: { errors: [failed.extensions] },
      }
    : { ...answer, body: { doc: answer.body.data[`update${one}`] } }
}

export const DOORS: Record<string, Door> = { REST: rest, form: panelForm, GraphQL: graphqlDoor }

/** Each collection by each door it can be changed through. */
export const cells = Object.keys(SAMPLES).flatMap((slug) =>
  Object.keys(DOORS)
    .filter((door) => door !== 'GraphQL' || (NAMES[slug] && !CLOSED.includes(slug)))
    .map((door) => ({ slug, door })),
)

export const read = async (slug: string, id: string): Promise<Edit> =>
  (await send(`GET /api/${slug}/${id}?depth=0`, world.tokens.super_admin)).body

export const partsOf = (slug: string, door: string) => {
  const sample = SAMPLES[slug]
  const knock = DOORS[door]
  if (!sample || !knock) throw new Error(`no ${slug} by ${door}`)
  return { ...sample, knock }
}
