import config from '@payload-config'

import { serveRest } from '../../../../../endpoints/serve'
import { onlyIfOpen } from '../onlyIfOpen'

const handler = onlyIfOpen((request) => serveRest(config, request))

export {
  handler as DELETE,
  handler as GET,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
