import type { Field } from 'payload'

/** The same fields, each changed, those inside rows, groups, lists and tabs too. */
export const mapFields = (fields: Field[], change: (field: Field) => Field): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: mapFields(tab.fields, change) })),
      }
    const changed = change(field)
    return 'fields' in changed ? { ...changed, fields: mapFields(changed.fields, change) } : changed
  })
