'use client'
import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  Line,
  LineChart,
  Pie,
  PieChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

import type { Plotted } from './plotted'

const AXIS = { fill: 'var(--theme-elevation-600)', fontSize: 12 }
const COLOURS = ['var(--sd-series-1)', 'var(--sd-series-2)', '#b45309', '#7c3aed', '#0e7490']
const TIP = {
  contentStyle: {
    background: 'var(--theme-bg)',
    border: '1px solid var(--theme-elevation-150)',
    color: 'var(--theme-text)',
  },
}
const colourOf = (index: number) => COLOURS[index % COLOURS.length]

const Axes = () => (
  <>
    <CartesianGrid stroke="var(--theme-elevation-150)" vertical={false} />
    <XAxis axisLine={false} dataKey="name" minTickGap={24} tick={AXIS} tickLine={false} />
    <YAxis axisLine={false} tick={AXIS} tickLine={false} width={64} />
    <Tooltip {...TIP} cursor={{ fill: 'var(--theme-elevation-100)' }} />
  </>
)

const bars = ({ points, series }: Plotted) => (
  <BarChart accessibilityLayer={false} data={points}>
    {Axes()}
    {series.map(({ label, name }, index) => (
      <Bar
        dataKey={name}
        fill={colourOf(index)}
        isAnimationActive={false}
        key={name}
        name={label}
      />
    ))}
  </BarChart>
)

const lines = ({ points, series }: Plotted) => (
  <LineChart accessibilityLayer={false} data={points}>
    {Axes()}
    {series.map(({ label, name }, index) => (
      <Line
        {...{ dataKey: name, dot: false, isAnimationActive: false, name: label }}
        key={name}
        stroke={colourOf(index)}
        strokeWidth={2}
      />
    ))}
  </LineChart>
)

const slices = ({ points, series: [first] }: Plotted) => (
  <PieChart accessibilityLayer={false}>
    <Pie
      {...{ data: points, isAnimationActive: false, nameKey: 'name', rootTabIndex: -1 }}
      dataKey={first?.name ?? ''}
    >
      {points.map(({ name }, index) => (
        <Cell fill={colourOf(index)} key={name} />
      ))}
    </Pie>
    <Tooltip {...TIP} />
  </PieChart>
)

const KINDS = { bar: bars, line: lines, pie: slices }

/** Hidden from screen readers, for which the table stands below. */
export function ReportPlot({ plotted }: { plotted: Plotted }) {
  return (
    <div aria-hidden="true" className="sd-reports__plot">
      <ResponsiveContainer height="100%" width="100%">
        {KINDS[plotted.kind](plotted)}
      </ResponsiveContainer>
    </div>
  )
}
