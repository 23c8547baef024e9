import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { serveGraphql } from '../../../../../endpoints/serve'
import { onlyIfOpen } from '../onlyIfOpen'

export const POST = onlyIfOpen(serveGraphql(config, GRAPHQL_POST(config)))
export const OPTIONS = REST_OPTIONS(config)
