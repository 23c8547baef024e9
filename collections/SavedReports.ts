import type { Access, CollectionConfig, Field, Where } from 'payload'

import { runSavedReport } from '../endpoints/savedReports/run'
import { deriveOwner } from '../hooks/reports/deriveOwner'
import { guardSavedReport } from '../hooks/reports/guardSavedReport'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { nameOfCode } from '../src/core/words/codes'
import { can } from '../src/domain/access/can'
import { RANGES } from '../src/domain/reports/saved/definition'
import { hiddenFrom } from './access/hiddenFrom'
import { allow } from './access/rules'
import { defineCollection } from './define'
import { serverWritten } from './fields/serverWritten'

const SHARED = { visibility: { equals: 'shared' } }

/** What somebody who has left saved for themself: nobody else would ever see it, neither to use it nor to clear it away. */
const LEFT_BEHIND: Where = {
  or: [{ owner: { exists: false } }, { 'owner.deletedAt': { exists: true } }],
}

const readable: Access = ({ req: { user } }) => {
  if (!user || !can(user, 'saved-reports.read')) return false
  const seen = [{ owner: { equals: user.id } }, SHARED]
  return { or: can(user, 'saved-reports.manage') ? [...seen, LEFT_BEHIND] : seen }
}

/** One's own; for who looks after them, also what everybody sees and what somebody who has left saved. */
const changeable: Access = ({ req: { user } }) => {
  if (!user || !can(user, 'saved-reports.write')) return false
  const own = { owner: { equals: user.id } }
  return can(user, 'saved-reports.manage') ? { or: [own, SHARED, LEFT_BEHIND] } : own
}

/** Made with the report before one's eyes, at `/admin/reports/custom`; the form shows what everything is called. */
const made = <F extends Field>(field: F): F => ({ ...field, admin: { hidden: true } })

/** Reports that staff have made of those in the registry; the door to sending them by the clock. */
export const SavedReports: CollectionConfig = defineCollection({
  slug: 'saved-reports',
  labels: { singular: 'Saved report', plural: 'Saved reports' },
  trash: true,
  admin: {
    // They are opened where they are made, from the first page of reports.
    group: false,
    useAsTitle: 'name',
    defaultColumns: ['name', 'report', 'range', 'visibility', 'owner', 'updatedAt'],
    listSearchableFields: ['name', 'report'],
    hidden: hiddenFrom('editor'),
    components: { beforeListTable: ['/src/admin/reports/custom/ToCustom#ToCustom'] },
  },
  defaultSort: 'name',
  access: {
    read: readable,
    create: allow('saved-reports.write'),
    update: changeable,
    delete: changeable,
  },
  endpoints: [runSavedReport],
  hooks: {
    beforeValidate: [guardSavedReport],
    beforeChange: [deriveOwner],
    afterChange: [recordChange('saved_report')],
    afterDelete: [recordDelete('saved_report')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100 },
    {
      name: 'visibility',
      type: 'select',
      required: true,
      defaultValue: 'own',
      index: true,
      label: 'Who sees it',
      options: [
        { value: 'own', label: 'Only me' },
        { value: 'shared', label: 'All staff' },
      ],
    },
    made({ name: 'report', type: 'text', required: true, maxLength: 60, index: true }),
    made({
      name: 'range',
      type: 'select',
      options: RANGES.map((value) => ({ value, label: nameOfCode(value) })),
    }),
    made({ name: 'from', type: 'text', maxLength: 10 }),
    made({ name: 'to', type: 'text', maxLength: 10 }),
    made({ name: 'parameters', type: 'json' }),
    made({ name: 'filters', type: 'json' }),
    made({ name: 'groupBy', type: 'json', label: 'Grouped by' }),
    made({ name: 'columns', type: 'json' }),
    serverWritten({ name: 'owner', type: 'relationship', relationTo: 'admins', index: true }),
  ],
})
