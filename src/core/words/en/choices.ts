export const choices = {
  message: 'Message',
} as const
