'use client'
import { useField } from '@payloadcms/ui'

import { useSay } from '../words/useSay'
import { VariableButtons } from './VariableButtons'

const ID = 'field-subject'

/** Below the subject: its variables, put where the caret stands or at the end. */
export function SubjectVariables() {
  const say = useSay()
  const { disabled, setValue, value } = useField<string | undefined>({ path: 'subject' })
  if (disabled) return null
  const insert = (placeholder: string) => {
    const input = document.getElementById(ID)
    const text = value ?? ''
    const isFocused = input instanceof HTMLInputElement && document.activeElement === input
    const start = isFocused ? (input.selectionStart ?? text.length) : text.length
    const end = isFocused ? (input.selectionEnd ?? start) : start
    setValue(`${text.slice(0, start)}${placeholder}${text.slice(end)}`)
    input?.focus()
  }
  return <VariableButtons label={say('templates:forSubject')} onChoose={insert} />
}
