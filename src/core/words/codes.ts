/** "in_progress" → "In progress", "order.paid" → "Order paid": what a code of ours is called in English. */
export const nameOfCode = (code: string): string =>
  (code.charAt(0).toUpperCase() + code.slice(1))
    .replaceAll(/[._]/g, ' ')
    .replace(/^Esim\b/i, 'eSIM')
    .replace(/^Sms$/, 'SMS')

/** The same within a sentence: "pending verification". */
export const nameWithin = (code: string): string => {
  const name = nameOfCode(code)
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
