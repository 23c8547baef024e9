/** What a variable of a template is: what it holds decides how it may be used and what a sample looks like. */
export type VariableType = 'text' | 'number' | 'money' | 'date' | 'duration' | 'link' | 'code'

type Variable = { label: string; type: VariableType; sample: { en: string; ar: string } }

const alike = (label: string, type: VariableType, sample: string): Variable => ({
  label,
  type,
  sample: { en: sample, ar: sample },
})

/** Every variable there is, by the name that stands between the braces. */
export const VARIABLES = {
  name: { label: 'Name', type: 'text', sample: { en: 'Layla Haddad', ar: 'ليلى حداد' } },
  link: alike('Link', 'link', 'https://shop.example.com/open/7f3a'),
  business: alike('Business', 'text', 'Simdesk'),
  orderNumber: alike('Order number', 'text', 'SD-100042'),
  planName: alike('Plan', 'text', 'Europe 10 GB, 30 days'),
  total: { label: 'Total', type: 'money', sample: { en: '$42.50', ar: '42.50 US$' } },
  amount: { label: 'Amount', type: 'money', sample: { en: '$42.50', ar: '42.50 US$' } },
  transactionId: alike('Payment reference', 'text', 'TX-200017'),
  paidAt: alike('Paid on', 'date', '2026-03-14'),
  validFor: alike('Valid for', 'duration', '10 minutes'),
  code: alike('Code', 'code', '482913'),
  what: alike('What was changed', 'text', 'e-mail address'),
  summary: {
    label: 'What happened',
    type: 'text',
    sample: {
      en: 'Nomad Mobile has used 90 % of its credit limit.',
      ar: 'استخدمت Nomad Mobile 90 % من حدها الائتماني.',
    },
  },
  carrier: alike('Carrier', 'text', 'DHL'),
  trackingNumber: alike('Tracking number', 'text', 'JD014600003RU'),
  trackingLink: alike('Tracking link', 'link', 'https://track.example.com/JD014600003RU'),
  reason: {
    label: 'Reason',
    type: 'text',
    sample: { en: 'You asked us to.', ar: 'بناءً على طلبك.' },
  },
} as const satisfies Record<string, Variable>

export type VariableName = keyof typeof VARIABLES

const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name)

/** Label and type of a variable; undefined for a name that is none. */
export const variableNamed = (name: string): Variable | undefined =>
  isVariable(name) ? VARIABLES[name] : undefined

/** A value for each of these variables, as a reader of that language would get it. */
export const sampleValues = (names: readonly string[], language: string): Map<string, string> =>
  new Map(
    names.map((name) => {
      const sample = variableNamed(name)?.sample
      return [name, (language === 'ar' ? sample?.ar : sample?.en) ?? '']
    }),
  )
