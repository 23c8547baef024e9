'use client'
import { useState } from 'react'

import type { ReportView } from '../../../domain/reports/run/describe'
import type { Filter } from '../../../domain/reports/shape/shape'
import { emptyDraft, type Draft } from './draft'

const toggled = (names: readonly string[], name: string): string[] =>
  names.includes(name) ? names.filter((one) => one !== name) : [...names, name]

/** What is being made, and each way to change it. */
export const useDraft = (first: Draft, reports: readonly ReportView[]) => {
  const [draft, setDraft] = useState(first)
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }))
  const setFilter = (index: number, part: Partial<Filter>) =>
    setDraft((old) => ({
      ...old,
      filters: old.filters.map((filter, at) => (at === index ? { ...filter, ...part } : filter)),
    }))
  return {
    draft,
    change,
    setFilter,
    /** Another report has other columns: it is begun anew, but for its days. */
    choose: (slug: string) => {
      const report = reports.find((one) => one.slug === slug)
      if (!report) return
      const fresh = emptyDraft(report)
      const { from, range, until } = draft
      setDraft(fresh.range && range ? { ...fresh, from, range, until } : fresh)
    },
    toggle: (part: 'groupBy' | 'columns', name: string) =>
      setDraft((old) => ({ ...old, [part]: toggled(old[part], name) })),
    setParameter: (name: string, value: string) =>
      setDraft((old) => ({ ...old, parameters: { ...old.parameters, [name]: value } })),
    addFilter: (filter: Filter) =>
      setDraft((old) => ({ ...old, filters: [...old.filters, filter] })),
    dropFilter: (index: number) =>
      setDraft((old) => ({ ...old, filters: old.filters.filter((_, at) => at !== index) })),
  }
}

export type Drafting = ReturnType<typeof useDraft>
