import { addressOf, type Query } from './asked'

const FORMATS = ['csv', 'xlsx', 'pdf'] as const

/** The same report as files, for who may take them away. */
export function Exports({ path, query, title }: { path: string; title: string; query: Query }) {
  return (
    <p aria-label={`Export ${title}`} className="sd-reports__exports" role="group">
      <span>Export</span>
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
