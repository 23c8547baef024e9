/** The collections that have no trash, and why; every other one has. A test holds this to the collections. */
const BOOKED =
  'Money and history are never taken away: nobody deletes it, so nothing can be trashed.'
const SAID = 'What was said stays as it was said; whoever may delete a note removes it for good.'

/** @type {Readonly<Record<string, string>>} */
export const WITHOUT_TRASH = {
  orders:
    'An order has a number, money and a history from its first moment; it is cancelled instead.',
  transactions: BOOKED,
  accounts: BOOKED,
  'ledger-entries': BOOKED,
  'gateway-events': BOOKED,
  invoices: BOOKED,
  events: BOOKED,
  messages: 'What was sent was sent: the list says so for good.',
  'ticket-replies': SAID,
  'internal-notes': SAID,
  media: 'A file that is deleted is gone; in the trash it would still be served at its address.',
  settings:
    'Apps read keys, which must not come back with an old value; events tell what was changed.',
  'api-keys': 'A key is revoked and stays as what its calls were made with.',
  'bulk-runs': 'The record of a bulk move, which only the server writes.',
}
