/** What an unreadable text is held as, so that the form refuses it: no JSON text reads as this. */
export const UNREADABLE = '\uffffunreadable'

/** The value a text writes, null for no text, `UNREADABLE` for what is no JSON. */
export const parseJson = (text: string): unknown => {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return UNREADABLE
  }
}

/** The text that `parseJson` reads back, over several lines where there is more than one value. */
export const toJsonText = (value: unknown): string =>
  value === undefined || value === null ? '' : JSON.stringify(value, null, 2)
