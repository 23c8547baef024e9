export const form = {
  back: 'Back',
  loading: 'Loading…',
  optional: '(optional)',
  tryAgain: 'Try again',
  undo: 'Undo',
  undone: 'Undone.',
  wait: 'One moment…',
} as const
