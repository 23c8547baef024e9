'use client'

import { pathOf } from '../order'
import type { BulkRow, BulkStage } from './useBulkMove'

type Seen = Exclude<BulkStage, { at: 'choose' }>

const WORDS = {
  check: { yes: 'can move', no: 'cannot' },
  done: { yes: 'moved', no: 'not moved' },
} as const

const Row = ({ row, yes }: { row: BulkRow; yes: string }) => (
  <tr>
    <th scope="row">
      <a href={pathOf('orders', row.id)} target="_blank" rel="noopener">
        {row.label}
      </a>
    </th>
    <td className={`sd-table__text${row.ok ? '' : ' sd-bad'}`}>{row.ok ? yes : row.message}</td>
  </tr>
)

/** Order by order: what would happen, or what has; those that cannot stand first. */
export const BulkResults = ({ stage }: { stage: Seen }) => {
  const { no, yes } = WORDS[stage.at]
  const able = stage.rows.filter(({ ok }) => ok)
  const unable = stage.rows.filter(({ ok }) => !ok)
  return (
    <>
      <p className="sd-form__says" role="status">
        <strong>
          {able.length} {yes}
        </strong>
        {unable.length > 0 && `, ${unable.length} ${no}`}.
      </p>
      <div className="sd-scroll sd-scroll--tall" tabIndex={0} role="region" aria-label="Results">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">{stage.at === 'check' ? 'What would happen' : 'What happened'}</th>
            </tr>
          </thead>
          <tbody>
            {[...unable, ...able].map((row) => (
              <Row key={row.id} row={row} yes={yes} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
