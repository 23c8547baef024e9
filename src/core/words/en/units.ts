export const units = {
  anyCurrency: 'Any currency',
  currency: 'Currency',
  notANumber: 'Give a number such as {{example}}.',
} as const
