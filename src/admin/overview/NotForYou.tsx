'use client'

import { Gutter } from '@payloadcms/ui'

import { NotForRole } from '../panel/NotForRole'

/** In place of a part that its reader may not see. */
export const NotForYou = () => (
  <main className="sd-broken">
    <Gutter>
      <NotForRole />
    </Gutter>
  </main>
)
