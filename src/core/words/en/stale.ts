export const stale = {
  mine: 'Save mine over it',
  theirs: 'Look at theirs',
} as const
