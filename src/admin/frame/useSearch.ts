'use client'
import { useEffect, useState } from 'react'

import type { Found } from '../../domain/search/search'
import { send, type Answer } from '../actions/send'

const PAUSE_MS = 250
/** Fewer find nothing. */
const SHORTEST = 3

export const ask = (text: string, signal?: AbortSignal): Promise<Answer<Found>> =>
  send<Found>('GET', `/search?q=${encodeURIComponent(text)}`, signal ? { signal } : {})

export type Searched = { text: string; answer: Answer<Found> }

/** What fits the text, asked when the typing pauses; undefined while it is too short. */
export const useSearch = (text: string): Searched | undefined => {
  const [searched, setSearched] = useState<Searched>()
  const isLongEnough = text.trim().length >= SHORTEST
  useEffect(() => {
    if (!isLongEnough) return undefined
    const asking = new AbortController()
    const later = setTimeout(() => {
      void ask(text, asking.signal).then((answer) => {
        if (!asking.signal.aborted) setSearched({ text, answer })
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(later)
      asking.abort()
    }
  }, [isLongEnough, text])
  return isLongEnough ? searched : undefined
}
