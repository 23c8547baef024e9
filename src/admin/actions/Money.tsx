'use client'

import { useTranslation } from '@payloadcms/ui'

import { formatMoney } from '../../core/money'

/** An amount in its currency's units, as the reader's language writes it. */
export const Money = ({ minor, currency }: { minor: number; currency: string }) => {
  const { i18n } = useTranslation()
  return <span className="sd-money">{formatMoney(minor, currency, i18n.language)}</span>
}
