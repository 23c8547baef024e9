'use client'

import { useState } from 'react'

import { useSay } from '../../words/useSay'
import type { BulkRow } from './useBulkRun'

type Row = BulkRow & { says: string | undefined }

/** So many rows are drawn at first: ten thousand would stop the page. */
const FIRST = 200

const Line = ({ row: { ok, piece, says } }: { row: Row }) => (
  <tr>
    <th scope="row">
      {piece.href ? (
        <a href={piece.href} target="_blank" rel="noopener">
          {piece.label}
        </a>
      ) : (
        piece.label
      )}
    </th>
    <td className={`sd-table__text${ok ? '' : ' sd-bad'}`}>{says}</td>
  </tr>
)

/** Order by order with what is said of it; those that cannot stand first. */
export const ListedRows = ({ rows, title }: { rows: Row[]; title: string }) => {
  const say = useSay()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, FIRST)
  return (
    <div
      className="sd-scroll sd-scroll--tall"
      tabIndex={0}
      role="region"
      aria-label={say('bulk:resultsLabel')}
    >
      <table className="sd-table">
        <thead>
          <tr>
            <th scope="col">{say('bulk:order')}</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Line key={row.piece.key} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="sd-link" onClick={() => setWhole(true)}>
          {say('bulk:showOthers', { others: rows.length - shown.length })}
        </button>
      )}
    </div>
  )
}
