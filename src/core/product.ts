/** Our own name, wherever the console speaks of itself. */
export const PRODUCT = {
  name: 'Simdesk',
  description: 'The operations console of a SIM and eSIM business.',
} as const
