'use client'
import { useFormFields } from '@payloadcms/ui'

import { variablesOf } from '../../domain/templates/templates'
import { variableNamed } from '../../domain/templates/variables'
import { useSay } from '../words/useSay'
import './templates.css'

type Props = { label: string; onChoose: (placeholder: string) => void }

/** The variables of this template's key, each to be put where the caret stands. */
export function VariableButtons({ label, onChoose }: Props) {
  const say = useSay()
  const key = useFormFields(([fields]) => fields.key?.value)
  const names = variablesOf(typeof key === 'string' ? key : '')
  if (names.length === 0) return null
  return (
    <div aria-label={label} className="sd-variables" role="group">
      {names.map((name) => {
        const variable = variableNamed(name)
        return (
          <button
            className="sd-variables__one"
            key={name}
            onClick={() => onChoose(`{{${name}}}`)}
            // The text keeps its caret.
            onMouseDown={(event) => event.preventDefault()}
            title={say('templates:variable', {
              placeholder: `{{${name}}}`,
              type: variable?.type ?? '',
              sample: variable?.sample.en ?? '',
            })}
            type="button"
          >
            {variable?.label ?? name} <span className="sd-variables__type">{variable?.type}</span>
          </button>
        )
      })}
    </div>
  )
}
