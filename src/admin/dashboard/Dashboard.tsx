import { Gutter } from '@payloadcms/ui'
import { DefaultDashboard } from '@payloadcms/next/views'
import type { PayloadRequest } from 'payload'
import type { ComponentProps } from 'react'

import { can } from '../../domain/access/can'
import { soldCurrencies } from '../../domain/dashboard/currencies'
import { shownBy } from '../../domain/dashboard/shown'
import './dashboard.css'
import './parts/parts.css'
import { NameParts } from './NameParts'
import { RangeBar } from './RangeBar'
import { SetUp } from './SetUp'
import { Welcome } from './Welcome'

async function Range({ req }: { req: PayloadRequest }) {
  const shown = await shownBy(req)
  const currencies = [...new Set([...(await soldCurrencies(req)), shown.currency])]
  return (
    <Gutter className="sd-range-gutter">
      <RangeBar currencies={currencies} shown={shown} />
    </Gutter>
  )
}

/** The first page: figures for staff; for who may see none of them, the way to their work. */
export function Dashboard(props: ComponentProps<typeof DefaultDashboard>) {
  const { req } = props.initPageResult
  if (!can(req.user, 'dashboard.read')) return <Welcome req={req} />
  return (
    <>
      <SetUp req={req} />
      <Range req={req} />
      <DefaultDashboard {...props} />
      <NameParts />
    </>
  )
}
