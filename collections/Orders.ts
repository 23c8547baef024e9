import type { CollectionConfig } from 'payload'

import { orderEndpoints } from '../endpoints/orders/all'
import { placing } from '../endpoints/orders/contracts'
import { deriveOrder } from '../hooks/orders/deriveOrder'
import { deriveTrackingUrl } from '../hooks/orders/deriveTrackingUrl'
import { guardInUse } from '../hooks/guardInUse'
import { guardOrderMove } from '../hooks/orders/guardOrderMove'
import { recordOrder } from '../hooks/orders/recordOrder'
import { startOrder } from '../hooks/orders/startOrder'
import { ORDER_STATUSES, PAYMENT_STATUSES } from '../src/domain/orders/status'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowField, allowOwn, byReseller, byUser, never } from './access/rules'
import { defineCollection } from './define'
import { withBadge } from './fields/badge'
import { partyColumn, rowMenu } from './fields/layout'
import { labelled } from './fields/labels'
import { moneyField, rateField } from './fields/money'
import { serverWritten } from './fields/serverWritten'
import { countryField, currencyField, externalFields } from './fields/words'

const onlyAtPlacing = { update: never }

export const Orders: CollectionConfig = defineCollection({
  slug: 'orders',
  admin: {
    group: 'Sales',
    useAsTitle: 'orderNumber',
    defaultColumns: [
      'orderNumber',
      'status',
      'paymentStatus',
      'customer',
      'planName',
      'totalMinor',
      'createdAt',
      'actions',
    ],
    description: 'Every SIM and eSIM sold, through the app and through resellers.',
    listSearchableFields: ['orderNumber', 'planName', 'deliveryTrackingNumber', 'externalRef'],
    hidden: hiddenFrom('editor'),
    components: {
      beforeListTable: ['/src/admin/orders/list/OrderListBar#OrderListBar'],
      views: {
        // Stands before Payload's own form, so that every "Create new" leads here.
        create: {
          Component: '/src/admin/orders/place/PlaceOrderView#PlaceOrderView',
          path: '/create',
          exact: true,
        },
        edit: {
          default: {
            Component: '/src/admin/orders/OrderView#OrderView',
            // A single tab leads nowhere.
            tab: { condition: () => false },
          },
        },
      },
    },
  },
  defaultSort: '-createdAt',
  access: {
    read: allowOwn('orders.read', { reseller: byReseller, user: byUser }),
    create: allow('orders.create'),
    update: allowOwn('orders.update', { reseller: byReseller, user: byUser }),
    delete: allow('orders.delete'),
  },
  endpoints: orderEndpoints,
  custom: { openapi: placing },
  hooks: {
    beforeValidate: [deriveOrder],
    beforeChange: [guardOrderMove],
    afterChange: [recordOrder, startOrder],
    beforeDelete: [
      guardInUse([
        { collection: 'transactions', field: 'order', label: 'transactions' },
        { collection: 'sims', field: 'order', label: 'SIMs' },
        { collection: 'tickets', field: 'order', label: 'tickets' },
        { collection: 'events', field: 'subjectId', label: 'events' },
      ]),
    ],
  },
  fields: [
    serverWritten({
      name: 'orderNumber',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 50,
    }),
    serverWritten({
      name: 'orderType',
      type: 'select',
      required: true,
      index: true,
      label: 'Source',
      options: [
        { value: 'app_user', label: 'App user' },
        { value: 'reseller_client', label: 'Reseller' },
      ],
    }),
    partyColumn([
      { field: 'user', collection: 'users' },
      { field: 'client', collection: 'clients' },
    ]),
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: 'App user',
      access: onlyAtPlacing,
    },
    {
      name: 'reseller',
      type: 'relationship',
      relationTo: 'resellers',
      index: true,
      access: { create: never, update: never },
      admin: { readOnly: true },
    },
    {
      name: 'client',
      type: 'relationship',
      relationTo: 'clients',
      index: true,
      access: onlyAtPlacing,
    },
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'plans',
      required: true,
      index: true,
      access: onlyAtPlacing,
    },
    {
      name: 'simType',
      type: 'select',
      required: true,
      label: 'SIM type',
      access: onlyAtPlacing,
      options: [
        { value: 'physical', label: 'Physical SIM' },
        { value: 'esim', label: 'eSIM' },
      ],
    },
    serverWritten({ name: 'networkProvider', type: 'text', required: true, maxLength: 50 }),
    serverWritten({ name: 'planName', type: 'text', required: true, maxLength: 100 }),
    serverWritten(moneyField('planPriceMinor', { label: 'Plan price', required: true })),
    {
      name: 'deliveryAddress',
      type: 'group',
      access: onlyAtPlacing,
      fields: [
        { name: 'line1', type: 'text', maxLength: 200, label: 'Address' },
        { name: 'line2', type: 'text', maxLength: 200, label: 'Address, second line' },
        { name: 'city', type: 'text', maxLength: 100 },
        { name: 'state', type: 'text', maxLength: 100 },
        { name: 'postalCode', type: 'text', maxLength: 20 },
        countryField(),
      ],
    },
    // Derived when it is not given; GraphQL would demand it but for the read rule.
    currencyField({ required: true, access: { ...onlyAtPlacing, read: () => true } }),
    serverWritten(
      moneyField('deliveryFeeMinor', { label: 'Delivery fee', required: true, defaultValue: 0 }),
    ),
    serverWritten(
      moneyField('serviceChargeMinor', {
        label: 'Service charge',
        required: true,
        defaultValue: 0,
      }),
    ),
    serverWritten(rateField('taxRateBps', { label: 'Tax rate', required: true, defaultValue: 0 })),
    serverWritten(moneyField('taxMinor', { label: 'Tax', required: true, defaultValue: 0 })),
    serverWritten(moneyField('totalMinor', { label: 'Total', required: true, index: true })),
    withBadge(
      serverWritten({
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'pending',
        index: true,
        options: ORDER_STATUSES.map(labelled),
      }),
    ),
    withBadge(
      serverWritten({
        name: 'paymentStatus',
        type: 'select',
        required: true,
        defaultValue: 'pending',
        index: true,
        label: 'Payment',
        options: PAYMENT_STATUSES.map(labelled),
      }),
    ),
    serverWritten(
      moneyField('refundDueMinor', { label: 'Refund due', required: true, defaultValue: 0 }),
    ),
    serverWritten(
      moneyField('heldMinor', { label: 'Credit held', required: true, defaultValue: 0 }),
    ),
    serverWritten(
      rateField('commissionRateBps', { label: 'Commission', required: true, defaultValue: 0 }),
    ),
    serverWritten({ name: 'carrier', type: 'text', maxLength: 50 }),
    serverWritten({
      name: 'deliveryTrackingNumber',
      type: 'text',
      maxLength: 100,
      index: true,
      label: 'Tracking number',
    }),
    serverWritten({
      name: 'trackingUrl',
      type: 'text',
      virtual: true,
      label: 'Tracking link',
      hooks: { afterRead: [deriveTrackingUrl] },
    }),
    serverWritten({ name: 'courier', type: 'text', maxLength: 100 }),
    serverWritten({
      name: 'expectedAt',
      type: 'date',
      label: 'Expected',
      custom: { kind: 'day' },
    }),
    { name: 'notes', type: 'textarea', maxLength: 2000, label: "Customer's notes" },
    {
      name: 'internalNotes',
      type: 'textarea',
      maxLength: 4000,
      access: {
        read: allowField('orders.internalNotes'),
        create: allowField('orders.internalNotes'),
        update: allowField('orders.internalNotes'),
      },
    },
    serverWritten({
      name: 'sim',
      type: 'relationship',
      relationTo: 'sims',
      index: true,
      label: 'SIM',
    }),
    serverWritten({ name: 'confirmedAt', type: 'date', label: 'Confirmed' }),
    serverWritten({ name: 'dispatchedAt', type: 'date', label: 'Dispatched' }),
    serverWritten({ name: 'deliveredAt', type: 'date', label: 'Delivered' }),
    serverWritten({ name: 'activatedAt', type: 'date', label: 'Activated' }),
    serverWritten({ name: 'cancelledAt', type: 'date', label: 'Cancelled' }),
    ...externalFields(),
    rowMenu,
  ],
})
