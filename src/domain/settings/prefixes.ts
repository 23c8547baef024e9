/** How the numbers that people quote begin until the settings say otherwise. */
export const NUMBER_PREFIXES = {
  order: 'SD-',
  transaction: 'TX-',
  ticket: 'TK-',
  invoice: 'INV-',
  creditNote: 'CN-',
} as const
