import type { CheckboxField, CollectionSlug, Field, JoinField, JSONField, TextField } from 'payload'

import type { Word } from '../../src/core/words/say'

type WithAdmin = Field & { admin?: object }

/** At the top level of a document, beside its tabs: there the panel's list can filter by it in its own way. */
export const inSidebar = <F extends WithAdmin>(field: F): F => ({
  ...field,
  admin: { ...field.admin, position: 'sidebar' },
})

/** A column that names the customer or owner, whichever of these relationships holds it. */
export const partyColumn = (
  paths: { field: string; collection: string }[],
  label = 'Customer',
): Field => ({
  name: 'customer',
  type: 'ui',
  label,
  admin: {
    components: {
      Cell: { path: '/src/admin/choices/PartyCell#PartyCell', clientProps: { paths } },
      Field: '/src/admin/choices/NoField#NoField',
    },
  },
})

/** A column made of other fields of its row. */
export const cellOnly = (
  name: string,
  { Cell, label }: { Cell: string; label: string },
): Field => ({
  name,
  type: 'ui',
  label,
  admin: { components: { Cell, Field: '/src/admin/choices/NoField#NoField' } },
})

/** JSON that a list says in words. */
export const shownBy = (Cell: string, field: JSONField): JSONField => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Cell } },
})

/** A checkbox that a list shows as the word it means. */
export const yesNo = (yes: Word, no: Word): CheckboxField['admin'] => ({
  components: {
    Cell: { path: '/src/admin/choices/YesNoCell#YesNoCell', clientProps: { yes, no } },
  },
})

type Reference = {
  /** The field beside it that says of which collection the id is. */
  kindPath: string
  /** The collection each kind stands for, where the kind itself is none. */
  collections?: Partial<Record<string, CollectionSlug>>
}

/** A stored id that is shown as the name of what it is of, leading there. */
export const reference = (clientProps: Reference): TextField['admin'] => ({
  components: {
    Cell: { path: '/src/admin/references/ReferenceCell#ReferenceCell', clientProps },
    Field: { path: '/src/admin/references/ReferenceField#ReferenceField', clientProps },
  },
})

/** A code of ours that a list says in words. */
export const saidInWords: TextField['admin'] = {
  components: { Cell: '/src/admin/references/CodeCell#CodeCell' },
}

/** The slug of a collection: a word in lists, and said by the reference beside it in documents. */
export const kindOfReference: TextField['admin'] = {
  components: {
    Cell: '/src/admin/references/CollectionCell#CollectionCell',
    Field: '/src/admin/choices/NoField#NoField',
  },
}

/** Above a list: the common questions, kept with the panel in `src/admin/lists/questions.ts`. */
export const listChips = (collection: CollectionSlug) => ({
  path: '/src/admin/lists/ListChips#ListChips',
  clientProps: { collection },
})

/** The last column of a list: what can be done with the row now, without opening it. */
export const rowMenu = cellOnly('actions', {
  label: 'Actions',
  Cell: '/src/admin/rows/RowMenuCell#RowMenuCell',
})

/** What staff noted about the document, in its form; never a column. */
export const internalNotes: Field = {
  name: 'noted',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/notes/NotesField#NotesField' },
  },
}

type Joined = { of: CollectionSlug; on: string }

/** What belongs to a document, newest first, for the API; in the panel it has a tab of its own (`tabs.ts`). */
export const joined = (name: string, { of, on }: Joined): JoinField => ({
  ...{ name, type: 'join', collection: of, on, defaultLimit: 10, defaultSort: '-createdAt' },
  admin: { hidden: true, disableListColumn: true },
})
