export const related = {
  asList: 'Open as a list to filter, sort or export',
  newer: 'Newer',
  none: 'No {{label}} yet.',
  older: 'Older',
  page: 'Page {{page}} of {{pages}}',
  pagesOf: 'Pages of {{label}}',
} as const
