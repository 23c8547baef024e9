import { Link } from '@payloadcms/ui'

import type { Say, Word } from '../../core/words/say'
import { pathOf } from '../orders/order'
import { COLUMNS, type Columns, type RelatedDocs, type RelatedSlug } from './columns'

type Props<S extends RelatedSlug> = { of: S; docs: RelatedDocs[S][]; label: string; say: Say }

/** Documents as rows, each leading to itself. */
export const RelatedTable = <S extends RelatedSlug>({ docs, label, of, say }: Props<S>) => {
  const columns: Columns<RelatedDocs[S]> = COLUMNS[of]
  const classOf = (isAmount?: boolean) => (isAmount ? { className: 'sd-table__amount' } : {})
  return (
    <div className="sd-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="sd-table">
        <thead>
          <tr>
            <th scope="col">{say(NAMES[of])}</th>
            {columns.rest.map((column) => (
              <th key={column.label} scope="col" {...classOf(column.isAmount)}>
                {say(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {docs.map((doc) => (
            <tr key={doc.id}>
              <th scope="row">
                <Link href={pathOf(of, doc.id)} prefetch={false}>
                  {columns.name(doc)}
                </Link>
              </th>
              {columns.rest.map((column) => (
                <td key={column.label} {...classOf(column.isAmount)}>
                  {column.cell(doc, say)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NAMES: Record<RelatedSlug, Word> = {
  'api-keys': 'related:key',
  clients: 'related:client',
  orders: 'related:order',
  sims: 'related:iccid',
  tickets: 'related:ticket',
  transactions: 'related:transaction',
}
