import type { Field } from 'payload'

/** The same fields, each changed, those inside rows, groups, lists and tabs too. */
export const mapFields = (fields: Field[], change: (field: Field) => Field): Field[] =>
  fields.map((field) => {
    const changed = change(field)
    if (changed.type === 'tabs')
      return {
        ...changed,
        tabs: changed.tabs.map((tab) => ({ ...tab, fields: mapFields(tab.fields, change) })),
      }
    return 'fields' in changed ? { ...changed, fields: mapFields(changed.fields, change) } : changed
  })
