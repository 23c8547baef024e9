import type { Condition, Field } from 'payload'

import { mapFields } from './mapFields'

/** Dates as lists write them, in a field too. */
const MOMENT = { displayFormat: 'd MMM yyyy, HH:mm', pickerAppearance: 'dayAndTime' } as const

const MOMENT_CELL = '/src/admin/dates/MomentCell#MomentCell'
const MOMENT_FIELD = '/src/admin/dates/MomentField#MomentField'
/** When the open document was made and last changed, in place of what Payload writes there. */
export const DOCUMENT_TIMES = '/src/admin/dates/DocumentTimes#DocumentTimes'

const JSON_FIELD = '/src/admin/json/JsonField#JsonField'

/** What belongs to a document is looked at once it is there. */
const isThere: Condition = (_data, _siblings, { operation }) => operation === 'update'

const isJoined = (fields: Field[]): boolean => fields.every(({ type }) => type === 'join')

const withControl = (field: Field): Field => {
  if (field.type === 'join') return { ...field, admin: { ...field.admin, condition: isThere } }
  // Payload writes times in the zone of whoever reads them, and two offices would read two days.
  if (field.type === 'date')
    return {
      ...field,
      admin: {
        date: MOMENT,
        ...field.admin,
        components: { Cell: MOMENT_CELL, Field: MOMENT_FIELD, ...field.admin?.components },
      },
    }
  // What must be chosen cannot be emptied, only chosen anew.
  if (field.type === 'select' && field.required && !field.hasMany)
    return { ...field, admin: { isClearable: false, ...field.admin } }
  // Payload's own editor fetches its code from a third party.
  if (field.type === 'json')
    return {
      ...field,
      admin: { ...field.admin, components: { Field: JSON_FIELD, ...field.admin?.components } },
    }
  return field
}

/** A tab of nothing but other documents has none to show before its own is there. */
const withTabs = (field: Field): Field => {
  if (field.type !== 'tabs') return field
  const tabs = field.tabs.map((tab) =>
    isJoined(tab.fields) ? { ...tab, admin: { ...tab.admin, condition: isThere } } : tab,
  )
  return { ...field, tabs }
}

/** The same fields, each with the control that suits what it holds. */
export const withControls = (fields: Field[]): Field[] =>
  mapFields(fields, withControl).map(withTabs)
