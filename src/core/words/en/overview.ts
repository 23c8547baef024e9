export const overview = {
  all: 'All {{count}}',
  inTrash: 'In the trash',
  none: 'None yet.',
  notForYou: 'Your role does not show you this.',
  overview: 'Overview',
} as const
