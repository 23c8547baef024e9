'use client'

import { useEffect, useState } from 'react'

import { send, type Answer } from './send'

/** What a path of REST answers; undefined while it is asked. Asked again when `asOf` changes, and shown as it was meanwhile. */
export const useLoaded = <T>(path: `/${string}`, asOf?: string): Answer<T> | undefined => {
  const [loaded, setLoaded] = useState<{ path: string; answer: Answer<T> }>()
  useEffect(() => {
    let isCurrent = true
    void send<T>('GET', path).then((answer) => {
      if (isCurrent) setLoaded({ path, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [asOf, path])
  return loaded?.path === path ? loaded.answer : undefined
}
