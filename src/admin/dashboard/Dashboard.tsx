import { DefaultDashboard } from '@payloadcms/next/views'
import type { ComponentProps } from 'react'

import { can } from '../../domain/access/can'
import { Welcome } from './Welcome'

/** The first page: figures for staff; for who may see none of them, the way to their work. */
export function Dashboard(props: ComponentProps<typeof DefaultDashboard>) {
  return can(props.initPageResult.req.user, 'dashboard.read') ? (
    <DefaultDashboard {...props} />
  ) : (
    <Welcome req={props.initPageResult.req} />
  )
}
