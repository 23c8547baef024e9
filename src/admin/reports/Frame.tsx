import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { can } from '../../domain/access/can'
import './reports.css'

type Props = AdminViewServerProps & { title: string; isInside?: boolean; children: ReactNode }

const REPORTS = { label: 'Reports', url: '/admin/reports' }

/** The panel around a screen of reports, for whom they are for: views of one's own are open unless they close themselves. */
export function Frame({ children, initPageResult, isInside, title, ...props }: Props) {
  const { params, searchParams, viewActions } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect('/admin/login')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      user={req.user}
      {...{ locale, params, permissions, req, searchParams, viewActions, visibleEntities }}
    >
      <SetStepNav nav={isInside ? [REPORTS, { label: title }] : [REPORTS]} />
      <Gutter className="sd-reports">
        <h1 className="sd-reports__title">{title}</h1>
        {can(req.user, 'reports.read') ? (
          children
        ) : (
          <p>Your role does not read reports. Ask an admin if you need one.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
