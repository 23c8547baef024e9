'use client'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'

type BarOf = { label: string; value: number; text: string }

const AXIS = { fill: 'var(--theme-elevation-800)', fontSize: 12 }
const LONGEST = 16

const shortened = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name

/** Bars that lie, each with its name and amount. Hidden from screen readers, for which the table stands below. */
export function BarsPlot({ bars }: { bars: BarOf[] }) {
  return (
    <div aria-hidden="true" className="sd-bars">
      <ResponsiveContainer height="100%" width="100%">
        <BarChart
          accessibilityLayer={false}
          data={bars}
          layout="vertical"
          margin={{ top: 0, right: 88, bottom: 0, left: 0 }}
        >
          <XAxis hide type="number" />
          <YAxis
            axisLine={false}
            dataKey="label"
            interval={0}
            tick={AXIS}
            tickFormatter={shortened}
            tickLine={false}
            type="category"
            width={116}
          />
          <Bar
            barSize={14}
            dataKey="value"
            fill="var(--sd-series-1)"
            isAnimationActive={false}
            radius={[0, 3, 3, 0]}
          >
            <LabelList
              dataKey="text"
              fill="var(--theme-elevation-800)"
              fontSize={12}
              position="right"
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
