/** What a column would have of the whole by its share, and the least in which nothing of it breaks. In points. */
export type Wish = { wished: number; least: number }

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/**
 * Widths that fill `whole`: who needs more than was wished gets it, and the others share what is left as they would
 * have. Where there is too little for all, each gives up the same part.
 */
export const fitted = (columns: readonly Wish[], whole: number): number[] => {
  const needed = sumOf(columns.map(({ least }) => least))
  if (needed >= whole) return columns.map(({ least }) => (least * whole) / needed)
  let held = new Set<Wish>()
  for (;;) {
    const free = columns.filter((column) => !held.has(column))
    const left = whole - sumOf([...held].map(({ least }) => least))
    const scale = left / sumOf(free.map(({ wished }) => wished))
    const short = free.filter(({ least, wished }) => wished * scale < least)
    if (short.length === 0)
      return columns.map((column) => (held.has(column) ? column.least : column.wished * scale))
    held = new Set([...held, ...short])
  }
}
