export const overview = {
  all: 'All {{count}}',
  inTrash: 'In the trash',
  none: 'None yet.',
  overview: 'Overview',
} as const
