import fc from 'fast-check'

import { runs } from '../../testing/property'
import { reconcile, type GatewayLine } from './reconcile'

const line = (id: string, changes: Partial<GatewayLine> = {}): GatewayLine => ({
  ...{ id, type: 'payment', amountMinor: 2000, currency: 'USD' },
  ...changes,
})

const BOOKS = [line('pi_1'), line('pi_2'), line('re_1', { type: 'refund', amountMinor: 500 })]
const kindsOf = (report: GatewayLine[]) =>
  reconcile(report, BOOKS).map(({ id, kind }) => [kind, id])

describe('a report and the books', () => {
  it('agree in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BOOKS, { minLength: BOOKS.length }), (report) => {
        expect(reconcile(report, BOOKS)).toEqual([])
      }),
      runs(),
    )
  })

  it.each([
    ['missing', [line('pi_1'), BOOKS[2] ?? line('')], 'pi_2'],
    ['extra', [...BOOKS, line('pi_9')], 'pi_9'],
    ['amount', [line('pi_1', { amountMinor: 1999 }), ...BOOKS.slice(1)], 'pi_1'],
    ['currency', [line('pi_1', { currency: 'EUR' }), ...BOOKS.slice(1)], 'pi_1'],
    ['type', [line('pi_1', { type: 'refund' }), ...BOOKS.slice(1)], 'pi_1'],
    ['duplicate', [...BOOKS, line('pi_2')], 'pi_2'],
  ])('differ by one %s, and by nothing else', (kind, report, id) => {
    expect(kindsOf(report)).toEqual([[kind, id]])
  })

  it('differ in words that name both sides', () => {
    const [first] = reconcile([line('pi_1', { amountMinor: 1 })], [line('pi_1')])
    expect(first?.says).toBe('the report has a payment of 1 USD, the books a payment of 2000 USD')
  })
})
