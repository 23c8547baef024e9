'use client'

import { useDebounce } from '@payloadcms/ui'

import type { Reseller } from '../../../payload-types'
import { queryOf } from '../actions/query'
import type { Answer } from '../actions/send'
import { useLoaded } from '../actions/useLoaded'

type Found = Pick<Reseller, 'id' | 'businessName' | 'city' | 'currency' | 'status'>

const SHOWN = 8
const NAMED = ['businessName', 'contactPerson', 'email']

/** The newest resellers, or those that a text finds once typing rests. */
export const useResellers = (text: string): Answer<{ docs: Found[] }> | undefined => {
  const rested = useDebounce(text.trim(), 300)
  const where = rested ? { or: NAMED.map((name) => ({ [name]: { like: rested } })) } : undefined
  const query = queryOf({
    ...(where ? { where } : {}),
    ...{ limit: SHOWN, depth: 0, sort: '-createdAt' },
    select: { businessName: true, city: true, currency: true, status: true },
  })
  return useLoaded<{ docs: Found[] }>(`/resellers?${query}`)
}
