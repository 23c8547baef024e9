'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useListDrawerContext, useTranslation } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import { EVENT_TYPES } from '../../domain/events/types'
import { useSay } from '../words/useSay'
import { DayFacet } from './DayFacet'
import { SelectFacet, TextFacet, type Group } from './Facet'

const nounOf = (type: string): string => type.split('.')[0] ?? type

const actionsIn = (say: Say): readonly Group[] =>
  [...new Set(EVENT_TYPES.map(nounOf))].map((noun) => ({
    label: say.code(noun),
    choices: EVENT_TYPES.filter((type) => nounOf(type) === noun).map((type) => ({
      value: type,
      label: say.code(type),
    })),
  }))

/** Above the activity: what was done, to what, when, and from which address, beside the chips for who did it. */
export const EventFacets = () => {
  const say = useSay()
  const { isInDrawer } = useListDrawerContext()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  if (isInDrawer) return null
  const collections = config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map(({ labels, slug }) => ({ value: slug, label: getTranslation(labels.singular, i18n) }))
    .sort((one, other) => one.label.localeCompare(other.label))
  return (
    <div className="sd-facets" role="group" aria-label={say('lists:eventFacets')}>
      <SelectFacet
        field="type"
        label={say('lists:action')}
        any={say('lists:everyAction')}
        groups={actionsIn(say)}
      />
      <SelectFacet
        field="subjectCollection"
        label={say('lists:about')}
        any={say('lists:everything')}
        choices={[
          ...collections,
          { value: 'globals', label: say('lists:settingsPages') },
          { value: 'reports', label: say('lists:report') },
        ]}
      />
      <DayFacet field="createdAt" label={say('lists:from')} end="first" />
      <DayFacet field="createdAt" label={say('lists:until')} end="last" />
      <TextFacet field="ip" label={say('lists:ip')} placeholder={say('lists:everyAddress')} />
    </div>
  )
}
