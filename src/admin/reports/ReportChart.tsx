'use client'
import dynamic from 'next/dynamic'

import { Legend } from '../charts/Legend'
import { Pie } from '../charts/Pie'
import type { Plotted } from './plotted'

// The chart library is large; the page and its table are there before it.
const ReportPlot = dynamic(() => import('./ReportPlot').then((module) => module.ReportPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-reports__plot" />,
})

/** The report at a glance; the table below says the same in numbers. */
export function ReportChart({ plotted }: { plotted: Plotted }) {
  if (plotted.kind === 'pie') return <Pie className="sd-reports__shares" shares={plotted.shares} />
  const { series } = plotted
  return (
    <>
      <ReportPlot {...plotted} />
      {series.length > 1 && (
        <div className="sd-reports__series">
          <Legend entries={series.map(({ label, name }) => ({ key: name, label }))} />
        </div>
      )}
    </>
  )
}
