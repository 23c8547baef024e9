'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'

import type { ReportView } from '../../../domain/reports/run/describe'
import { Select } from '../../actions/Field'
import { sayDone } from '../../actions/sayDone'
import { send } from '../../actions/send'
import { useSay } from '../../words/useSay'
import { addressOf } from '../asked'
import { Columns, Grouping, Parameters, Range } from './Choices'
import { draftOf, queryOf, storedOf, type Stored } from './draft'
import { Filters } from './Filters'
import { SAVE, SaveDialog } from './SaveDialog'
import { useDraft } from './useDraft'

import '../../actions/actions.css'
import './custom.css'

/** The saved report that is open, if one is. */
export type Opened = { id: string; name: string; isChangeable: boolean }

type Props = {
  reports: ReportView[]
  first: Stored
  currency: string
  opened?: Opened | undefined
}

const useMaking = ({ currency, first, opened, reports }: Props) => {
  const router = useRouter()
  const say = useSay()
  const { openModal } = useModal()
  const reportOf = (slug: string) => reports.find((one) => one.slug === slug) ?? reports[0]
  const [fault, setFault] = useState<string>()
  const [stored, setStored] = useState(first)
  const start = reportOf(first.report)
  const drafting = useDraft(
    start ? draftOf(start, first, currency) : { ...first, until: '' },
    reports,
  )
  const report = reportOf(drafting.draft.report)
  const unit = drafting.draft.parameters.currency?.toUpperCase() || currency
  /** Goes on with what was made, or says what is missing. */
  const withStored = (go: (made: Stored) => void) => {
    const read = report && storedOf(report, drafting.draft, { currency: unit, say })
    setFault(read && 'fault' in read ? read.fault : undefined)
    if (!read || 'fault' in read) return
    setStored(read.stored)
    go(read.stored)
  }
  const show = (made: Stored) => {
    const more = { report: made.report, ...(opened ? { saved: opened.id } : {}) }
    router.push(addressOf('/admin/reports/custom', { ...more, ...queryOf(made) }))
  }
  const change = async (made: Stored) => {
    const body = { ...made, range: made.range || null }
    const answer = await send('PATCH', `/saved-reports/${opened?.id ?? ''}`, { body })
    if (!answer.ok) return setFault(answer.fault.fields[0]?.message ?? answer.fault.message)
    sayDone(say('reports:savedAsShown', { name: opened?.name ?? '' }), () => undefined)
    router.push(`/admin/reports/custom?saved=${opened?.id ?? ''}`)
    router.refresh()
  }
  return {
    ...{ drafting, fault, report, stored, unit },
    show: () => withStored(show),
    save: () => withStored(() => openModal(SAVE)),
    change: () => withStored((made) => void change(made)),
  }
}

/** Makes a report of one in the registry: its days, its rows, what they are added up by, and its columns. */
export function Builder(props: Props) {
  const { opened, reports } = props
  const say = useSay()
  const { change, drafting, fault, report, save, show, stored, unit } = useMaking(props)
  if (!report) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    show()
  }
  return (
    <>
      <form
        aria-label={say('reports:make')}
        className="sd-make sd-tile"
        noValidate
        onSubmit={submit}
      >
        <div className="sd-make__fields">
          <Select
            choices={reports.map(({ slug, title }) => ({ value: slug, label: title }))}
            hint={report.summary}
            isRequired
            label={say('reports:report')}
            onType={drafting.choose}
            value={report.slug}
          />
          <Range drafting={drafting} report={report} />
          <Parameters drafting={drafting} report={report} />
        </div>
        <Filters currency={unit} drafting={drafting} report={report} />
        <Grouping drafting={drafting} report={report} />
        <Columns drafting={drafting} report={report} />
        {fault && (
          <p className="sd-reports__fault" role="alert">
            {fault}
          </p>
        )}
        <div className="sd-make__buttons">
          <Button margin={false} type="submit">
            {say('reports:show')}
          </Button>
          {opened?.isChangeable && (
            <Button buttonStyle="secondary" margin={false} onClick={change}>
              {say('reports:saveChanges')}
            </Button>
          )}
          <Button buttonStyle="secondary" margin={false} onClick={save}>
            {say('reports:saveAsNew')}
          </Button>
        </div>
      </form>
      <SaveDialog
        name={opened ? say('reports:copyOf', { name: opened.name }) : report.title}
        stored={stored}
      />
    </>
  )
}
