import { colourOf } from './shares'

type Entry = { key: string; label: string; percent?: number }

/** Which colour stands for what, in the order of the drawing. */
export const Legend = ({ entries }: { entries: readonly Entry[] }) => (
  <ul className="sd-legend">
    {entries.map(({ key, label, percent }, index) => (
      <li key={key}>
        <span
          aria-hidden="true"
          className="sd-legend__dot"
          style={{ background: colourOf(index) }}
        />
        <span className="sd-legend__name">{label}</span>
        {percent === undefined ? null : <span className="sd-legend__share">{percent} %</span>}
      </li>
    ))}
  </ul>
)
