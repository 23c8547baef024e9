/** The JSON object in `text`, or an empty one for anything else. */
export const readObject = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    // A parsed object has text keys, whatever their values are.
    return isObject(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
