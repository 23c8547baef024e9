'use client'
import { useTranslation } from '@payloadcms/ui'

import { dataText } from '../../core/data'
import { Bar } from '../overview/Bar'
import type { CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'

/** What a client has used this month, beside its limit if there is one. */
export function UsageCell({ rowData }: CellProps) {
  const { i18n } = useTranslation()
  const say = useSay()
  const usedMb = Number(rowData.currentUsage ?? 0)
  const limitMb = Number(rowData.monthlyLimit ?? 0)
  const used = dataText(usedMb, i18n.language)
  if (limitMb === 0) return <span>{used}</span>
  const text = say('clients:used', { used, limit: dataText(limitMb, i18n.language) })
  return (
    <div className="sd-usage">
      {text}
      <Bar label={say('clients:dataUsed')} share={usedMb / limitMb} text={text} />
    </div>
  )
}
