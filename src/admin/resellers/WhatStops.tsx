'use client'

import { useTranslation } from '@payloadcms/ui'

import { formatMoney } from '../../core/money'
import type { Suspension } from '../../domain/resellers/suspension'
import { FaultBanner } from '../actions/FaultBanner'
import { useLoaded } from '../actions/useLoaded'

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

const linesOf = (stops: Suspension, locale: string): string[] => [
  stops.sessions > 0
    ? `${counted(stops.sessions, 'session ends', 'sessions end')} at once.`
    : 'Nobody is signed in now.',
  stops.apiKeys > 0
    ? `${counted(stops.apiKeys, 'API key stops', 'API keys stop')} working.`
    : 'There is no API key to stop.',
  `Nothing can be ordered for ${counted(stops.clients, 'active client', 'active clients')}.`,
  stops.openOrders > 0
    ? `${counted(stops.openOrders, 'order under way stays as it is', 'orders under way stay as they are')}: staff finish or cancel them.`
    : 'No order is under way.',
  ...(stops.heldMinor > 0
    ? [`${formatMoney(stops.heldMinor, stops.currency, locale)} stays held for orders.`]
    : []),
]

/** What suspending this reseller stops, counted while the dialog opens. */
export const WhatStops = ({ reseller }: { reseller: string }) => {
  const { i18n } = useTranslation()
  const loaded = useLoaded<Suspension>(`/resellers/${reseller}/suspension`)
  if (!loaded) return <p className="sd-quiet">Counting what stops…</p>
  if (!loaded.ok) return <FaultBanner fault={loaded.fault} besides={[]} />
  return (
    <ul className="sd-stops" aria-label="What stops">
      {linesOf(loaded.body, i18n.language).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
