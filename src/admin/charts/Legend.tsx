import { colourOf } from './shares'

type Entry = {
  key: string
  label: string
  percent?: number
  /** Another than its place in the order gives it. */
  colour?: string
  isDashed?: boolean
}

/** Which colour stands for what, in the order of the drawing. */
export const Legend = ({ entries }: { entries: readonly Entry[] }) => (
  <ul className="sd-legend">
    {entries.map(({ colour, isDashed, key, label, percent }, index) => (
      <li key={key}>
        <span
          aria-hidden="true"
          className={isDashed ? 'sd-legend__dash' : 'sd-legend__dot'}
          style={{ color: colour ?? colourOf(index) }}
        />
        <span className="sd-legend__name">{label}</span>
        {percent === undefined ? null : <span className="sd-legend__share">{percent} %</span>}
      </li>
    ))}
  </ul>
)
