'use client'

import { Link } from '@payloadcms/ui'

import { useSay } from '../../words/useSay'

/** From the list of saved reports to where they are made and opened. */
export function ToCustom() {
  const say = useSay()
  return (
    <p>
      <Link href="/admin/reports/custom">{say('reports:open')}</Link>
    </p>
  )
}
