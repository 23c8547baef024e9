'use client'
import dynamic from 'next/dynamic'

export type Point = { name: string } & Record<string, number | string>
export type Plotted = {
  kind: 'bar' | 'line' | 'pie'
  series: { name: string; label: string }[]
  points: Point[]
}

// The chart library is large; the page and its table are there before it.
const ReportPlot = dynamic(() => import('./ReportPlot').then((module) => module.ReportPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-reports__plot" />,
})

/** The report at a glance; the table below says the same in numbers. */
export function ReportChart({ plotted }: { plotted: Plotted }) {
  return <ReportPlot plotted={plotted} />
}
