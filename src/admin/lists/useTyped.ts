'use client'

import { useRef, useState } from 'react'

const REST_MS = 400

/** A text that is asked for once typing rests; it shows what is asked when that changes elsewhere. */
export const useTyped = (asked: string, ask: (text: string) => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [typed, setTyped] = useState<{ text: string; over: string }>()
  const type = (text: string) => {
    setTyped({ text, over: asked })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => ask(text.trim()), REST_MS)
  }
  return { text: typed?.over === asked ? typed.text : asked, type }
}
