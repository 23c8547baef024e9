'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import type { Word } from '../../../core/words/say'
import type {
  Distribution,
  RevenueDistribution,
} from '../../../domain/dashboard/revenueDistribution'
import { Pie } from '../../charts/Pie'
import { shownShares } from '../../charts/shares'
import { useSay } from '../../words/useSay'
import { Choices, saying } from '../Choices'
import { NumberTable } from './NumberTable'

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
  const shares = shownShares(
    told.slices.map(({ key, label, revenueMinor }) => ({ key, label, value: revenueMinor })),
    say('dashboard:theRest'),
  )
  return (
    <>
      <Choices label={say('dashboard:by')} onChoose={setBy} options={saying(BY, say)} value={by} />
      {shares.length === 0 ? (
        <p className="sd-nothing">{say('dashboard:noRevenue')}</p>
      ) : (
        <Pie shares={shares} />
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
