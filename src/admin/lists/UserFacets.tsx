'use client'

import { useDebounce, useListDrawerContext } from '@payloadcms/ui'
import { useState } from 'react'

import type { Plan, User } from '../../../payload-types'
import { queryOf } from '../actions/query'
import { useLoaded } from '../actions/useLoaded'
import { useSay } from '../words/useSay'
import { SelectFacet, TextFacet } from './Facet'

const MOST_PLANS = 200
const PLANS = queryOf({ limit: MOST_PLANS, depth: 0, sort: 'name', select: { name: true } })

const SUGGESTED = 50

/** Cities of those users whose city begins like the text; the newest users' without one. */
const useCities = (): [string[], (text: string) => void] => {
  const [text, setText] = useState('')
  const rested = useDebounce(text.trim(), 300)
  const query = queryOf({
    where: { city: rested ? { like: rested } : { exists: true } },
    ...{ limit: SUGGESTED, depth: 0, pagination: false },
    select: { city: true },
  })
  const found = useLoaded<{ docs: Pick<User, 'city'>[] }>(`/users?${query}`)
  const cities = found?.ok ? found.body.docs.flatMap(({ city }) => city || []) : []
  return [[...new Set(cities)].sort(), setText]
}

/** Above the list of app users: city and package, beside the chips for their status. */
export const UserFacets = () => {
  const say = useSay()
  const { isInDrawer } = useListDrawerContext()
  const [cities, onType] = useCities()
  const plans = useLoaded<{ docs: Pick<Plan, 'id' | 'name'>[] }>(`/plans?${PLANS}`)
  if (isInDrawer) return null
  const packages = plans?.ok ? plans.body.docs : []
  return (
    <div className="sd-facets" role="group" aria-label={say('lists:userFacets')}>
      <TextFacet
        field="city"
        label={say('lists:city')}
        placeholder={say('lists:everyCity')}
        suggested={cities}
        onType={onType}
      />
      <SelectFacet
        field="currentPlan"
        label={say('lists:package')}
        any={say('lists:everyPackage')}
        choices={packages.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  )
}
