// ISO 4217 list one. ANG, BGN and CUC are withdrawn and stay, so that money
// once booked in them can still be read. Metals, funds units and test codes have no exponent and are absent.
const TWO = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
  CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
  GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
  MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN
  QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD
  TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`
const ZERO = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE = 'BHD IQD JOD KWD LYD OMR TND'
const FOUR = 'CLF UYW'

const rows = (codes: string, exponent: number) =>
  codes
    .trim()
    .split(/\s+/)
    .map((code): [string, number] => [code, exponent])

/** Digits after the decimal point by ISO 4217 code; providers may deviate, our books do not. */
export const CURRENCY_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...rows(TWO, 2),
  ...rows(ZERO, 0),
  ...rows(THREE, 3),
  ...rows(FOUR, 4),
])

/** Every known code in alphabetical order, for choices. */
export const CURRENCIES: readonly string[] = [...CURRENCY_EXPONENTS.keys()].sort()
