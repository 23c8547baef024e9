import { sayEnglish as say } from '../../testing/sayKeys'
import { callerKind, can, isFor } from '../access/can'
import { isScope, OFFERED, wordsOf } from './scopes'
import { sayScope, sayWhole, scopesFor, titleOfScope } from './scopeWords'

describe('what a key can be given', () => {
  it('is said in words, each of them', () => {
    expect(OFFERED.filter((word) => sayScope(word, say).startsWith('scopes:'))).toEqual([])
    const nouns = OFFERED.map((word) => word.split('.')[0] ?? '')
    expect(nouns.filter((noun) => titleOfScope(noun, say).startsWith('scopeAreas:'))).toEqual([])
  })

  it.each(['super_admin', 'admin', 'reseller'] as const)(
    'to a key of a %s is a scope, and no more than they may',
    (owner) => {
      const words = scopesFor(owner).flatMap(({ choices }) => choices)
      expect(words.length).toBeGreaterThan(20)
      expect(words.filter((word) => !isScope(word) || !isFor(owner, word))).toEqual([])
    },
  )

  it('leaves out what everybody may do anyway, and what only people do', () => {
    const words = scopesFor('admin').flatMap(({ choices }) => choices)
    for (const word of ['plans.read', 'api-keys.issue', 'panel.enter', 'admins.create'] as const)
      expect([word, words.includes(word)]).toEqual([word, false])
    expect(can(null, 'plans.read')).toBe(true)
    expect(callerKind(null)).toBe('anonymous')
  })
})

it('says a scope in full', () => {
  expect(
    ['*.read', 'orders.*', 'orders.create', 'usage:write', 'orders.gone'].map((scope) =>
      sayWhole(scope, say),
    ),
  ).toEqual([
    'See everything',
    'Orders: everything',
    'Orders: place new ones',
    'Usage of clients: report what was used',
    'orders.gone',
  ])
  expect(wordsOf(['orders.*'])).toContain('orders.create')
})
