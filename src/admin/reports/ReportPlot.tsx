'use client'
import { useTranslation } from '@payloadcms/ui'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

import { axisText } from '../charts/axis'
import { colourOf } from '../charts/shares'
import type { Plotted, Point, Series } from './plotted'

type Axes = Exclude<Plotted, { kind: 'pie' }>
type TipProps = {
  active?: boolean
  payload?: readonly { payload?: Point }[]
  series: readonly Series[]
}

const AXIS = { fill: 'var(--theme-elevation-600)', fontSize: 12 }

function Tip({ active, payload, series }: TipProps) {
  const point = payload?.[0]?.payload
  if (!active || !point) return null
  return (
    <div className="sd-tip">
      <span>{point.longLabel}</span>
      {series.map(({ label, name }) => (
        <span key={name}>
          {label}: <strong>{point.texts[name]}</strong>
        </span>
      ))}
    </div>
  )
}

const shapeOf = (kind: Axes['kind'], { label, name }: Series, index: number) => {
  const shared = {
    dataKey: ({ values }: Point) => values[name],
    isAnimationActive: false,
    key: name,
    name: label,
  }
  return kind === 'bar' ? (
    <Bar {...shared} fill={colourOf(index)} key={name} maxBarSize={48} radius={[3, 3, 0, 0]} />
  ) : (
    <Line {...shared} dot={false} key={name} stroke={colourOf(index)} strokeWidth={2} />
  )
}

/** Bars or lines. Hidden from screen readers, for which the table stands below. */
export function ReportPlot({ currency, isCounted, kind, points, series }: Axes) {
  const { i18n } = useTranslation()
  return (
    <div aria-hidden="true" className="sd-reports__plot">
      <ResponsiveContainer height="100%" width="100%">
        <ComposedChart accessibilityLayer={false} data={points} margin={{ top: 8, right: 4 }}>
          <CartesianGrid stroke="var(--theme-elevation-150)" vertical={false} />
          <XAxis
            {...{ axisLine: false, dataKey: 'label', minTickGap: 24, tick: AXIS, tickLine: false }}
            interval="preserveStartEnd"
          />
          <YAxis
            {...{ allowDecimals: !isCounted, axisLine: false, tick: AXIS, tickLine: false }}
            tickFormatter={axisText({ currency, locale: i18n.language })}
            width="auto"
          />
          <Tooltip
            content={<Tip series={series} />}
            cursor={{ fill: 'var(--theme-elevation-100)' }}
          />
          {series.map((one, index) => shapeOf(kind, one, index))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}
