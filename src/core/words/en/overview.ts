export const overview = {
  all: 'All {{count}}',
  inTrash: 'In the trash',
  newOrder: 'New order',
  none: 'None yet.',
  overview: 'Overview',
} as const
