'use client'
import { useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import type {
  Distribution,
  RevenueDistribution,
} from '../../../domain/dashboard/revenueDistribution'
import { Choices } from '../Choices'
import { NumberTable } from './NumberTable'
import { colourOf, shownShares } from './shares'

const SharesPlot = dynamic(() => import('./SharesPlot').then((module) => module.SharesPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-pie sd-plot--loading" />,
})

const BY = [
  { value: 'source', label: 'Source' },
  { value: 'provider', label: 'Provider' },
  { value: 'plan', label: 'Plan' },
  { value: 'simType', label: 'SIM' },
] as const satisfies readonly { value: Distribution; label: string }[]

/** Where revenue comes from: a pie with its legend, and every slice in a table. */
export function SharesFigure({ all }: { all: RevenueDistribution[] }) {
  const { i18n } = useTranslation()
  const [by, setBy] = useState<Distribution>('source')
  const told = all.find((one) => one.by === by)
  if (!told) return null
  const money = (minor: number) => formatMoney(minor, told.currency, i18n.language)
  const shares = shownShares(told.slices)
  return (
    <>
      <Choices label="By" onChoose={setBy} options={BY} value={by} />
      {shares.length === 0 ? (
        <p className="sd-nothing">No revenue in these days.</p>
      ) : (
        <div className="sd-shares">
          <SharesPlot shares={shares} />
          <ul className="sd-legend">
            {shares.map(({ key, label, percent }, index) => (
              <li key={key}>
                <span
                  aria-hidden="true"
                  className="sd-legend__dot"
                  style={{ background: colourOf(index) }}
                />
                <span className="sd-legend__name">{label}</span>
                <span className="sd-legend__share">{percent} %</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <NumberTable
        caption="Revenue by what was sold, as a table"
        columns={[BY.find(({ value }) => value === by)?.label ?? '', 'Orders', 'Revenue']}
        rows={told.slices.map(({ key, label, orders, revenueMinor }) => ({
          key,
          cells: [label, orders.toLocaleString(i18n.language), money(revenueMinor)],
        }))}
      />
    </>
  )
}
