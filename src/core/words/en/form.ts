export const form = {
  back: 'Back',
  close: 'Close',
  loading: 'Loading…',
  notRight: 'Something here is not right yet.',
  optional: '(optional)',
  reason: 'Reason',
  tryAgain: 'Try again',
  undo: 'Undo',
  undone: 'Undone.',
  wait: 'One moment…',
} as const
