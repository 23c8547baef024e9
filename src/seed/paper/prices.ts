const PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.79,
  PLN: 3.96,
  AED: 3.6725,
  TRY: 34.2,
}

/** What the business sells in. */
export const CURRENCIES = Object.keys(PER_DOLLAR)

const rateOf = (currency: string): number => {
  const rate = PER_DOLLAR[currency]
  if (rate === undefined) throw new RangeError(`Nothing is sold in ${currency}`)
  return rate
}

/** A price as shops write it: .99 of the currency. Minor units; every currency above has two decimals. */
export const priceIn = (usdMinor: number, currency: string): number =>
  Math.max(1, Math.round((usdMinor * rateOf(currency)) / 100)) * 100 - 1

/** A fee, to the half of a whole unit. */
export const feeIn = (usdMinor: number, currency: string): number =>
  Math.max(1, Math.round((usdMinor * rateOf(currency)) / 50)) * 50

type Fee = { country?: string; currency: string; amountMinor: number }

const everywhere = (usdMinor: number): Fee[] =>
  CURRENCIES.map((currency) => ({ currency, amountMinor: feeIn(usdMinor, currency) }))

/** The pricing settings: what a country asks for itself first, then a line for every currency. */
export const PRICING = {
  taxInclusive: false,
  deliveryFees: [
    { country: 'PL', currency: 'PLN', amountMinor: 1499 },
    { country: 'DE', currency: 'EUR', amountMinor: 490 },
    { country: 'FR', currency: 'EUR', amountMinor: 650 },
    { country: 'GB', currency: 'GBP', amountMinor: 395 },
    { country: 'US', currency: 'USD', amountMinor: 599 },
    { country: 'AE', currency: 'AED', amountMinor: 2500 },
    ...everywhere(900),
  ] satisfies Fee[],
  serviceCharges: [
    { country: 'PL', currency: 'PLN', amountMinor: 200 },
    { country: 'US', currency: 'USD', amountMinor: 75 },
    ...everywhere(100),
  ] satisfies Fee[],
  taxRates: [
    { country: 'PL', rateBps: 2300 },
    { country: 'DE', rateBps: 1900 },
    { country: 'GB', rateBps: 2000 },
    { country: 'FR', rateBps: 2000 },
    { country: 'ES', rateBps: 2100 },
    { country: 'AE', rateBps: 500 },
    { country: 'TR', rateBps: 2000 },
    { country: 'US', rateBps: 825 },
  ],
  freeDeliveryAbove: CURRENCIES.map((currency) => ({
    currency,
    amountMinor: feeIn(2500, currency),
  })),
}

/** Who carries the cards, where a parcel can be followed, and how its numbers look (`#` digit, `@` letter). */
export const CARRIERS = [
  {
    name: 'DHL',
    linkPattern: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={trackingNumber}',
    number: '##########',
  },
  {
    name: 'UPS',
    linkPattern: 'https://www.ups.com/track?tracknum={trackingNumber}',
    number: '1Z@##@##############',
  },
  {
    name: 'InPost',
    linkPattern: 'https://inpost.pl/sledzenie-przesylek?number={trackingNumber}',
    number: '6###########1###########',
  },
  {
    name: 'DPD',
    linkPattern: 'https://tracking.dpd.de/status/en_US/parcel/{trackingNumber}',
    number: '0##############',
  },
  {
    name: 'Royal Mail',
    linkPattern: 'https://www.royalmail.com/track-your-item#/tracking-results/{trackingNumber}',
    number: '@@#########GB',
  },
  {
    name: 'Aramex',
    linkPattern: 'https://www.aramex.com/track/results?ShipmentNumber={trackingNumber}',
    number: '4##########',
  },
] as const
