'use client'
import { useTranslation } from '@payloadcms/ui'

type Props = { label: string; value: unknown; onChoose: (value: string | undefined) => void }

const shown = (value: unknown): string => {
  if (value === undefined) return ''
  return value === true || value === 'true' ? 'true' : 'false'
}

/** Whether there must be anything in the field that a list is filtered by. */
export const ExistsChoice = ({ label, onChoose, value }: Props) => {
  const { t } = useTranslation()
  return (
    <select
      aria-label={label}
      onChange={(event) => onChoose(event.target.value || undefined)}
      value={shown(value)}
    >
      <option value="">…</option>
      <option value="true">{t('general:yes')}</option>
      <option value="false">{t('general:no')}</option>
    </select>
  )
}
