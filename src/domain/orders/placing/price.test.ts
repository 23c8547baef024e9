import fc from 'fast-check'

import { Problem } from '../../../core/problem'
import { runs } from '../../../testing/property'

import { priceOrder, splitRefund, type PriceInput, type PriceTables } from './price'
import { SIM_TYPES } from '../status'

const tables: PriceTables = {
  taxInclusive: false,
  deliveryFees: [
    { country: 'DE', currency: 'EUR', amountMinor: 499 },
    { currency: 'EUR', amountMinor: 999 },
    { country: 'DE', currency: 'EUR', amountMinor: 1 },
  ],
  serviceCharges: [{ currency: 'EUR', amountMinor: 150 }],
  taxRates: [
    { country: 'DE', rateBps: 1900 },
    { country: 'FR', rateBps: 2000 },
  ],
  freeDeliveryAbove: [{ currency: 'EUR', amountMinor: 5000 }],
}

const order: PriceInput = {
  plan: { priceMinor: 1999 },
  currency: 'EUR',
  simType: 'physical',
  country: 'DE',
  tables,
}

const anyMinor = fc.integer({ min: 0, max: 100_000_000 })
const anyOrder = fc.record({
  plan: fc.record({ priceMinor: anyMinor }),
  currency: fc.constant('EUR'),
  simType: fc.constantFrom(...SIM_TYPES),
  country: fc.constantFrom('DE', 'FR', 'US', undefined),
  tables: fc.record({
    taxInclusive: fc.boolean(),
    deliveryFees: anyMinor.map((amountMinor) => [{ currency: 'EUR', amountMinor }]),
    serviceCharges: anyMinor.map((amountMinor) => [{ currency: 'EUR', amountMinor }]),
    taxRates: fc.integer({ min: 0, max: 10_000 }).map((rateBps) => [{ country: 'DE', rateBps }]),
    freeDeliveryAbove: anyMinor.map((amountMinor) => [{ currency: 'EUR', amountMinor }]),
  }),
})

describe('the price of an order', () => {
  it('adds tax to each line, rounded half up', () => {
    expect(priceOrder(order)).toEqual({
      planPriceMinor: 1999,
      deliveryFeeMinor: 499,
      serviceChargeMinor: 150,
      taxRateBps: 1900,
      taxMinor: 380 + 95 + 29,
      totalMinor: 1999 + 499 + 150 + 380 + 95 + 29,
      currency: 'EUR',
      lines: [
        { kind: 'plan', netMinor: 1999, taxMinor: 380, grossMinor: 2379 },
        { kind: 'delivery', netMinor: 499, taxMinor: 95, grossMinor: 594 },
        { kind: 'service', netMinor: 150, taxMinor: 29, grossMinor: 179 },
      ],
    })
  })

  it('finds the tax inside each line when prices contain it', () => {
    const price = priceOrder({ ...order, tables: { ...tables, taxInclusive: true } })
    expect(price.totalMinor).toBe(1999 + 499 + 150)
    expect(price.lines.map((line) => line.taxMinor)).toEqual([319, 80, 24])
    expect(price.taxMinor).toBe(319 + 80 + 24)
  })

  it('delivers no eSIM', () => {
    const price = priceOrder({ ...order, simType: 'esim' })
    expect(price.deliveryFeeMinor).toBe(0)
    expect(price.lines.map((line) => line.kind)).toEqual(['plan', 'service'])
  })

  it('takes the first fitting row; one without a country fits every country', () => {
    expect(priceOrder({ ...order, country: 'FR' }).deliveryFeeMinor).toBe(999)
    expect(priceOrder({ ...order, country: null }).deliveryFeeMinor).toBe(999)
  })

  it('takes no tax where no row fits the country', () => {
    expect(priceOrder({ ...order, country: 'US' })).toMatchObject({ taxRateBps: 0, taxMinor: 0 })
  })

  it('delivers free from the threshold on', () => {
    const feeAt = (priceMinor: number) =>
      priceOrder({ ...order, plan: { priceMinor } }).deliveryFeeMinor
    expect([feeAt(4999), feeAt(5000), feeAt(5001)]).toEqual([499, 0, 0])
  })

  it('422 pricing.not_configured: a currency without a service charge', () => {
    const unpriced = () => priceOrder({ ...order, simType: 'esim', currency: 'USD' })
    expect(unpriced).toThrow(Problem)
    expect(unpriced).toThrow(
      expect.objectContaining({
        code: 'pricing.not_configured',
        status: 422,
        data: { currency: 'USD', table: 'serviceCharges' },
      }),
    )
  })

  it('charges for the service by the first line that names the country, or none', () => {
    const serviceCharges = [
      { country: 'DE', currency: 'EUR', amountMinor: 150 },
      { currency: 'EUR', amountMinor: 200 },
      { country: 'DE', currency: 'EUR', amountMinor: 1 },
    ]
    const chargeIn = (country: string) =>
      priceOrder({ ...order, country, tables: { ...tables, serviceCharges } }).serviceChargeMinor
    expect([chargeIn('DE'), chargeIn('FR')]).toEqual([150, 200])
  })

  it('422 pricing.not_configured: a currency without a delivery fee, asked only of a physical SIM', () => {
    const noFees = { ...order, tables: { ...tables, deliveryFees: [] } }
    expect(() => priceOrder(noFees)).toThrow(
      expect.objectContaining({ data: { currency: 'EUR', table: 'deliveryFees' } }),
    )
    expect(() => priceOrder({ ...noFees, simType: 'esim' })).not.toThrow()
  })

  it('adds up, line by line and in both tax modes', () => {
    fc.assert(
      fc.property(anyOrder, (input) => {
        const price = priceOrder(input)
        const fees = price.planPriceMinor + price.deliveryFeeMinor + price.serviceChargeMinor
        const addedTax = input.tables.taxInclusive ? 0 : price.taxMinor
        expect(price.totalMinor).toBe(fees + addedTax)
        let [tax, gross] = [0, 0]
        for (const line of price.lines) {
          expect(line.netMinor + line.taxMinor).toBe(line.grossMinor)
          expect(Math.min(line.netMinor, line.taxMinor)).toBeGreaterThanOrEqual(0)
          tax += line.taxMinor
          gross += line.grossMinor
        }
        expect([price.taxMinor, price.totalMinor]).toEqual([tax, gross])
      }),
      runs(1000),
    )
  })
})

