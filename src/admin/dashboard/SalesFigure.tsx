'use client'
import { useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useState } from 'react'

import type { SalesTrend } from '../../domain/dashboard/salesTrend'
import { Choices } from './Choices'
import './dashboard.css'
import { SalesTable } from './SalesTable'
import { showing, type Measure } from './showing'

// The chart library is large; the page and its table are there before it.
const SalesPlot = dynamic(() => import('./SalesPlot').then((module) => module.SalesPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-sales__plot sd-sales__plot--loading" />,
})

const MEASURES: readonly { value: Measure; label: string }[] = [
  { value: 'revenueMinor', label: 'Revenue' },
  { value: 'orders', label: 'Orders' },
]

/** The chart with what chooses its content, and the same numbers as a table for who cannot see it. */
export function SalesFigure({ trends }: { trends: SalesTrend[] }) {
  const { i18n } = useTranslation()
  const [measure, setMeasure] = useState<Measure>('revenueMinor')
  const [currency, setCurrency] = useState(trends[0]?.currency)
  const trend = trends.find((one) => one.currency === currency) ?? trends[0]
  if (!trend) return null
  const shown = showing(trend, measure, i18n.language)
  const currencies = trends.map((one) => ({ value: one.currency, label: one.currency }))
  return (
    <section aria-labelledby="sd-sales-title" className="sd-tile sd-sales">
      <header className="sd-sales__header">
        <h2 className="sd-tile__title" id="sd-sales-title">
          Sales, last 30 days
        </h2>
        <span className="sd-sales__sum">{shown.sum}</span>
        <div className="sd-sales__choices">
          <Choices label="Shown" onChoose={setMeasure} options={MEASURES} value={measure} />
          {currencies.length > 1 ? (
            <Choices
              label="Currency"
              onChoose={setCurrency}
              options={currencies}
              value={trend.currency}
            />
          ) : null}
        </div>
      </header>
      <SalesPlot measure={measure} shown={shown} />
      <details className="sd-sales__details">
        <summary>As a table</summary>
        <SalesTable locale={i18n.language} trend={trend} />
      </details>
    </section>
  )
}
