import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { serveGraphql } from '../../../../../endpoints/serve'

export const POST = serveGraphql(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
