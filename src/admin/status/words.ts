/** "in_progress" → "In progress": the word people see for a state, where no field says another. */
export const wordOf = (value: string): string =>
  (value.charAt(0).toUpperCase() + value.slice(1)).replaceAll('_', ' ').replace(/^Esim\b/, 'eSIM')
