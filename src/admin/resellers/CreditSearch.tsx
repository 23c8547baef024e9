'use client'

import { useRouter } from 'next/navigation'

import type { CreditAsked } from '../../domain/resellers/creditAsked'
import { useTyped } from '../lists/useTyped'
import { useSay } from '../words/useSay'
import { creditHref } from './creditHref'

/** Searches by name as one types; the address keeps what is asked. */
export const CreditSearch = ({ asked }: { asked: CreditAsked }) => {
  const router = useRouter()
  const say = useSay()
  const { text, type } = useTyped(asked.search, (search) =>
    router.replace(creditHref(asked, { search })),
  )
  return (
    <input
      className="sd-input"
      type="search"
      aria-label={say('resellers:searchBy')}
      placeholder={say('resellers:searchBy')}
      value={text}
      maxLength={100}
      onChange={(event) => type(event.target.value)}
    />
  )
}
