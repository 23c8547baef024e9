import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { serveWith } from '../../../../../endpoints/serve'

export const POST = serveWith(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
