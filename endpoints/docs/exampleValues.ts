export const ID = '0199d1f0-0000-7000-8000-000000000001'
export const AT = '2026-11-27T09:30:00.000Z'

const LETTER = {
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', version: 1, format: '', indent: 0 },
        children: [{ type: 'text', version: 1, text: 'Hello {{name}}', format: 0 }],
      },
    ],
  },
}

/** What a field of this name may hold: the first that its schema takes is shown. */
export const BY_NAME: Record<string, unknown[]> = {
  ...{
    fullName: ['Ada Lovelace'],
    firstName: ['Ada'],
    lastName: ['Lovelace'],
    phone: ['+4915112345678'],
  },
  ...{
    email: ['ada@example.com'],
    clientEmail: ['ada@example.com'],
    clientPhone: ['+4915112345678'],
  },
  ...{
    clientName: ['Ada Lovelace'],
    contactPerson: ['Ada Lovelace'],
    businessName: ['Harbour Mobile'],
  },
  ...{ password: ['correct horse battery staple'], username: ['ada'], label: ['Ada Lovelace'] },
  ...{
    address: ['Hafenstr. 12'],
    line1: ['Hafenstr. 12'],
    line2: ['2nd floor'],
    city: ['Hamburg'],
  },
  ...{ state: ['Hamburg'], postalCode: ['20457'], country: ['DE'], countries: [['DE', 'FR']] },
  ...{
    currency: ['USD'],
    timezone: ['Europe/Berlin'],
    timeZone: ['Europe/Berlin'],
    language: ['en'],
  },
  ...{ dateOfBirth: ['1990-12-10'], idDocumentType: ['passport'], idDocumentNumber: ['C01X00T47'] },
  ...{ taxId: ['DE123456789'], externalRef: ['shop-1042'], metadata: [{ campaign: 'summer' }] },
  ...{
    name: ['Northern Star'],
    networkProvider: ['Northwind'],
    planName: ['Europe 10 GB'],
  },
  ...{ dataMb: [10240], minutes: [100], sms: [100], validityDays: [30], megabytes: [512] },
  ...{ monthlyLimit: [10240], currentUsage: [512], usageMonth: ['2026-11'] },
  ...{ iccid: ['8948010000000000015'], msisdn: ['4915112345678'], imsi: ['262010000000001'] },
  ...{ orderNumber: ['SO-000042'], transactionId: ['TX-000042'], ticketNumber: ['TK-000042'] },
  ...{
    number: ['INV-2026-000042'],
    reference: ['SO-000042'],
    gateway: ['sandbox'],
    carrier: ['DHL'],
  },
  ...{
    paymentMethod: ['sandbox_approve'],
    deliveryTrackingNumber: ['JD0146'],
    trackingNumber: ['JD0146'],
  },
  ...{ linkPattern: ['https://track.example.com/{trackingNumber}'], title: ['No signal'] },
  ...{
    subject: ['No signal'],
    description: ['Since this morning.'],
    reason: ['The customer asked for it.'],
  },
  ...{ body: ['Please restart your phone once.', LETTER], notes: ['Please ring twice.'] },
  ...{ internalNotes: ['Called back on Monday.'], key: ['opening_hours'], value: ['9 to 17'] },
  ...{ subjectId: [ID], url: ['https://shop.example.com/'], message: ['It is done.'] },
  ...{
    alt: ['Our logo'],
    primaryColor: ['#0a5bd3'],
    allowedOrigins: [['https://shop.example.com']],
  },
  ...{ scopes: [['orders.read']], prefix: ['k3m9q2x7'], report: ['sales-by-day'], totalDocs: [42] },
  ...{ summary: ['The order was confirmed.'], permissions: [['orders.read']], exp: [1795944600] },
  ...{
    orders: [12],
    index: [0],
    done: [1],
    failed: [0],
    total: [12],
    start: ['2026-11-27'],
    taxRateBps: [1900],
    taxMinor: [319],
    netMinor: [1680],
  },
}

/** What a field whose name ends so may hold. */
export const BY_ENDING: [ending: RegExp, values: unknown[]][] = [
  [/minor$/i, [1999]],
  [/bps$/i, [825]],
  [/at$/i, [AT]],
]
