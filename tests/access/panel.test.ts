import type { Field } from 'payload'

import type { Admin } from '../../payload-types'
import { testApp } from '../../src/testing/app'
import { INTERNAL } from './fields'
import { COLLECTIONS, GLOBALS } from './matrix'

/** What each role finds in the navigation, from "Who calls" of the API contract. */
const NAVIGATION: Record<Admin['role'], string[]> = {
  super_admin: [
    ...['orders', 'transactions', 'users', 'resellers', 'clients', 'plans', 'sims', 'carriers'],
    ...['invoices', 'accounts', 'ledger-entries', 'gateway-events'],
    ...[
      'tickets',
      'canned-answers',
      'templates',
      'messages',
      'media',
      'admins',
      'api-keys',
      'events',
      'settings',
    ],
    ...['general', 'pricing', 'delivery', 'notifications', 'api', 'branding'],
  ],
  admin: [
    ...['orders', 'transactions', 'users', 'resellers', 'clients', 'plans', 'sims', 'carriers'],
    ...['invoices', 'accounts', 'ledger-entries', 'gateway-events'],
    ...[
      'tickets',
      'canned-answers',
      'templates',
      'messages',
      'media',
      'api-keys',
      'events',
      'settings',
    ],
    ...['general', 'pricing', 'delivery', 'notifications', 'api', 'branding'],
  ],
  moderator: [
    ...['orders', 'transactions', 'users', 'resellers', 'clients', 'plans', 'sims', 'carriers'],
    ...['invoices', 'accounts', 'ledger-entries'],
    ...['tickets', 'canned-answers', 'templates', 'messages', 'media', 'events'],
  ],
  editor: ['templates', 'media', 'branding'],
}

const isShown = (hidden: unknown, role: string): boolean =>
  typeof hidden === 'function' ? !hidden({ user: { collection: 'admins', role } }) : !hidden

/** Slugs of the navigation's links, as Payload and `Nav` choose them: neither hidden nor without a group. */
const shownTo = async (role: string): Promise<string[]> => {
  const { payload } = await testApp()
  return [...payload.config.collections, ...payload.config.globals]
    .filter(({ admin, slug }) => admin.group !== false && !INTERNAL.includes(slug))
    .filter(({ admin }) => isShown(admin.hidden, role))
    .map(({ slug }) => slug)
}

const ROLES = ['super_admin', 'admin', 'moderator', 'editor'] as const

describe.each(ROLES)('the navigation of a %s', (role) => {
  it('has what the contract gives them, and nothing else', async () => {
    expect((await shownTo(role)).sort()).toEqual([...NAVIGATION[role]].sort())
  })

  it('leads to no list they may not read and to no settings they may not change', () => {
    const answers = NAVIGATION[role].map((slug) => {
      const needed = GLOBALS[slug] ? 'update' : 'list'
      const rows = GLOBALS[slug] ?? COLLECTIONS[slug] ?? []
      return [slug, rows.find(({ operation }) => operation === needed)?.expected[role]]
    })
    expect(answers).toEqual(NAVIGATION[role].map((slug) => [slug, 200]))
  })
})

/** Made by a verb, a guided form or with a password: never from a picker's bare form. */
const NOT_FROM_A_PICKER = [
  ...['admins', 'bulk-runs', 'events', 'messages', 'orders', 'resellers'],
  ...['sims', 'tickets', 'transactions', 'users'],
  ...['accounts', 'ledger-entries', 'gateway-events', 'invoices'],
]

const pickersIn = (fields: Field[]): { name: string; to: string[]; allowCreate?: boolean }[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship')
      return [
        {
          name: field.name,
          to: [field.relationTo].flat(),
          allowCreate: field.admin?.allowCreate ?? true,
        },
      ]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pickersIn(tab.fields))
    return 'fields' in field ? pickersIn(field.fields) : []
  })

it('offers no bare form beside a picker where a document begins otherwise', async () => {
  const { payload } = await testApp()
  const { collections, globals } = payload.config
  const pickers = [...collections, ...globals]
    .filter(({ slug }) => !INTERNAL.includes(slug))
    .flatMap(({ fields, slug }) => pickersIn(fields).map((picker) => ({ slug, ...picker })))
  const open = pickers.filter(
    ({ allowCreate, to }) => allowCreate && to.some((slug) => NOT_FROM_A_PICKER.includes(slug)),
  )
  expect(pickers.filter(({ slug }) => slug === 'tickets').length).toBeGreaterThan(4)
  expect(open).toEqual([])
})
