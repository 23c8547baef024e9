'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useState, useTransition, type FormEvent } from 'react'

import { addDays } from '../../core/calendar'
import type { Word } from '../../core/words/say'
import type { Preset, Shown } from '../../domain/dashboard/shown'
import { BusinessDays } from '../dates/BusinessDays'
import { useSay } from '../words/useSay'
import { Choices, saying } from './Choices'
import { daysText } from '../dates/days'

const PRESETS = [
  { value: 'today', label: 'dashboard:today' },
  { value: 'yesterday', label: 'dashboard:yesterday' },
  { value: '7d', label: 'dashboard:inDays7' },
  { value: '30d', label: 'dashboard:inDays30' },
  { value: '90d', label: 'dashboard:inDays90' },
  { value: 'month', label: 'dashboard:thisMonth' },
  { value: 'year', label: 'dashboard:inMonths12' },
] as const satisfies readonly { value: Preset; label: Word }[]

type Asked = { range: Preset } | { from: string; to: string }

/** Goes to the page's own address with other days or another currency; the rest of the address stays. */
const useAsk = ({ currency, days, preset }: Shown) => {
  const router = useRouter()
  const pathname = usePathname()
  const [isPending, start] = useTransition()
  const now: Asked = preset ? { range: preset } : days
  const ask = (asked: Asked, wanted = currency) =>
    start(() => router.push(`${pathname}?${new URLSearchParams({ ...asked, currency: wanted })}`))
  return { ask, isPending, askCurrency: (wanted: string) => ask(now, wanted) }
}

type OwnProps = { days: Shown['days']; onAsk: (asked: Asked) => void }

/** Days of one's own choice, the last one included. */
function OwnDays({ days, onAsk }: OwnProps) {
  const say = useSay()
  const [first, setFirst] = useState(days.from)
  const [last, setLast] = useState(addDays(days.to, -1))
  const isWrong = first === '' || last === '' || first > last
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWrong) onAsk({ from: first, to: addDays(last, 1) })
  }
  return (
    <form className="sd-range__own" onSubmit={submit}>
      <label>
        {say('dashboard:from')}
        <input onChange={({ target }) => setFirst(target.value)} type="date" value={first} />
      </label>
      <label>
        {say('dashboard:to')}
        <input
          min={first}
          onChange={({ target }) => setLast(target.value)}
          type="date"
          value={last}
        />
      </label>
      <Button buttonStyle="secondary" disabled={isWrong} margin={false} size="small" type="submit">
        {say('dashboard:show')}
      </Button>
    </form>
  )
}

/** What the whole dashboard is told for: its days and its currency, kept in the page's address. */
export function RangeBar({ currencies, shown }: { currencies: string[]; shown: Shown }) {
  const { i18n } = useTranslation()
  const say = useSay()
  const { ask, askCurrency, isPending } = useAsk(shown)
  const { currency, days, preset } = shown
  return (
    <div aria-busy={isPending} className="sd-range">
      <h1 className="sd-range__title">{daysText(days, i18n.language)}</h1>
      <Choices
        label={say('dashboard:daysShown')}
        onChoose={(range) => ask({ range })}
        options={saying(PRESETS, say)}
        value={preset}
      />
      <OwnDays days={days} key={`${days.from} ${days.to}`} onAsk={ask} />
      {currencies.length > 1 ? (
        <label className="sd-range__currency">
          {say('dashboard:currency')}
          <select onChange={({ target }) => askCurrency(target.value)} value={currency}>
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      ) : null}
      <BusinessDays />
    </div>
  )
}
