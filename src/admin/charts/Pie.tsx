'use client'
import dynamic from 'next/dynamic'

import { Legend } from './Legend'
import type { Share } from './shares'

// The chart library is large; the page and its table are there before it.
const SharesPlot = dynamic(() => import('./SharesPlot').then((module) => module.SharesPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-pie sd-plot--loading" />,
})

/** A pie beside what its colours stand for. */
export const Pie = ({ className = '', shares }: { className?: string; shares: Share[] }) => (
  <div className={`sd-shares ${className}`}>
    <SharesPlot shares={shares} />
    <Legend entries={shares} />
  </div>
)
