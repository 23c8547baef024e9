import { randomBytes } from 'node:crypto'

import { SECURITY_HEADERS } from '../../core/securityHeaders.mjs'
import type { FrontSettings } from './settings'

/** One year, as browsers' preload lists ask. */
const HSTS = 'max-age=31536000; includeSubDomains; preload'

const NOWHERE = ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'"]

/** An answer of the API is data; a picture opened by itself may show, and run nothing. */
const OF_THE_API = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  ...NOWHERE,
].join('; ')

/**
 * What the panel may do. Scripts run by the page's own nonce and what they load in turn. What it needs beyond its own
 * address: `style` attributes, which React, the editor and the charts write; pictures that the browser made
 * itself (previews of an upload, icons in style sheets).
 */
const ofThePanel = (nonce: string, isDev: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "form-action 'self'",
    ...NOWHERE,
  ].join('; ')

type Addressed = Pick<FrontSettings, 'isDev' | 'publicUrl'>

export type Policies = {
  /** Headers of every answer but its Content-Security-Policy. */
  common: [string, string][]
  api: string
  /** Made anew for each page; Next reads the nonce from the same header of the request. */
  page: () => string
}

export const policiesOf = ({ isDev, publicUrl }: Addressed): Policies => ({
  common: [
    ...SECURITY_HEADERS.filter(({ key }) => key !== CSP).map(({ key, value }): [string, string] => [
      key,
      value,
    ]),
    ...(publicUrl.startsWith('https:')
      ? ([['Strict-Transport-Security', HSTS]] satisfies [string, string][])
      : []),
  ],
  api: OF_THE_API,
  page: () => ofThePanel(randomBytes(16).toString('base64'), isDev),
})

export const CSP = 'Content-Security-Policy'
