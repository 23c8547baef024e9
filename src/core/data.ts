const MB_PER_GB = 1024

/** "10 GB", "512 MB": as plans are talked of, in the numbers of the reader's language. */
export const dataText = (mb: number, locale: string): string => {
  const isLarge = mb >= MB_PER_GB
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return `${number.format(isLarge ? mb / MB_PER_GB : mb)} ${isLarge ? 'GB' : 'MB'}`
}
