import type { VariableName } from './variables'

type Declared = {
  variables: readonly VariableName[]
  secrets: readonly VariableName[]
  /** Without these its reader cannot do what the message is for: a text that leaves one out is not published. */
  needs: readonly VariableName[]
}

/**
 * Every message the console writes by itself, and what its text may say. A secret variable opens an
 * account: it is stored encrypted, and so is every text that contains it.
 */
export const TEMPLATES = {
  welcome: { variables: ['name', 'link'], secrets: [], needs: [] },
  order_confirmation: {
    variables: ['name', 'orderNumber', 'planName', 'total'],
    secrets: [],
    needs: ['orderNumber'],
  },
  payment_receipt: {
    variables: ['name', 'orderNumber', 'amount', 'transactionId', 'paidAt'],
    secrets: [],
    needs: ['amount'],
  },
  password_reset: { variables: ['name', 'validFor'], secrets: ['link'], needs: ['link'] },
  invitation: {
    variables: ['name', 'business', 'validFor'],
    secrets: ['link'],
    needs: ['link'],
  },
  one_time_code: { variables: ['validFor'], secrets: ['code'], needs: ['code'] },
  contact_changed: { variables: ['name', 'what'], secrets: [], needs: ['what'] },
  admin_alert: { variables: ['summary', 'link'], secrets: [], needs: ['summary'] },
  esim_ready: {
    variables: ['name', 'orderNumber', 'planName', 'link'],
    secrets: [],
    needs: ['link'],
  },
  order_dispatched: {
    variables: ['name', 'orderNumber', 'carrier', 'trackingNumber', 'trackingLink'],
    secrets: [],
    needs: ['orderNumber'],
  },
  order_cancelled: {
    variables: ['name', 'orderNumber', 'reason'],
    secrets: [],
    needs: ['orderNumber'],
  },
  refund_issued: { variables: ['name', 'orderNumber', 'amount'], secrets: [], needs: ['amount'] },
  refund_failed: { variables: ['name', 'orderNumber', 'amount'], secrets: [], needs: ['amount'] },
} as const satisfies Record<string, Declared>

export type TemplateKey = keyof typeof TEMPLATES
export type Variables<K extends TemplateKey> = Record<
  (typeof TEMPLATES)[K]['variables'][number],
  string
>
export type SecretVariables<K extends TemplateKey> = Record<
  (typeof TEMPLATES)[K]['secrets'][number],
  string
>

// Object.keys forgets the key type; the table above is the only source of both.
export const TEMPLATE_KEYS = Object.keys(TEMPLATES) as TemplateKey[]

const isTemplateKey = (key: string): key is TemplateKey => Object.hasOwn(TEMPLATES, key)

/** What a template's text may say between double braces; nothing for a key no event uses. */
export const variablesOf = (key: string): string[] =>
  isTemplateKey(key) ? [...TEMPLATES[key].variables, ...TEMPLATES[key].secrets] : []

/** What its text, subject and body together, has to say. */
export const neededBy = (key: string): string[] =>
  isTemplateKey(key) ? [...TEMPLATES[key].needs] : []
