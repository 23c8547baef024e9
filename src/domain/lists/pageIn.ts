const MOST_PAGES = 1_000_000

/** The number of a page in an address; the first where there is none. */
export const pageIn = (value: unknown): number => {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1
}
