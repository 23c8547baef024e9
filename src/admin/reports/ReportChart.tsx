'use client'
import dynamic from 'next/dynamic'

import { Legend } from '../charts/Legend'
import type { Plotted } from './plotted'

// The chart library is large; the page and its table are there before it.
const ReportPlot = dynamic(() => import('./ReportPlot').then((module) => module.ReportPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-reports__plot" />,
})
const SharesPlot = dynamic(
  () => import('../charts/SharesPlot').then((module) => module.SharesPlot),
  {
    ssr: false,
    loading: () => <div aria-hidden="true" className="sd-pie sd-plot--loading" />,
  },
)

/** The report at a glance; the table below says the same in numbers. */
export function ReportChart({ plotted }: { plotted: Plotted }) {
  if (plotted.kind === 'pie')
    return (
      <div className="sd-shares sd-reports__shares">
        <SharesPlot shares={plotted.shares} />
        <Legend entries={plotted.shares} />
      </div>
    )
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
