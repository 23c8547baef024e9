import { inEveryLanguage } from '../../../collections/inEveryLanguage.ts'
import { PERIODS } from '../../core/periods.ts'
import { nameOfCode, nameWithin } from '../../core/words/codes.ts'
import { CLIENT_STATUSES } from '../../domain/clients/status.ts'
import { ORDER_STATUSES, PAYMENT_STATUSES } from '../../domain/orders/status.ts'
import { TRANSACTION_STATUSES } from '../../domain/payments/status.ts'
import { RESELLER_STATUSES } from '../../domain/resellers/status.ts'
import { NETWORK_STATES, STOCK_STATES } from '../../domain/sims/status.ts'
import { TICKET_STATUSES } from '../../domain/tickets/status.ts'
import { USER_STATUSES } from '../../domain/users/status.ts'
import { EVENT_TYPES } from '../../domain/events/types.ts'
import { TEMPLATE_KEYS } from '../../domain/templates/templates.ts'
import { REPORTS } from '../../domain/reports/registry.ts'
import { parametersOf } from '../../domain/reports/run/describe.ts'
import { sentencesInSource } from './sentencesIn.mjs'

const textsOfConfig = (built) => {
  const found = []
  // Every text asks each language for itself.
  const listening = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: (_, english) => {
        found.push(english)
        return undefined
      },
    },
  )
  const { collection, global, presets } = inEveryLanguage({ any: { texts: listening } })
  built.collections.filter(({ admin }) => admin.hidden !== true).forEach(collection)
  built.globals.forEach(global)
  presets(built.queryPresets)
  return found
}

const textsOfReport = (report) => {
  const parameters = parametersOf(report)
  return [
    ...[report.title, report.summary, report.group],
    ...[...report.columns, ...parameters].map(({ label }) => label),
    ...report.columns.flatMap(({ words = [] }) => words),
    ...parameters.flatMap(({ options = [] }) => options.map(nameOfCode)),
  ]
}

/** The titles of our own views. */
const titlesOf = ({ admin, collections }) =>
  [admin, ...collections.map((one) => one.admin)]
    .flatMap(({ components }) => Object.values(components?.views ?? {}))
    .flatMap(({ meta }) => meta?.title ?? [])

/** Codes that are shown though no field's choices name them. */
const namesOfCodes = () =>
  [
    ...[...EVENT_TYPES, ...EVENT_TYPES.map((type) => type.split('.')[0])],
    ...[...PERIODS, ...TEMPLATE_KEYS],
  ].map(nameOfCode)

/** States that stand within sentences. */
const namesWithin = () =>
  [
    ...[...ORDER_STATUSES, ...PAYMENT_STATUSES, ...TRANSACTION_STATUSES, ...TICKET_STATUSES],
    ...[...USER_STATUSES, ...CLIENT_STATUSES, ...RESELLER_STATUSES],
    ...[...STOCK_STATES, ...NETWORK_STATES],
  ].map(nameWithin)

const GENERATED = '/** What is translated by its English, made by `npm run generate`. */\n'

/** The source of the list of every text that is its own key, see src/core/words/text.ts. */
export const textsSource = async (built) => {
  const texts = [
    ...[...textsOfConfig(built), ...titlesOf(built)],
    ...[...REPORTS.flatMap(textsOfReport), ...namesOfCodes(), ...namesWithin()],
    ...(await sentencesInSource()),
  ]
  const lines = [...new Set(texts)].sort().map((text) => `  ${JSON.stringify(text)},\n`)
  return `${GENERATED}export const TEXTS = [\n${lines.join('')}] as const\n\nexport type Text = (typeof TEXTS)[number]\n`
}
