'use client'

import { useRouter } from 'next/navigation'

import type { CreditAsked } from '../../domain/resellers/creditAsked'
import { useTyped } from '../lists/useTyped'
import { creditHref } from './creditHref'

/** Searches by name as one types; the address keeps what is asked. */
export const CreditSearch = ({ asked }: { asked: CreditAsked }) => {
  const router = useRouter()
  const { text, type } = useTyped(asked.search, (search) =>
    router.replace(creditHref(asked, { search })),
  )
  return (
    <input
      className="sd-input"
      type="search"
      aria-label="Search by business name"
      placeholder="Search by business name"
      value={text}
      maxLength={100}
      onChange={(event) => type(event.target.value)}
    />
  )
}
