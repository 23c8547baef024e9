'use client'

import { Gutter } from '@payloadcms/ui'

import { useSay } from '../words/useSay'

import '../orders/orders.css'

/** In place of a part that its reader may not see. */
export const NotForYou = () => {
  const say = useSay()
  return (
    <main className="sd-order">
      <Gutter>
        <p className="sd-quiet">{say('overview:notForYou')}</p>
      </Gutter>
    </main>
  )
}
