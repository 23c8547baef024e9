'use client'

import { useListQuery } from '@payloadcms/ui'
import { useId } from 'react'

import { askedOf, asking } from './conditions'
import { useTyped } from './useTyped'

import './lists.css'

type Asked = { field: string; operator?: string }

/** What the list asks of a field, and how to ask something else. */
export const useAsked = ({ field, operator = 'equals' }: Asked) => {
  const { handleWhereChange, query } = useListQuery()
  const value = askedOf(query.where, field, operator)
  const ask = (next: string) => {
    if (next !== value)
      void handleWhereChange?.(asking(query.where, { field, operator, value: next }))
  }
  return { value, ask }
}

type Choice = { value: string; label: string }
export type Group = { label: string; choices: readonly Choice[] }

type SelectProps = Asked & {
  label: string
  any: string
  choices?: readonly Choice[]
  groups?: readonly Group[]
}

const Options = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map(({ label, value }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

/** Filters by one of several values. */
export const SelectFacet = ({ any, choices = [], groups = [], label, ...asked }: SelectProps) => {
  const { ask, value } = useAsked(asked)
  return (
    <label className="sd-facet">
      <span className="sd-facet__label">{label}</span>
      <select value={value} onChange={(event) => ask(event.target.value)} data-on={value !== ''}>
        <option value="">{any}</option>
        <Options choices={choices} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options choices={group.choices} />
          </optgroup>
        ))}
      </select>
    </label>
  )
}

type TextProps = Asked & {
  label: string
  placeholder: string
  suggested?: readonly string[]
  onType?: (text: string) => void
}

/** Filters by what is typed, once typing rests. */
export const TextFacet = ({ label, onType, placeholder, suggested, ...asked }: TextProps) => {
  const { ask, value } = useAsked(asked)
  const listId = useId()
  const { text, type } = useTyped(value, ask)
  return (
    <label className="sd-facet">
      <span className="sd-facet__label">{label}</span>
      <input
        type="search"
        value={text}
        placeholder={placeholder}
        data-on={value !== ''}
        list={suggested ? listId : undefined}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => {
          type(event.target.value)
          onType?.(event.target.value)
        }}
      />
      {suggested && (
        <datalist id={listId}>
          {suggested.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  )
}