describe('the tax in a refund', () => {
  it('is the share of what is refunded', () => {
    const refund = { amountMinor: 595, alreadyRefundedMinor: 0, totalMinor: 1190, taxMinor: 190 }
    expect(splitRefund(refund)).toEqual({ netMinor: 500, taxMinor: 95 })
  })

  it('sums exactly to the whole, however the refund is cut', () => {
    fc.assert(
      fc.property(anyMinor, anyMinor, fc.array(fc.nat(), { maxLength: 8 }), (net, tax, cuts) => {
        const totalMinor = net + tax
        const ends = [...cuts.map((cut) => cut % (totalMinor + 1)), totalMinor].sort(
          (a, b) => a - b,
        )
        let [already, netSum, taxSum] = [0, 0, 0]
        for (const end of ends) {
          const amountMinor = end - already
          const part = splitRefund({
            amountMinor,
            alreadyRefundedMinor: already,
            totalMinor,
            taxMinor: tax,
          })
          expect(Math.min(part.netMinor, part.taxMinor)).toBeGreaterThanOrEqual(0)
          netSum += part.netMinor
          taxSum += part.taxMinor
          already = end
        }
        expect([netSum, taxSum]).toEqual([net, tax])
      }),
      runs(1000),
    )
  })

  it('is never more than what is left of tax and net, and the whole in the end, whichever part failed', () => {
    fc.assert(
      fc.property(anyMinor, anyMinor, fc.tuple(fc.nat(), fc.nat()), (net, tax, [first, second]) => {
        const [totalMinor, taxMinor] = [net + tax, tax]
        const failed = first % (totalMinor + 1)
        const kept = second % (totalMinor - failed + 1)
        const of = (
          amountMinor: number,
          after: { alreadyRefundedMinor: number; alreadyTaxMinor: number },
        ) => splitRefund({ amountMinor, ...after, totalMinor, taxMinor })
        const { taxMinor: taxOfFailed } = of(failed, {
          alreadyRefundedMinor: 0,
          alreadyTaxMinor: 0,
        })
        const { taxMinor: taken } = of(kept, {
          alreadyRefundedMinor: failed,
          alreadyTaxMinor: taxOfFailed,
        })
        const left = { alreadyRefundedMinor: kept, alreadyTaxMinor: taken }
        const rest = of(totalMinor - kept, left)
        expect([rest.netMinor, rest.taxMinor]).toEqual([net - (kept - taken), tax - taken])
        expect(Math.min(rest.netMinor, rest.taxMinor)).toBeGreaterThanOrEqual(0)
        const part = of(Math.min(1, totalMinor - kept), left)
        expect(Math.min(part.netMinor, part.taxMinor)).toBeGreaterThanOrEqual(0)
      }),
      runs(1000),
    )
  })

  it('refuses more than the total', () => {
    const refund = { amountMinor: 6, alreadyRefundedMinor: 5, totalMinor: 10, taxMinor: 1 }
    expect(() => splitRefund(refund)).toThrow(RangeError)
    expect(() => splitRefund({ ...refund, amountMinor: -1 })).toThrow(RangeError)
  })
})
