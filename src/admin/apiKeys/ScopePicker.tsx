'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import { withNeeded } from '../../domain/apiKeys/scopeNeeds'
import { sayScope, sayWhole, titleOfScope, type ScopeArea } from '../../domain/apiKeys/scopeWords'
import { Checkbox } from '../actions/Field'
import { useSay } from '../words/useSay'
import { afterTicking, amountOf, holdOf, isTicked, wholeOf, type Hold } from './picked'

import './apiKeys.css'

export const SEES_ALL = '*.read'

type Props = {
  areas: readonly ScopeArea[]
  scopes: readonly string[]
  onChange: (scopes: string[]) => void
  error?: string | undefined
}

/** Why a permission that nobody ticked is there all the same. */
const whyFixed = (hold: Hold, say: Say): string | undefined => {
  if (!hold) return undefined
  if (hold.by === 'sight') return say('apiKeys:heldBySight')
  return say('apiKeys:heldByNeed', {
    verbs: hold.words.map((word) => sayWhole(word, say)).join(', '),
  })
}

const Area = ({ area, onChange, scopes }: Omit<Props, 'areas'> & { area: ScopeArea }) => {
  const say = useSay()
  const { isWhole, ...amount } = amountOf(area, scopes)
  const whole = wholeOf(area)
  const tick = (scope: string) => (is: boolean) =>
    onChange(afterTicking(scopes, { area, scope, isTicked: is }))
  const some = amount.chosen === 0 ? 'apiKeys:nothing' : 'apiKeys:some'
  return (
    <details className="sd-scopes__area">
      <summary>
        {titleOfScope(area.noun, say)}{' '}
        <span data-some={amount.chosen > 0}>
          {say(isWhole ? 'apiKeys:everything' : some, amount)}
        </span>
      </summary>
      <div className="sd-scopes__choices">
        {area.choices.length > 1 && (
          <Checkbox
            label={say('apiKeys:everything')}
            hint={say('apiKeys:everythingHint')}
            isChecked={isWhole}
            onCheck={tick(whole)}
          />
        )}
        {!isWhole &&
          area.choices.map((word) => {
            const hold = holdOf(scopes, word)
            return (
              <Checkbox
                key={word}
                label={sayScope(word, say)}
                hint={whyFixed(hold, say)}
                isChecked={isTicked(scopes, word)}
                isFixed={hold !== undefined}
                onCheck={tick(word)}
              />
            )
          })}
      </div>
    </details>
  )
}

/** What a program may do with the key: to see everything its owner sees, and more, area by area. */
export const ScopePicker = ({ areas, error, onChange, scopes }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const seesAll = scopes.includes(SEES_ALL)
  const titled = areas.map((area) => ({ area, title: titleOfScope(area.noun, say) }))
  const sorted = titled.sort((one, other) => one.title.localeCompare(other.title, i18n.language))
  return (
    <fieldset className="sd-fieldset" data-wrong={error ? true : undefined}>
      <legend>{say('apiKeys:may')}</legend>
      {error && (
        <p className="sd-fault" role="alert">
          {error}
        </p>
      )}
      <Checkbox
        label={say('apiKeys:seesAll')}
        hint={say('apiKeys:seesAllHint')}
        isChecked={seesAll}
        onCheck={(is) =>
          onChange(
            // Without it the verbs need to see again what they work on.
            is ? [...scopes, SEES_ALL] : withNeeded(scopes.filter((one) => one !== SEES_ALL)),
          )
        }
      />
      <div className="sd-scopes">
        {sorted.map(({ area }) => (
          <Area key={area.noun} area={area} scopes={scopes} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  )
}
