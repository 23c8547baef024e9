import type { Say } from '../../core/words/say'
import { addressOf, type Query } from './asked'

const FORMATS = ['csv', 'xlsx', 'pdf'] as const

type Props = { path: string; title: string; query: Query; say: Say }

/** The same report as files, for who may take them away. */
export function Exports({ path, query, say, title }: Props) {
  return (
    <p aria-label={say('reports:exportOf', { title })} className="sd-reports__exports" role="group">
      <span>{say('reports:export')}</span>
      {FORMATS.map((format) => (
        <a
          className="sd-reports__export"
          download
          href={addressOf(path, { ...query, format })}
          key={format}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
