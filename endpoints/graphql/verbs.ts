import { MONEY_VERBS } from './moneyVerbs'
import { ORDER_VERBS } from './orderVerbs'
import { PEOPLE_VERBS } from './peopleVerbs'
import type { Verb } from './verb'

/** The verbs of the business, as mutations. */
export const VERBS: Verb[] = [...ORDER_VERBS, ...MONEY_VERBS, ...PEOPLE_VERBS]
