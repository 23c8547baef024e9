import type { Say } from '../../../core/words/say'

export type Change = { way: 'up' | 'down' | 'same'; text: string }

type Telling = { locale: string; say: Say }

/** How a figure has moved against as many days before, in whole per cent. */
export const changeOf = (now: number, before: number, { locale, say }: Telling): Change => {
  if (now === before) return { way: 'same', text: say('dashboard:noChange') }
  const way = now > before ? 'up' : 'down'
  if (before <= 0) return { way, text: now > 0 ? say('dashboard:newFigure') : '—' }
  const share = Math.abs(now - before) / before
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: share < 0.1 ? 1 : 0,
  })
  return { way, text: percent.format(share) }
}
