export const status = {
  payment: 'Payment {{state}}',
} as const
