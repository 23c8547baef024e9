export const dates = {
  zone: '{{zone}} time',
} as const
