'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'

import { exponentOf, formatMoney } from '../../../core/money'
import type { TopReseller } from '../../../domain/dashboard/topResellers'
import { useSay } from '../../words/useSay'
import { NumberTable } from './NumberTable'

const BarsPlot = dynamic(() => import('./BarsPlot').then((module) => module.BarsPlot), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="sd-bars sd-plot--loading" />,
})

type Named = TopReseller & { href: string }

/** Who brought the most: bars, then the way to each of their orders. */
export function ResellersFigure({ currency, resellers }: { currency: string; resellers: Named[] }) {
  const { i18n } = useTranslation()
  const say = useSay()
  const money = (minor: number) => formatMoney(minor, currency, i18n.language)
  if (resellers.length === 0) return <p className="sd-nothing">{say('dashboard:noReseller')}</p>
  const bars = resellers.map(({ businessName, revenueMinor }) => ({
    label: businessName,
    value: revenueMinor / 10 ** exponentOf(currency),
    text: money(revenueMinor),
  }))
  return (
    <>
      <BarsPlot bars={bars} />
      <ul aria-label={say('dashboard:ordersOfEach')} className="sd-tags">
        {resellers.map(({ businessName, href, id, orders }) => (
          <li key={id}>
            <Link className="sd-tag" href={href} prefetch={false}>
              {businessName} <strong>{orders.toLocaleString(i18n.language)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <NumberTable
        caption={say('dashboard:resellersTable')}
        columns={[say('dashboard:reseller'), say('dashboard:orders'), say('dashboard:revenue')]}
        rows={resellers.map(({ businessName, id, orders, revenueMinor }) => ({
          key: id,
          cells: [businessName, orders.toLocaleString(i18n.language), money(revenueMinor)],
        }))}
      />
    </>
  )
}
