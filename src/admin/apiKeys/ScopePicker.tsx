'use client'

import type { ScopeArea } from '../../domain/apiKeys/scopeWords'
import { Checkbox } from '../actions/Field'
import { useSay } from '../words/useSay'
import { afterTicking, amountOf, isTicked, wholeOf } from './picked'

import './apiKeys.css'

export const SEES_ALL = '*.read'

type Props = {
  areas: readonly ScopeArea[]
  scopes: readonly string[]
  onChange: (scopes: string[]) => void
  error?: string | undefined
}

const Area = ({ area, onChange, scopes }: Omit<Props, 'areas'> & { area: ScopeArea }) => {
  const say = useSay()
  const amount = amountOf(area, scopes)
  const whole = wholeOf(area)
  const tick = (scope: string) => (is: boolean) =>
    onChange(afterTicking(scopes, { area, scope, isTicked: is }))
  return (
    <details className="sd-scopes__area">
      <summary>
        {area.title} <span data-some={amount !== 'Nothing'}>{amount}</span>
      </summary>
      <div className="sd-scopes__choices">
        {area.choices.length > 1 && (
          <Checkbox
            label={say('apiKeys:everything')}
            hint={say('apiKeys:everythingHint')}
            isChecked={scopes.includes(whole)}
            onCheck={tick(whole)}
          />
        )}
        {!scopes.includes(whole) &&
          area.choices.map(({ says, word }) => (
            <Checkbox
              key={word}
              label={says}
              isChecked={isTicked(area, scopes, word)}
              onCheck={tick(word)}
            />
          ))}
      </div>
    </details>
  )
}

/** What a program may do with the key: to see everything its owner sees, and more, area by area. */
export const ScopePicker = ({ areas, error, onChange, scopes }: Props) => {
  const say = useSay()
  const seesAll = scopes.includes(SEES_ALL)
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
          onChange(is ? [...scopes, SEES_ALL] : scopes.filter((one) => one !== SEES_ALL))
        }
      />
      <div className="sd-scopes">
        {areas.map((area) => (
          <Area key={area.noun} area={area} scopes={scopes} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  )
}
