export const rows = {
  actionsFor: 'Actions for {{name}}',
  assignToMe: 'Assign to me',
  close: 'Close',
  closed: 'The ticket is closed.',
  closedAlready: 'Closed already.',
  loading: 'Loading…',
  mine: 'It is yours already.',
  none: 'Nothing can be done with it now.',
  refund: 'Refund',
  resolveFirst: 'Resolve it first.',
  unread: 'It could not be read. Try again.',
} as const
