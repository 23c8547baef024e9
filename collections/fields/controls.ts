import type { Field } from 'payload'

import { mapFields } from './mapFields'

/** Dates as lists write them, in a field too. */
const MOMENT = { displayFormat: 'd MMM yyyy, HH:mm', pickerAppearance: 'dayAndTime' } as const

const JSON_FIELD = '/src/admin/json/JsonField#JsonField'

const withControl = (field: Field): Field => {
  if (field.type === 'date') return { ...field, admin: { date: MOMENT, ...field.admin } }
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

/** The same fields, each with the control that suits what it holds. */
export const withControls = (fields: Field[]): Field[] => mapFields(fields, withControl)
