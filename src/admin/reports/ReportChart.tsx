'use client'
import dynamic from 'next/dynamic'

import type { Plotted } from './plotted'

// The chart library is large; the page and its table are there before it.
const ReportPlot = dynamic(() => import('./ReportPlot').then((module) => module.ReportPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-reports__plot" />,
})

/** The report at a glance; the table below says the same in numbers. */
export function ReportChart({ plotted }: { plotted: Plotted }) {
  return <ReportPlot plotted={plotted} />
}
