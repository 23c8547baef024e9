import { DOCUMENT_RULES } from './documents'
import { FIGURE_RULES } from './figures'
import { HISTORY_RULES } from './history'
import { INVOICE_RULES } from './invoices'
import { LEDGER_RULES } from './ledger'
import { ORDER_RULES } from './orders'
import { PAYMENT_RULES } from './payments'
import { PEOPLE_RULES } from './people'
import type { Rule } from './rule'
import { SIM_RULES } from './sims'
import { TICKET_RULES } from './tickets'

/** All that must be true of the tables together, whatever happened at once. */
export const RULES: readonly Rule[] = [
  ...ORDER_RULES,
  ...HISTORY_RULES,
  ...SIM_RULES,
  ...PAYMENT_RULES,
  ...LEDGER_RULES,
  ...INVOICE_RULES,
  ...TICKET_RULES,
  ...PEOPLE_RULES,
  ...DOCUMENT_RULES,
  ...FIGURE_RULES,
]
