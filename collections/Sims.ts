import type { CollectionConfig, Field } from 'payload'

import { deriveEncrypted } from '../hooks/encryptFields'
import { guardHeldSim } from '../hooks/sims/guardHeldSim'
import { guardInUse } from '../hooks/guardInUse'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { activationCodeFault } from '../src/domain/sims/activationCodeFault'
import { isEid } from '../src/domain/sims/eid'
import { normaliseIccid } from '../src/domain/sims/iccid'
import { isImsi, isPin, isPuk } from '../src/domain/sims/identifiers'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byResellerOfSim, byUser, never } from './access/rules'
import { defineCollection } from './define'
import { listChips, rowMenu } from './fields/layout'
import { normalised } from './fields/normalised'
import { withBadge } from './fields/badge'
import { serverWritten } from './fields/serverWritten'
import { phoneField } from './fields/words'

export const SIM_SECRETS = ['activationCode', 'pin1', 'puk1', 'pin2', 'puk2'] as const

/** Written once by staff, stored encrypted, read back by nobody here: only the owner's eSIM door opens it. */
const secret = (name: string, label: string, fault: (value: string) => true | string): Field => ({
  name,
  type: 'text',
  label,
  access: { read: never },
  admin: { disableListColumn: true, disableListFilter: true, autoComplete: 'off' },
  validate: (value: string | null | undefined) =>
    !value || value.startsWith('enc:v1:') ? true : fault(value),
})

export const Sims: CollectionConfig = defineCollection({
  slug: 'sims',
  labels: { singular: 'SIM', plural: 'SIMs' },
  trash: true,
  graphQL: { disableMutations: true },
  admin: {
    group: 'Catalogue',
    useAsTitle: 'iccid',
    defaultColumns: [
      'iccid',
      'simType',
      'networkProvider',
      'stockState',
      'networkState',
      'reseller',
      'order',
      'actions',
    ],
    description:
      'Every card and profile in stock. Codes, PINs and PUKs are written here and never shown again.',
    listSearchableFields: ['iccid', 'msisdn', 'eid'],
    hidden: hiddenFrom('editor'),
    components: { beforeListTable: [listChips('sims')] },
  },
  access: {
    read: allowOwn('sims.read', {
      reseller: byResellerOfSim,
      user: byUser,
    }),
    create: allow('sims.create'),
    update: allow('sims.update'),
    delete: allow('sims.delete'),
  },
  hooks: {
    beforeChange: [guardHeldSim, deriveEncrypted('sims', SIM_SECRETS)],
    afterChange: [recordChange('sim')],
    beforeDelete: [guardInUse([{ collection: 'orders', field: 'sim', label: 'orders' }])],
    afterDelete: [recordDelete('sim')],
  },
  fields: [
    {
      name: 'iccid',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 20,
      label: 'ICCID',
      access: { update: never },
      hooks: {
        beforeValidate: [normalised(normaliseIccid)],
      },
      validate: (value: string | null | undefined) => {
        if (!value) return 'This field is required.'
        return normaliseIccid(value) === value || 'An ICCID has 18 to 20 digits.'
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'simType',
          type: 'select',
          required: true,
          index: true,
          label: 'SIM type',
          options: [
            { value: 'physical', label: 'Physical SIM' },
            { value: 'esim', label: 'eSIM' },
          ],
        },
        { name: 'networkProvider', type: 'text', required: true, maxLength: 50, index: true },
      ],
    },
    {
      name: 'eid',
      type: 'text',
      maxLength: 32,
      label: 'EID',
      validate: (value: string | null | undefined) =>
        !value || isEid(value) || 'An EID has 32 digits with valid check digits.',
    },
    {
      name: 'imsi',
      type: 'text',
      maxLength: 15,
      label: 'IMSI',
      access: { read: ({ req }) => req.user?.collection === 'admins' },
      validate: (value: string | null | undefined) =>
        !value || isImsi(value) || 'An IMSI has up to 15 digits.',
    },
    phoneField('msisdn', { label: 'MSISDN' }),
    secret('activationCode', 'Activation code', activationCodeFault),
    {
      type: 'row',
      fields: [
        secret('pin1', 'PIN 1', (value) => isPin(value) || 'A PIN has 4 to 8 digits.'),
        secret('puk1', 'PUK 1', (value) => isPuk(value) || 'A PUK has 8 digits.'),
        secret('pin2', 'PIN 2', (value) => isPin(value) || 'A PIN has 4 to 8 digits.'),
        secret('puk2', 'PUK 2', (value) => isPuk(value) || 'A PUK has 8 digits.'),
      ],
    },
    { name: 'plan', type: 'relationship', relationTo: 'plans', index: true },
    {
      name: 'reseller',
      type: 'relationship',
      relationTo: 'resellers',
      index: true,
      admin: { description: 'Whose stock it is. Empty: ours.' },
    },
    withBadge(
      serverWritten({
        name: 'stockState',
        type: 'select',
        required: true,
        defaultValue: 'available',
        index: true,
        options: [
          { value: 'available', label: 'Available' },
          { value: 'reserved', label: 'Reserved' },
          { value: 'in_use', label: 'In use' },
          { value: 'disposed', label: 'Disposed' },
        ],
        admin: { position: 'sidebar' },
      }),
    ),
    withBadge(
      serverWritten({
        name: 'networkState',
        type: 'select',
        required: true,
        defaultValue: 'inactive',
        options: [
          { value: 'inactive', label: 'Inactive' },
          { value: 'activating', label: 'Activating' },
          { value: 'active', label: 'Active' },
          { value: 'suspended', label: 'Suspended' },
          { value: 'deactivated', label: 'Deactivated' },
        ],
        admin: { position: 'sidebar' },
      }),
    ),
    serverWritten({
      name: 'order',
      type: 'relationship',
      relationTo: 'orders',
      index: true,
      admin: { position: 'sidebar' },
    }),
    serverWritten({
      name: 'client',
      type: 'relationship',
      relationTo: 'clients',
      index: true,
      admin: { position: 'sidebar' },
    }),
    serverWritten({
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: 'App user',
      index: true,
      admin: { position: 'sidebar' },
    }),
    rowMenu,
  ],
})
