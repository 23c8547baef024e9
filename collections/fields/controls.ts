import type { Condition, DateField, Field, RelationshipField } from 'payload'

import { labelOf } from './labels'
import { mapFields } from './mapFields'

const MOMENT_CELL = '/src/admin/dates/MomentCell#MomentCell'
const MOMENT_FIELD = '/src/admin/dates/MomentField#MomentField'
const MOMENT_FILTER = '/src/admin/dates/MomentFilter#MomentFilter'
const MOMENT_DIFF = '/src/admin/versions/MomentDiff#MomentDiff'
/** When the open document was made and last changed, in place of what Payload writes there. */
export const DOCUMENT_TIMES = '/src/admin/dates/DocumentTimes#DocumentTimes'

const RELATION_CELL = '/src/admin/references/RelationCell#RelationCell'
const JSON_FIELD = '/src/admin/json/JsonField#JsonField'

/** What belongs to a document is looked at once it is there. */
const isThere: Condition = (_data, _siblings, { operation }) => operation === 'update'

const isJoined = (fields: Field[]): boolean => fields.every(({ type }) => type === 'join')

/** Payload writes and picks times in the zone of the device, and two offices would read two days. */
const withMoment = (field: DateField): DateField => {
  const isDay = field.custom?.kind === 'day'
  const label = typeof field.label === 'string' ? field.label : labelOf(field.name)
  const clientProps = { isDay, label, path: field.name }
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        Cell: { path: MOMENT_CELL, clientProps: { isDay } },
        Field: { path: MOMENT_FIELD, clientProps: { isDay } },
        Filter: { path: MOMENT_FILTER, clientProps },
        Diff: MOMENT_DIFF,
        ...field.admin?.components,
      },
    },
  }
}

/** Payload says what a row points at and leads nowhere. */
const withRelationCell = (field: RelationshipField, of: string): RelationshipField => {
  const components = {
    Cell: { path: RELATION_CELL, clientProps: { of } },
    ...field.admin?.components,
  }
  // One relationship of two kinds, whose settings differ in whether it can be sorted.
  return { ...field, admin: { ...field.admin, components } } as RelationshipField
}

const withControl = (field: Field): Field => {
  if (field.type === 'join') return { ...field, admin: { ...field.admin, condition: isThere } }
  if (field.type === 'date') return withMoment(field)
  // What must be chosen cannot be emptied, only chosen anew.
  if (field.type === 'select' && field.required && !field.hasMany)
    return { ...field, admin: { isClearable: false, ...field.admin } }
  if (field.type === 'relationship' && typeof field.relationTo === 'string' && !field.hasMany)
    return withRelationCell(field, field.relationTo)
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
