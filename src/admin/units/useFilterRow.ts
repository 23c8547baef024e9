'use client'
import { useListQuery } from '@payloadcms/ui'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

import { groupsOf, rowAt, withRow, type Groups, type Place } from './whereRows'

const indexInList = (item: Element | null | undefined): number =>
  item?.parentElement ? [...item.parentElement.children].indexOf(item) : 0

/** Payload gives a custom filter no props, so its line is found by where it stands. */
const placeOf = (element: Element): Place => {
  const row = element.closest('.where-builder__and-filters > li')
  const group = row?.closest('.where-builder__or-filters > li')
  return { group: indexInList(group), row: indexInList(row) }
}

export type FilterRow = {
  ref: RefObject<HTMLDivElement | null>
  groups: Groups
  place: Place
  operator: string
  value: unknown
  /** Shows the list that these lines filter. */
  apply: (groups: Groups) => void
  setValue: (value: unknown) => void
}

/** The line of the list's filter that this component stands in. */
export const useFilterRow = (path: string): FilterRow => {
  const ref = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ group: 0, row: 0 })
  const { handleWhereChange, query } = useListQuery()
  useLayoutEffect(() => {
    if (ref.current) setPlace(placeOf(ref.current))
  }, [])
  const groups = groupsOf(query.where)
  const condition = rowAt(groups, place)[path] ?? {}
  const operator = Object.keys(condition)[0] ?? 'equals'
  const apply = (next: Groups) => {
    void handleWhereChange?.({ or: next })
  }
  const setValue = (value: unknown) =>
    apply(withRow(groups, place, { [path]: { [operator]: value } }))
  return { ref, groups, place, operator, value: condition[operator], apply, setValue }
}
