export type Change = { way: 'up' | 'down' | 'same'; text: string }

/** How a figure has moved against as many days before, in whole per cent. */
export const changeOf = (now: number, before: number, locale: string): Change => {
  if (now === before) return { way: 'same', text: 'No change' }
  const way = now > before ? 'up' : 'down'
  if (before <= 0) return { way, text: now > 0 ? 'New' : '—' }
  const share = Math.abs(now - before) / before
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: share < 0.1 ? 1 : 0,
  })
  return { way, text: percent.format(share) }
}
