import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import './reports.css'

type Props = AdminViewServerProps & { title: string; isInside?: boolean; children: ReactNode }

/** The panel around a screen of reports, for whom they are for: views of one's own are open unless they close themselves. */
export function Frame({ children, initPageResult, isInside, title, ...props }: Props) {
  const { params, searchParams, viewActions } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect('/admin/login')
  const say = sayIn(req.i18n)
  const reports = { label: say('reports:reports'), url: '/admin/reports' }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      user={req.user}
      {...{ locale, params, permissions, req, searchParams, viewActions, visibleEntities }}
    >
      <SetStepNav nav={isInside ? [reports, { label: title }] : [reports]} />
      <Gutter className="sd-reports">
        <h1 className="sd-reports__title">{title}</h1>
        {can(req.user, 'reports.read') ? children : <p>{say('reports:notForYou')}</p>}
      </Gutter>
    </DefaultTemplate>
  )
}
