import './status.css'
import type { Tone } from './tones'

const SIGNS: Record<Tone, string> = {
  waiting: 'M8 4.5v3.7l2.4 1.6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  moving: 'M2.5 8h10M8.8 4.2 12.6 8l-3.8 3.8',
  good: 'm3 8.6 3.3 3.2L13 4.8',
  done: 'm1.4 8.6 3 3L10 5M7.6 11.2l.5.4L14.4 5',
  warning: 'M8 2.4 14.3 13.4H1.7L8 2.4ZM8 6.6v3.2M8 11.6v.2',
  bad: 'm4 4 8 8M12 4l-8 8',
  off: 'M3.8 12.2 12.2 3.8M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
}

/** A state as a word with a sign and a colour, so that it is never told by colour alone. */
export function Badge({ children, tone }: { children: string; tone: Tone }) {
  return (
    <span className={`sd-badge sd-badge--${tone}`}>
      <svg aria-hidden="true" height="12" viewBox="0 0 16 16" width="12">
        <path d={SIGNS[tone]} />
      </svg>
      {children}
    </span>
  )
}
