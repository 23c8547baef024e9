'use client'

import { useTranslation } from '@payloadcms/ui'

import { formatMoney } from '../../core/money'
import type { Say } from '../../core/words/say'
import type { Suspension } from '../../domain/resellers/suspension'
import { FaultBanner } from '../actions/FaultBanner'
import { useLoaded } from '../actions/useLoaded'
import { useSay } from '../words/useSay'

const linesOf = (stops: Suspension, locale: string, say: Say): string[] => [
  stops.sessions > 0
    ? say('resellers:stopsSessions', { count: stops.sessions })
    : say('resellers:stopsNobody'),
  stops.apiKeys > 0
    ? say('resellers:stopsApiKeys', { count: stops.apiKeys })
    : say('resellers:stopsNoApiKey'),
  say('resellers:stopsClients', { count: stops.clients }),
  stops.openOrders > 0
    ? say('resellers:stopsOrders', { count: stops.openOrders })
    : say('resellers:stopsNoOrder'),
  ...(stops.heldMinor > 0
    ? [say('resellers:stopsHeld', { amount: formatMoney(stops.heldMinor, stops.currency, locale) })]
    : []),
]

/** What suspending this reseller stops, counted while the dialog opens. */
export const WhatStops = ({ reseller }: { reseller: string }) => {
  const { i18n } = useTranslation()
  const say = useSay()
  const loaded = useLoaded<Suspension>(`/resellers/${reseller}/suspension`)
  if (!loaded) return <p className="sd-quiet">{say('resellers:counting')}</p>
  if (!loaded.ok) return <FaultBanner fault={loaded.fault} besides={[]} />
  return (
    <ul className="sd-stops" aria-label={say('resellers:whatStops')}>
      {linesOf(loaded.body, i18n.language, say).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
