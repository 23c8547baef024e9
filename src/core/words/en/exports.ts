export const exports = {
  export: 'Export',
  exportList: 'Export this list',
} as const
