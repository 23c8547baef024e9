'use client'

import { useEffect, useState } from 'react'

import type { Quote } from '../../../domain/orders/placing/quote'
import { send, type Answer } from '../../actions/send'
import { bodyOf, type Draft } from './draft'

type Asked = { body: string; answer: Answer<Quote> }

export type Quoted = { answer: Answer<Quote> | undefined; again: () => void }

/**
 * The price of the draft as the server makes it, asked while it `isWanted`; undefined while it is asked, or
 * once the draft is another.
 */
export const useQuote = (draft: Draft, isWanted: boolean): Quoted => {
  const body = JSON.stringify(bodyOf({ ...draft, notes: '' }))
  const [asked, setAsked] = useState<Asked>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!isWanted) return undefined
    let isCurrent = true
    const parsed: unknown = JSON.parse(body)
    void send<Quote>('POST', '/orders/quote', { body: parsed }).then((answer) => {
      if (isCurrent) setAsked({ body, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [body, isWanted, turn])
  const again = () => {
    setAsked(undefined)
    setTurn(turn + 1)
  }
  return { answer: asked?.body === body ? asked.answer : undefined, again }
}
