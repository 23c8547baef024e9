import config from '@payload-config'

import { serveRest } from '../../../../../endpoints/serve'

const handler = (request: Request) => serveRest(config, request)

export {
  handler as DELETE,
  handler as GET,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
