import { formatMoney } from '../../core/money'
import type { SalesTrend } from '../../domain/dashboard/salesTrend'
import { dayText } from './showing'

/** Every number of the chart, newest day first. */
export function SalesTable({ locale, trend }: { locale: string; trend: SalesTrend }) {
  return (
    <div className="sd-frame">
      <table className="sd-grid">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th className="sd-grid__number" scope="col">
              Orders
            </th>
            <th className="sd-grid__number" scope="col">
              Revenue
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.points.toReversed().map(({ orders, revenueMinor, start }) => (
            <tr key={start}>
              <th scope="row">{dayText(start, locale)}</th>
              <td className="sd-grid__number">{orders.toLocaleString(locale)}</td>
              <td className="sd-grid__number">
                {formatMoney(revenueMinor, trend.currency, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
