'use client'
import { useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useState } from 'react'

import type { Say, Word } from '../../../core/words/say'
import type { Interval } from '../../../core/periods'
import { useSay } from '../../words/useSay'
import { Legend } from '../../charts/Legend'
import { Choices, saying } from '../Choices'
import { NumberTable } from './NumberTable'
import { plotOf, trendColour, type Measure, type Plot, type Trend } from './trend'
import type { Form } from './TrendPlot'

// The chart library is large; the page and its table are there before it.
const TrendPlot = dynamic(() => import('./TrendPlot').then((module) => module.TrendPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-plot sd-plot--loading" />,
})

const MEASURES = [
  { value: 'revenueMinor', label: 'dashboard:revenue' },
  { value: 'orders', label: 'dashboard:orders' },
] as const satisfies readonly { value: Measure; label: Word }[]
const INTERVALS = [
  { value: 'day', label: 'dashboard:day' },
  { value: 'week', label: 'dashboard:week' },
  { value: 'month', label: 'dashboard:month' },
] as const satisfies readonly { value: Interval; label: Word }[]
const FORMS = [
  { value: 'bars', label: 'dashboard:bars' },
  { value: 'line', label: 'dashboard:line' },
  { value: 'area', label: 'dashboard:area' },
] as const satisfies readonly { value: Form; label: Word }[]

/** More bars than this are not told apart any more. */
const MOST_DAYS = 100

const rowsOf = (plot: Plot) =>
  plot.points.map(({ beforeText, label, text }, index) => ({
    key: `${index}`,
    cells: [label, text, beforeText ?? '—'],
  }))

type Told = { isCompared: boolean; measure: Measure; plot: Plot; say: Say }

const legendOf = ({ isCompared, measure, plot, say }: Told) => [
  { key: 'days', label: plot.days, colour: trendColour(measure) },
  ...(isCompared && plot.beforeDays
    ? [
        {
          ...{ key: 'before', colour: 'var(--theme-elevation-500)', isDashed: true },
          label: say('dashboard:before', { text: plot.beforeDays }),
        },
      ]
    : []),
]

/** Sales over time with what chooses how they are drawn, and the same numbers as a table. */
export function TrendFigure({ trend }: { trend: Trend }) {
  const { i18n } = useTranslation()
  const say = useSay()
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
          <span> {say('dashboard:before', { text: plot.beforeSum })}</span>
        </p>
        <div className="sd-chart__choices">
          <Choices
            label={say('dashboard:shown')}
            onChoose={setMeasure}
            options={saying(MEASURES, say)}
            value={measure}
          />
          <Choices
            label={say('dashboard:by')}
            onChoose={setInterval}
            options={saying(INTERVALS, say)}
            value={interval}
          />
          <Choices
            label={say('dashboard:drawnAs')}
            onChoose={setForm}
            options={saying(FORMS, say)}
            value={form}
          />
          <button
            aria-pressed={isCompared}
            className="sd-chip"
            onClick={() => setCompared(!isCompared)}
            type="button"
          >
            {say('dashboard:compare')}
          </button>
        </div>
      </div>
      {plot.isEmpty ? <p className="sd-nothing">{say('dashboard:nothingSold')}</p> : null}
      {plot.isBlank ? null : (
        <>
          <TrendPlot
            form={form}
            isCompared={isCompared}
            locale={i18n.language}
            measure={measure}
            plot={plot}
          />
          <Legend entries={legendOf({ isCompared, measure, plot, say })} />
        </>
      )}
      <NumberTable
        caption={say('dashboard:salesTable')}
        columns={[
          say('dashboard:from'),
          say(measure === 'orders' ? 'dashboard:orders' : 'dashboard:revenue'),
          say('dashboard:beforeHead'),
        ]}
        rows={rowsOf(plot)}
      />
    </>
  )
}
