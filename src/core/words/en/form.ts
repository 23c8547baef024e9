export const form = {
  back: 'Back',
  optional: '(optional)',
  undo: 'Undo',
  undone: 'Undone.',
  wait: 'One moment…',
} as const
