'use client'
import { useTranslation } from '@payloadcms/ui'

import { formatMoney, isCurrency } from '../../core/money'
import type { CellProps } from '../panel/CellLink'

type Price = { currency: string; priceMinor: number }

const isPrice = (row: unknown): row is Price =>
  typeof row === 'object' &&
  row !== null &&
  'currency' in row &&
  isCurrency(row.currency) &&
  'priceMinor' in row &&
  typeof row.priceMinor === 'number'

/** The prices of a plan, one per currency. */
export function PricesCell({ cellData }: CellProps) {
  const { i18n } = useTranslation()
  const prices = Array.isArray(cellData) ? cellData.filter(isPrice) : []
  return (
    <span className="sd-unit-cell">
      {prices
        .map(({ currency, priceMinor }) => formatMoney(priceMinor, currency, i18n.language))
        .join(' · ') || '—'}
    </span>
  )
}
