'use client'
import { useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useState } from 'react'

import type { Interval } from '../../../domain/dashboard/intervals'
import { Choices } from '../Choices'
import { NumberTable } from './NumberTable'
import { plotOf, type Measure, type Plot, type Trend } from './trend'
import type { Form } from './TrendPlot'

// The chart library is large; the page and its table are there before it.
const TrendPlot = dynamic(() => import('./TrendPlot').then((module) => module.TrendPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-plot sd-plot--loading" />,
})

const MEASURES = [
  { value: 'revenueMinor', label: 'Revenue' },
  { value: 'orders', label: 'Orders' },
] as const satisfies readonly { value: Measure; label: string }[]
const INTERVALS = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const satisfies readonly { value: Interval; label: string }[]
const FORMS = [
  { value: 'bars', label: 'Bars' },
  { value: 'line', label: 'Line' },
  { value: 'area', label: 'Area' },
] as const satisfies readonly { value: Form; label: string }[]

/** More bars than this are not told apart any more. */
const MOST_DAYS = 100

const rowsOf = (plot: Plot) =>
  plot.points.map(({ beforeText, label, text }, index) => ({
    key: `${index}`,
    cells: [label, text, beforeText ?? '—'],
  }))

/** Sales over time with what chooses how they are drawn, and the same numbers as a table. */
export function TrendFigure({ trend }: { trend: Trend }) {
  const { i18n } = useTranslation()
  const [measure, setMeasure] = useState<Measure>('revenueMinor')
  const [interval, setInterval] = useState<Interval>(trend.days.length > MOST_DAYS ? 'week' : 'day')
  const [form, setForm] = useState<Form>('bars')
  const [isCompared, setCompared] = useState(true)
  const plot = plotOf(trend, { interval, measure, locale: i18n.language })
  return (
    <>
      <div className="sd-chart__head">
        <p className="sd-chart__sum">
          <strong>{plot.sum}</strong>
          <span> before: {plot.beforeSum}</span>
        </p>
        <div className="sd-chart__choices">
          <Choices label="Shown" onChoose={setMeasure} options={MEASURES} value={measure} />
          <Choices label="By" onChoose={setInterval} options={INTERVALS} value={interval} />
          <Choices label="Drawn as" onChoose={setForm} options={FORMS} value={form} />
          <button
            aria-pressed={isCompared}
            className="sd-chip"
            onClick={() => setCompared(!isCompared)}
            type="button"
          >
            Compare
          </button>
        </div>
      </div>
      {plot.isEmpty ? <p className="sd-nothing">Nothing was sold in these days.</p> : null}
      <TrendPlot
        form={form}
        isCompared={isCompared}
        locale={i18n.language}
        measure={measure}
        plot={plot}
      />
      <NumberTable
        caption="Sales as a table"
        columns={['From', MEASURES.find(({ value }) => value === measure)?.label ?? '', 'Before']}
        rows={rowsOf(plot)}
      />
    </>
  )
}
