'use client'

import { useEffect, useState } from 'react'

import { strengthOf, type PasswordOwner, type Strength } from '../../domain/auth/passwordRules'

const PAUSE_MS = 150

type Looked = Strength & { password: string }

/** The server's own verdict on what is being typed, a moment after the last key; undefined for nothing. */
export const useStrength = (
  password: string,
  { collection, own = [] }: PasswordOwner,
): Strength | undefined => {
  const [looked, setLooked] = useState<Looked>()
  // A list made anew at every rendering would never let the pause end.
  const data = JSON.stringify(own.filter(Boolean))
  useEffect(() => {
    if (!password) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      const owner = { collection, own: listIn(data) }
      void strengthOf(password, owner).then((strength) => {
        if (isCurrent) setLooked({ ...strength, password })
      })
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [password, collection, data])
  return password ? looked : undefined
}

const listIn = (json: string): string[] => {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.map(String) : []
}
