'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useListDrawerContext, useTranslation } from '@payloadcms/ui'

import { EVENT_TYPES } from '../../domain/events/types'
import { wordOf } from '../status/words'
import { DayFacet } from './DayFacet'
import { SelectFacet, TextFacet, type Group } from './Facet'

const nounOf = (type: string): string => type.split('.')[0] ?? type

const ACTIONS: readonly Group[] = [...new Set(EVENT_TYPES.map(nounOf))].map((noun) => ({
  label: wordOf(noun),
  choices: EVENT_TYPES.filter((type) => nounOf(type) === noun).map((type) => ({
    value: type,
    label: wordOf(type.replace('.', ' ')),
  })),
}))

/** Above the activity: what was done, to what, when, and from which address, beside the chips for who did it. */
export const EventFacets = () => {
  const { isInDrawer } = useListDrawerContext()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  if (isInDrawer) return null
  const collections = config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map(({ labels, slug }) => ({ value: slug, label: getTranslation(labels.singular, i18n) }))
    .sort((one, other) => one.label.localeCompare(other.label))
  return (
    <div className="sd-facets" role="group" aria-label="Action, subject, date and address">
      <SelectFacet field="type" label="Action" any="Every action" groups={ACTIONS} />
      <SelectFacet
        field="subjectCollection"
        label="About"
        any="Everything"
        choices={[
          ...collections,
          { value: 'globals', label: 'Settings pages' },
          { value: 'reports', label: 'Report' },
        ]}
      />
      <DayFacet field="createdAt" label="From" end="first" />
      <DayFacet field="createdAt" label="Until" end="last" />
      <TextFacet field="ip" label="IP address" placeholder="Every address" />
    </div>
  )
}
