import { neededFor, withNeeded } from './scopeNeeds'

it.each([
  ['orders.cancelOwn', ['orders.read']],
  ['orders.confirmUnpaid', ['orders.read', 'orders.move']],
  ['payments.process', ['orders.read']],
  ['payments.refund', ['transactions.read']],
  ['ticket-replies.create', ['tickets.read']],
  ['reports.export', ['reports.read']],
  ['orders.create', []],
  ['orders.statistics', []],
  // A program that only reports what was used sees no client, and finds those it names.
  ['usage.write', []],
  // Everybody sees what is sold.
  ['plans.update', []],
  ['orders.read', []],
] as const)('%s needs %p', (word, needed) => {
  expect(neededFor(word)).toEqual(needed)
})

it('adds what is missing once, and nothing that another scope stands for', () => {
  expect(withNeeded(['orders.move', 'orders.notify'])).toEqual([
    ...['orders.move', 'orders.notify', 'orders.read'],
  ])
  expect(withNeeded(['*.read', 'orders.move'])).toEqual(['*.read', 'orders.move'])
  expect(withNeeded(['orders.*'])).toEqual(['orders.*'])
  expect(withNeeded(['payments.*'])).toEqual(['payments.*', 'orders.read', 'transactions.read'])
})
