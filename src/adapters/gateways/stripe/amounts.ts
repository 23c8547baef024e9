import { exponentOf } from '../../../core/money'

// docs.stripe.com/currencies. UGX and ISK stand in its list of currencies without decimals too, but are sent with two
// that are 00 ("special cases").
const ZERO = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ')
const THREE = 'BHD JOD KWD OMR TND'.split(' ')
const WHOLE_UNITS = 'ISK UGX'.split(' ')

/** What Stripe takes cards in, without those it takes in some countries only. */
export const STRIPE_CURRENCIES = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP
  CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
  ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN
  MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RWF SAR SBD SCR SEK SGD SHP SLE SOS
  SRD SZL THB TJS TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW`
  .trim()
  .split(/\s+/)

const stripeExponentOf = (currency: string): number => {
  if (ZERO.includes(currency)) return 0
  return THREE.includes(currency) ? 3 : 2
}

/** The step of Stripe's own amounts: three decimals end in 0, and some currencies have whole units alone. */
const stepOf = (currency: string): number => {
  if (WHOLE_UNITS.includes(currency)) return 100
  return THREE.includes(currency) ? 10 : 1
}

const rescaled = (amount: number, from: number, to: number): number | undefined => {
  const factor = 10 ** Math.abs(to - from)
  const scaled = to >= from ? amount * factor : amount / factor
  return Number.isSafeInteger(scaled) ? scaled : undefined
}

/** Our minor units in Stripe's; undefined for an amount that Stripe cannot express. */
export const toStripe = (amountMinor: number, currency: string): number | undefined => {
  const amount = rescaled(amountMinor, exponentOf(currency), stripeExponentOf(currency))
  return amount !== undefined && amount % stepOf(currency) === 0 ? amount : undefined
}

/** Stripe's amount in our minor units. Throws where ours cannot express it: then our books would lie. */
export const fromStripe = (amount: number, stripeCurrency: string): number => {
  const currency = stripeCurrency.toUpperCase()
  const minor = rescaled(amount, stripeExponentOf(currency), exponentOf(currency))
  if (minor === undefined) throw new Error(`Stripe's ${amount} ${currency} has no minor units`)
  return minor
}

/** The same for an amount known to be expressible. */
export const stripeAmount = (amountMinor: number, currency: string): number => {
  const amount = toStripe(amountMinor, currency)
  if (amount === undefined) throw new Error(`Stripe cannot take ${amountMinor} of ${currency}`)
  return amount
}
