'use client'

import { useServerFunctions } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { RowFacts } from './rowFacts'

type Asked = { collection: keyof RowFacts; id: string }
type Loaded<T> = { facts?: T; isMissing: boolean }

/** The facts of a row, asked anew each time its menu opens. */
export const useRowFacts = <Slug extends keyof RowFacts>(
  { collection, id }: Asked & { collection: Slug },
  openings: number,
): Loaded<RowFacts[Slug]> => {
  const { serverFunction } = useServerFunctions()
  const [loaded, setLoaded] = useState<Loaded<RowFacts[Slug]>>({ isMissing: false })
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      // Payload's type knows no answers; `rowFacts` gives this one for the slug it is asked with.
      const facts = (await serverFunction({ name: 'row-facts', args: { collection, id } })) as
        RowFacts[Slug] | null
      if (isCurrent) setLoaded(facts ? { facts, isMissing: false } : { isMissing: true })
    }
    load().catch(() => {
      if (isCurrent) setLoaded({ isMissing: true })
    })
    return () => {
      isCurrent = false
    }
  }, [collection, id, openings, serverFunction])
  return loaded
}
