import { scopesFor } from '../../domain/apiKeys/scopeWords'
import { afterTicking, amountOf, isTicked, wholeOf } from './picked'

const [orders] = scopesFor('reseller').filter(({ noun }) => noun === 'orders')
if (!orders) throw new Error('A reseller may do nothing with orders.')

it('takes all of an area in place of its single permissions, and back', () => {
  const one = afterTicking([], { area: orders, scope: 'orders.read', isTicked: true })
  expect([one, amountOf(orders, one)]).toEqual([['orders.read'], `1 of ${orders.choices.length}`])
  const whole = afterTicking(['clients.read', ...one], {
    ...{ area: orders, scope: wholeOf(orders), isTicked: true },
  })
  expect([whole, amountOf(orders, whole)]).toEqual([['clients.read', 'orders.*'], 'Everything'])
  expect(isTicked(orders, whole, 'orders.create')).toBe(true)
  const none = afterTicking(whole, { area: orders, scope: wholeOf(orders), isTicked: false })
  expect([none, amountOf(orders, none)]).toEqual([['clients.read'], 'Nothing'])
})
