/** Pages beside a document's form, by the list they are of. */
export const tabs = {
  clients: 'Clients',
  orders: 'Orders',
  payments: 'Payments',
  sims: 'SIMs',
  tickets: 'Tickets',
  transactions: 'Transactions',
} as const
