import { Link } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import { shownCell } from '../../domain/reports/run/cells'
import type { Column } from '../../domain/reports/run/report'
import type { Ran, Row } from '../../domain/reports/run/runReport'
import { currencyOf } from '../../domain/reports/run/sheet'

const NUMBERS = new Set<Column['type']>(['count', 'money', 'rate', 'minutes'])
/** Sums are read to their end: a year has its days. Single orders are looked into from the top. */
const MOST_SUMS = 500
const MOST_ORDERS = 100

const mostOf = ({ report }: Ran): number =>
  report.columns.some(({ link }) => link?.to === 'orders') ? MOST_ORDERS : MOST_SUMS

const classOf = ({ type }: Column) => (NUMBERS.has(type) ? 'sd-grid__number' : undefined)

type CellProps = { ran: Ran; row: Row; column: Column; locale: string; say: Say }

function Cell({ column, locale, ran, row, say }: CellProps) {
  const of = { currency: currencyOf(ran, row), timeZone: ran.timeZone, locale, say }
  const text = shownCell(column, row[column.name], of)
  const id = column.link && row[column.link.id]
  return column.link && id ? (
    <Link href={`/admin/collections/${column.link.to}/${id}`} prefetch={false}>
      {text}
    </Link>
  ) : (
    text
  )
}

type Props = { locale: string; ran: Ran; say: Say }

function Totals({ columns, locale, ran, say }: Props & { columns: Column[] }) {
  return (
    <tfoot>
      {ran.totals.map(({ currency, values }) => (
        <tr key={currency}>
          {columns.map((column, index) => {
            const of = { currency: currency ?? '', timeZone: ran.timeZone, locale }
            const first =
              ran.totals.length > 1 && currency
                ? say('reports:totalIn', { currency })
                : say('reports:total')
            return index === 0 ? (
              <th key={column.name} scope="row">
                {first}
              </th>
            ) : (
              <td className={classOf(column)} key={column.name}>
                {column.isTotalled ? shownCell(column, values[column.name], of) : ''}
              </td>
            )
          })}
        </tr>
      ))}
    </tfoot>
  )
}

/** The rows as people read them; amounts say their currency themselves. */
export function ReportTable({ locale, ran, say }: Props) {
  const columns = ran.report.columns.filter(({ type }) => type !== 'currency')
  const most = mostOf(ran)
  if (ran.rows.length === 0) return <p className="sd-nothing">{say('reports:nothing')}</p>
  return (
    <>
      <div className="sd-frame" role="region" aria-label={ran.report.title} tabIndex={0}>
        <table className="sd-grid sd-reports__table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th className={classOf(column)} key={column.name} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ran.rows.slice(0, most).map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td className={classOf(column)} key={column.name}>
                    <Cell {...{ column, locale, ran, row, say }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <Totals {...{ columns, locale, ran, say }} />
        </table>
      </div>
      {ran.rows.length > most && (
        <p className="sd-nothing">
          {say('reports:mostRows', { shown: most, count: ran.rows.length })}
        </p>
      )}
    </>
  )
}
