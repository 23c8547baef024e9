'use client'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

import type { Measure, Shown, ShownPoint } from './showing'

type TipProps = { active?: boolean; payload?: readonly { payload?: ShownPoint }[] }

function Tip({ active, payload }: TipProps) {
  const point = payload?.[0]?.payload
  if (!active || !point) return null
  return (
    <div className="sd-sales__tip">
      <span>{point.day}</span>
      <strong>{point.text}</strong>
    </div>
  )
}

const AXIS = { fill: 'var(--theme-elevation-600)', fontSize: 12 }

/** Bars by day. Hidden from screen readers, for which the table stands below. */
export function SalesPlot({ measure, shown }: { measure: Measure; shown: Shown }) {
  const colour = measure === 'orders' ? 'var(--sd-series-2)' : 'var(--sd-series-1)'
  return (
    <div aria-hidden="true" className="sd-sales__plot">
      <ResponsiveContainer height="100%" width="100%">
        <BarChart
          accessibilityLayer={false}
          data={shown.points}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke="var(--theme-elevation-150)" vertical={false} />
          <XAxis
            axisLine={false}
            dataKey="day"
            interval="preserveStartEnd"
            minTickGap={24}
            tick={AXIS}
            tickLine={false}
          />
          <YAxis
            allowDecimals={measure !== 'orders'}
            axisLine={false}
            tick={AXIS}
            tickFormatter={shown.tick}
            tickLine={false}
            width={44}
          />
          <Tooltip content={<Tip />} cursor={{ fill: 'var(--theme-elevation-100)' }} />
          <Bar dataKey="value" fill={colour} isAnimationActive={false} radius={[3, 3, 0, 0]} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
