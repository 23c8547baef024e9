import './overview.css'

type Props = { label: string; share: number; text: string }

const HIGH = 0.8

/** How much of a limit is used, as a bar and in words; what is over the limit fills it. */
export const Bar = ({ label, share, text }: Props) => {
  const kind = share >= 1 ? ' sd-bar--full' : share >= HIGH ? ' sd-bar--high' : ''
  const percent = Math.max(0, Math.min(100, share * 100))
  return (
    <div
      className={`sd-bar${kind}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={text}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}
