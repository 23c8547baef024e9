'use client'
import { useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import type { Word } from '../../../core/words/say'
import type {
  Distribution,
  RevenueDistribution,
} from '../../../domain/dashboard/revenueDistribution'
import { useSay } from '../../words/useSay'
import { Choices, saying } from '../Choices'
import { NumberTable } from './NumberTable'
import { colourOf, shownShares } from './shares'

const SharesPlot = dynamic(() => import('./SharesPlot').then((module) => module.SharesPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-pie sd-plot--loading" />,
})

const BY_WORD: Record<Distribution, Word> = {
  source: 'dashboard:source',
  provider: 'dashboard:provider',
  plan: 'dashboard:plan',
  simType: 'dashboard:sim',
}
const SHOWN = ['source', 'provider', 'plan', 'simType'] as const satisfies readonly Distribution[]
const BY = SHOWN.map((value) => ({ value, label: BY_WORD[value] }))

/** Where revenue comes from: a pie with its legend, and every slice in a table. */
export function SharesFigure({ all }: { all: RevenueDistribution[] }) {
  const { i18n } = useTranslation()
  const say = useSay()
  const [by, setBy] = useState<Distribution>('source')
  const told = all.find((one) => one.by === by)
  if (!told) return null
  const money = (minor: number) => formatMoney(minor, told.currency, i18n.language)
  const shares = shownShares(told.slices, say('dashboard:theRest'))
  return (
    <>
      <Choices label={say('dashboard:by')} onChoose={setBy} options={saying(BY, say)} value={by} />
      {shares.length === 0 ? (
        <p className="sd-nothing">{say('dashboard:noRevenue')}</p>
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
        caption={say('dashboard:revenueTable')}
        columns={[say(BY_WORD[by]), say('dashboard:orders'), say('dashboard:revenue')]}
        rows={told.slices.map(({ key, label, orders, revenueMinor }) => ({
          key,
          cells: [label, orders.toLocaleString(i18n.language), money(revenueMinor)],
        }))}
      />
    </>
  )
}
