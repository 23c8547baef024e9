'use client'
import { Cell, Pie, PieChart, ResponsiveContainer } from 'recharts'

import { colourOf, type Share } from './shares'

/** A pie. Hidden from screen readers: legend and table say the same. */
export function SharesPlot({ shares }: { shares: Share[] }) {
  return (
    <div aria-hidden="true" className="sd-pie">
      <ResponsiveContainer height="100%" width="100%">
        <PieChart accessibilityLayer={false}>
          <Pie
            data={shares}
            dataKey="value"
            endAngle={-270}
            innerRadius="58%"
            isAnimationActive={false}
            nameKey="label"
            outerRadius="100%"
            rootTabIndex={-1}
            startAngle={90}
            stroke="var(--theme-bg)"
          >
            {shares.map(({ key }, index) => (
              <Cell fill={colourOf(index)} key={key} />
            ))}
          </Pie>
        </PieChart>
      </ResponsiveContainer>
    </div>
  )
}
