import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { serveRest } from '../../../../../endpoints/serve'
import { environment } from '../../../../server/environment'
import { onlyIfOpen } from '../onlyIfOpen'

const handler = onlyIfOpen((request) =>
  environment.isApiStock ? handleEndpoints({ config, request }) : serveRest(config, request),
)

export {
  handler as DELETE,
  handler as GET,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
