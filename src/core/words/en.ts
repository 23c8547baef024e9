import { account } from './en/account'
import { actions } from './en/actions'
import { activity } from './en/activity'
import { apiKeys } from './en/apiKeys'
import { branding } from './en/branding'
import { bulk } from './en/bulk'
import { choices } from './en/choices'
import { clients } from './en/clients'
import { dashboard } from './en/dashboard'
import { dates } from './en/dates'
import { dialogs } from './en/dialogs'
import { exports } from './en/exports'
import { figures } from './en/figures'
import { form } from './en/form'
import { frame } from './en/frame'
import { lists } from './en/lists'
import { messages } from './en/messages'
import { nav } from './en/nav'
import { notes } from './en/notes'
import { orders } from './en/orders'
import { overview } from './en/overview'
import { payments } from './en/payments'
import { people } from './en/people'
import { place } from './en/place'
import { related } from './en/related'
import { reports } from './en/reports'
import { resellers } from './en/resellers'
import { rows } from './en/rows'
import { scopeAreas } from './en/scopeAreas'
import { scopes } from './en/scopes'
import { settings } from './en/settings'
import { signIn } from './en/signIn'
import { stale } from './en/stale'
import { states } from './en/states'
import { status } from './en/status'
import { tabs } from './en/tabs'
import { templates } from './en/templates'
import { tickets } from './en/tickets'
import { trash } from './en/trash'
import { units } from './en/units'
import { users } from './en/users'

/**
 * The panel's own words in English, by the room that shows them; a language is one more of this shape. `{{name}}`
 * is filled in; of a key that ends in a plural's name (`_one`, `_other` and what else a language has), `count` chooses.
 */
export const en = {
  account,
  actions,
  activity,
  apiKeys,
  branding,
  bulk,
  choices,
  clients,
  dashboard,
  dates,
  dialogs,
  exports,
  figures,
  form,
  frame,
  lists,
  messages,
  nav,
  notes,
  orders,
  overview,
  payments,
  people,
  place,
  related,
  reports,
  resellers,
  rows,
  scopeAreas,
  scopes,
  settings,
  signIn,
  stale,
  states,
  status,
  tabs,
  templates,
  tickets,
  trash,
  units,
  users,
} as const
