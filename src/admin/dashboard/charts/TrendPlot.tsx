'use client'
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

import { axisText } from '../../charts/axis'
import { useSay } from '../../words/useSay'
import { trendColour, type Measure, type Plot, type PlotPoint } from './trend'

export type Form = 'line' | 'bars' | 'area'
type Props = { form: Form; isCompared: boolean; locale: string; measure: Measure; plot: Plot }
type TipProps = { active?: boolean; payload?: readonly { payload?: PlotPoint }[] }

function Tip({ active, payload }: TipProps) {
  const say = useSay()
  const point = payload?.[0]?.payload
  if (!active || !point) return null
  return (
    <div className="sd-tip">
      <span>{point.label}</span>
      <strong>{point.text}</strong>
      {point.beforeText === undefined ? null : (
        <span>{say('dashboard:before', { text: point.beforeText })}</span>
      )}
    </div>
  )
}

const AXIS = { fill: 'var(--theme-elevation-600)', fontSize: 12 }
const STILL = { isAnimationActive: false, dot: false, type: 'monotone' } as const

const shapeOf = (form: Form, colour: string) => {
  if (form === 'bars')
    return (
      <Bar
        dataKey="value"
        fill={colour}
        isAnimationActive={false}
        maxBarSize={48}
        radius={[3, 3, 0, 0]}
      />
    )
  if (form === 'area')
    return (
      <Area
        {...STILL}
        dataKey="value"
        fill={colour}
        fillOpacity={0.18}
        stroke={colour}
        strokeWidth={2}
      />
    )
  return <Line {...STILL} dataKey="value" stroke={colour} strokeWidth={2} />
}

/** The trend and, dashed, the one before. Hidden from screen readers, for which the table stands below. */
export function TrendPlot({ form, isCompared, locale, measure, plot }: Props) {
  const colour = trendColour(measure)
  return (
    <div aria-hidden="true" className="sd-plot">
      <ResponsiveContainer height="100%" width="100%">
        <ComposedChart
          accessibilityLayer={false}
          data={plot.points}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke="var(--theme-elevation-150)" vertical={false} />
          <XAxis
            axisLine={false}
            dataKey="label"
            interval="preserveStartEnd"
            minTickGap={24}
            tick={AXIS}
            tickLine={false}
          />
          <YAxis
            allowDecimals={measure !== 'orders'}
            axisLine={false}
            tick={AXIS}
            tickFormatter={axisText({ currency: plot.currency, locale })}
            tickLine={false}
            width="auto"
          />
          <Tooltip content={<Tip />} cursor={{ fill: 'var(--theme-elevation-100)' }} />
          {shapeOf(form, colour)}
          {isCompared ? (
            <Line
              {...STILL}
              dataKey="before"
              stroke="var(--theme-elevation-500)"
              strokeDasharray="4 4"
              strokeWidth={1.5}
            />
          ) : null}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}
