import { Gutter } from '@payloadcms/ui'

import '../orders/orders.css'

/** In place of a part that its reader may not see. */
export const NotForYou = () => (
  <main className="sd-order">
    <Gutter>
      <p className="sd-quiet">Your role does not show you this.</p>
    </Gutter>
  </main>
)
