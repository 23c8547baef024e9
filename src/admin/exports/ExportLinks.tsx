'use client'

import { useListDrawerContext, useListQuery, useTableColumns } from '@payloadcms/ui'

import { queryOf } from '../actions/query'
import { useSay } from '../words/useSay'

import '../reports/reports.css'

type Asked = Parameters<typeof queryOf>[0]

const FORMATS = ['csv', 'xlsx'] as const

/** What a column of ours that is made of several fields stands for. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  customer: ['user', 'client', 'reseller'],
  totalMinor: ['totalMinor', 'currency'],
  amountMinor: ['amountMinor', 'currency'],
  currentUsage: ['currentUsage', 'monthlyLimit'],
  actorId: ['actorType', 'actorId'],
  subjectId: ['subjectCollection', 'subjectId'],
}

type Props = { slug: string; columns: string[] }

/** The list's filters, its search and its columns, as an address of the same list as a file. */
export const ExportLinks = ({ columns, slug }: Props) => {
  const { query } = useListQuery()
  const say = useSay()
  const { columns: shown } = useTableColumns()
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  const active = shown?.filter(({ active: isActive }) => isActive).map(({ accessor }) => accessor)
  const wanted = (active ?? []).flatMap((name) => STANDS_FOR[name] ?? [name])
  const chosen = [...new Set(wanted)].filter((name) => columns.includes(name))
  const sort = typeof query.sort === 'string' ? query.sort : undefined
  const asked = (format: string): Asked => ({
    format,
    search: query.search,
    ...(sort && columns.includes(sort.replace(/^-/, '')) ? { sort } : {}),
    ...(chosen.length > 0 ? { columns: chosen.join(',') } : {}),
    // What the list itself was asked, as it stands in the address.
    where: query.where as Asked[string],
  })
  return (
    <p
      aria-label={say('exports:exportList')}
      className="sd-reports__exports sd-export"
      role="group"
    >
      <span>{say('exports:export')}</span>
      {FORMATS.map((format) => (
        <a
          className="sd-reports__export"
          download
          href={`/api/${slug}/export?${queryOf(asked(format))}`}
          key={format}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
