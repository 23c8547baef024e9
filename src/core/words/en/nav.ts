export const nav = {
  dashboard: 'Dashboard',
  main: 'Main',
  newOrder: 'New order',
  reports: 'Reports',
} as const
