import type { ProviderKey } from './providers'

export type SimType = 'physical' | 'esim'

export type PlanSpec = {
  code: string
  provider: ProviderKey
  name: string
  nameAr: string
  simTypes: readonly SimType[]
  /** null = unlimited. */
  dataMb: number | null
  minutes: number | null
  sms: number | null
  validityDays: number
  usdMinor: number
  countries: readonly string[]
  /** How often it is chosen. */
  weight: number
  /** Taken off sale since. */
  isWithdrawn: boolean
}

const EU = ['PL', 'DE', 'FR', 'ES', 'IT', 'NL', 'AT', 'BE', 'CZ', 'PT', 'SE', 'IE']
const WORLD = [...EU, 'GB', 'US', 'CA', 'AE', 'TR', 'JP', 'AU', 'BR', 'ZA', 'TH']

// code | provider | name | Arabic name | SIM types | GB, minutes, SMS, days | US cents | countries | weight
const TABLE = `
  PL-START | vistula | Poland Start 10 GB | بولندا 10 غ.ب | physical esim | 10 500 500 30 | 899 | PL | 14
  PL-MAX | vistula | Poland Max | بولندا بلا حدود | physical esim | - 3000 3000 30 | 1899 | PL | 8
  DE-15 | rheinfunk | Germany 15 GB | ألمانيا 15 غ.ب | physical esim | 15 600 300 30 | 1699 | DE | 12
  EU-20 | rheinfunk | Europe 20 GB | أوروبا 20 غ.ب | esim | 20 - - 30 | 2499 | EU | 14
  UK-25 | albion | Britain 25 GB | بريطانيا 25 غ.ب | physical esim | 25 1000 1000 30 | 1499 | GB | 11
  UK-WEEK | albion | Britain Week Pass | بريطانيا أسبوع | esim | 5 - - 7 | 699 | GB | 6
  FR-20 | lumiere | France 20 GB | فرنسا 20 غ.ب | physical esim | 20 1000 1000 30 | 1599 | FR | 9
  FR-5 | lumiere | France Classic 5 GB | فرنسا 5 غ.ب | physical | 5 120 120 30 | 999 | FR | 4
  AE-10 | gulf | Emirates 10 GB | الإمارات 10 غ.ب | physical esim | 10 200 100 30 | 2999 | AE | 8
  AE-WEEK | gulf | Emirates Week Pass | الإمارات أسبوع | esim | 3 - - 7 | 1299 | AE | 5
  WORLD-5 | globe | World 5 GB | العالم 5 غ.ب | esim | 5 - - 30 | 3499 | WORLD | 10
  IOT-YEAR | globe | Machines, a year | إنترنت الأشياء سنة | physical | 6 - 100 365 | 2299 | WORLD | 5
`

const WITHDRAWN = 'FR-5'

/** Of these cards slightly fewer are in stock than are wanted: a few paid orders wait. */
export const SHORT: { provider: ProviderKey; simType: SimType } = {
  provider: 'globe',
  simType: 'physical',
}

const countriesOf = (text: string): readonly string[] =>
  text === 'EU' ? EU : text === 'WORLD' ? WORLD : [text]

const planOf = (line: string): PlanSpec => {
  const cells = line.split('|').map((cell) => cell.trim())
  const [
    code = '',
    provider,
    name = '',
    nameAr = '',
    types,
    holds = '',
    price,
    where = '',
    weight,
  ] = cells
  const [data = null, minutes = null, sms = null, days] = holds
    .split(' ')
    .map((part) => (part === '-' ? null : Number(part)))
  return {
    code,
    // The table above names no other providers, and a test reads every row.
    provider: provider as ProviderKey,
    name,
    nameAr,
    // The table above names no other types, and a test reads every row.
    simTypes: types?.split(' ') as SimType[],
    dataMb: data === null ? null : data * 1024,
    minutes,
    sms,
    validityDays: days ?? 30,
    usdMinor: Number(price),
    countries: countriesOf(where),
    weight: Number(weight),
    isWithdrawn: code === WITHDRAWN,
  }
}

export const PLANS: readonly PlanSpec[] = TABLE.trim().split('\n').map(planOf)
