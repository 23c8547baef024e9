import type { Say } from '../../../core/words/say'
import type { Change } from './change'

const SIGNS = {
  up: 'M8 13V3m0 0L3.5 7.5M8 3l4.5 4.5',
  down: 'M8 3v10m0 0 4.5-4.5M8 13 3.5 8.5',
  same: 'M3 8h10',
}
const WORDS = { up: 'dashboard:up', down: 'dashboard:down' } as const

type Props = { change: Change; days: number; say: Say }

/** Up or down by so much: a sign and a word, so that it is never told by colour alone. */
export function ChangeMark({ change, days, say }: Props) {
  return (
    <span
      className={`sd-change sd-change--${change.way}`}
      title={say('dashboard:than', { count: days })}
    >
      <svg aria-hidden="true" height="12" viewBox="0 0 16 16" width="12">
        <path d={SIGNS[change.way]} />
      </svg>
      <span className="sd-unseen">{change.way === 'same' ? '' : say(WORDS[change.way])} </span>
      {change.text}
      <span className="sd-unseen"> {say('dashboard:thanAfter', { count: days })}</span>
    </span>
  )
}
