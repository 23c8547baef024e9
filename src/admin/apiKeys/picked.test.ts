import { scopesFor } from '../../domain/apiKeys/scopeWords'
import { afterTicking, amountOf, holdOf, isTicked, wholeOf } from './picked'

const areas = scopesFor('reseller')
const areaOf = (name: string) => {
  const found = areas.find(({ noun }) => noun === name)
  if (!found) throw new Error(`A reseller may do nothing with ${name}.`)
  return found
}
const orders = areaOf('orders')
const ticking = (scopes: readonly string[], scope: string, is = true) =>
  afterTicking(scopes, { area: areaOf(scope.split('.')[0] ?? ''), scope, isTicked: is })

it('takes all of an area in place of its single permissions, and back', () => {
  const of = orders.choices.length
  const one = ticking([], 'orders.read')
  expect([one, amountOf(orders, one)]).toEqual([['orders.read'], { chosen: 1, of, isWhole: false }])
  const whole = ticking(['clients.read', ...one], wholeOf(orders))
  expect([whole, amountOf(orders, whole)]).toEqual([
    ['clients.read', 'orders.*'],
    { chosen: of, of, isWhole: true },
  ])
  expect(isTicked(whole, 'orders.create')).toBe(true)
  const none = ticking(whole, wholeOf(orders), false)
  expect([none, amountOf(orders, none)]).toEqual([
    ['clients.read'],
    { chosen: 0, of, isWhole: false },
  ])
})

it('ticks with a verb what it needs to find anything, and holds that until no verb needs it', () => {
  const verbs = ticking(ticking([], 'orders.cancelOwn'), 'payments.process')
  expect(verbs).toEqual(['orders.cancelOwn', 'orders.read', 'payments.process'])
  expect(holdOf(verbs, 'orders.read')).toEqual({
    by: 'need',
    words: ['orders.cancelOwn', 'payments.process'],
  })
  const paying = ticking(verbs, 'orders.cancelOwn', false)
  expect(holdOf(paying, 'orders.read')).toEqual({ by: 'need', words: ['payments.process'] })
  const seeing = ticking(paying, 'payments.process', false)
  expect([seeing, holdOf(seeing, 'orders.read')]).toEqual([['orders.read'], undefined])
  expect(ticking(seeing, 'orders.read', false)).toEqual([])
})

it('leaves sight to the scope that sees everything', () => {
  const scopes = ticking(['*.read'], 'orders.cancelOwn')
  expect(scopes).toEqual(['*.read', 'orders.cancelOwn'])
  expect([isTicked(scopes, 'orders.read'), holdOf(scopes, 'orders.read')]).toEqual([
    true,
    { by: 'sight' },
  ])
})
