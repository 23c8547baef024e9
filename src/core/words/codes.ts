/** "in_progress" → "In progress", "order.paid" → "Order paid": what a code of ours is called in English. */
export const nameOfCode = (code: string): string =>
  (code.charAt(0).toUpperCase() + code.slice(1))
    .replaceAll(/[._]/g, ' ')
    .replace(/^Esim\b/i, 'eSIM')
    .replace(/^Sms$/, 'SMS')
