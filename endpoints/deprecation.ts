import type { Config, Endpoint } from 'payload'

import { contractOf, type Deprecated } from './docs/contract'

const DOCS = '</api/docs>; rel="deprecation"; type="text/html"'

/**
 * What an answer says of a path that will end: since when it is deprecated (RFC 9745), when it may be gone (RFC 8594),
 * and which path comes after it (RFC 5829).
 */
export const deprecationHeaders = ({
  since,
  successor,
  sunset,
}: Deprecated): [string, string][] => {
  const [begins, ends] = [secondsOf(since), sunset === undefined ? undefined : secondsOf(sunset)]
  if (ends !== undefined && ends < sixMonthsAfter(begins))
    throw new Error(`Within the six months that docs/api.md promises: ${sunset}`)
  const next = successor === undefined ? [] : [`</api${successor}>; rel="successor-version"`]
  return [
    ['Deprecation', `@${begins}`],
    ...(ends === undefined ? [] : [['Sunset', httpDate(ends)] satisfies [string, string]]),
    ['Link', [...next, DOCS].join(', ')],
  ]
}

const secondsOf = (day: string): number => {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) throw new Error(`Not a day: ${day}`)
  return time / 1000
}

const sixMonthsAfter = (seconds: number): number => {
  const day = new Date(seconds * 1000)
  return day.setUTCMonth(day.getUTCMonth() + 6) / 1000
}

const httpDate = (seconds: number): string => new Date(seconds * 1000).toUTCString()

type Served = Omit<Endpoint, 'root'>

/** The endpoint, saying so in every answer and refusal where its contract is deprecated. */
export const announcing = <E extends Served>(endpoint: E): E => {
  const contract = contractOf(endpoint)
  if (!contract || 'leftOut' in contract || !contract.deprecated) return endpoint
  const added = deprecationHeaders(contract.deprecated)
  const handler: Endpoint['handler'] = (req) => {
    req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ...added])
    return endpoint.handler(req)
  }
  return { ...endpoint, handler }
}

type Hung = { endpoints?: false | Served[] | undefined }

// In place: the database's constraints are made of these very collections (collections/constraints.ts).
const announceAll = (owner: Hung): void => {
  if (owner.endpoints) owner.endpoints = owner.endpoints.map(announcing)
}

/** For the config's plugins: no endpoint whose contract is deprecated keeps silent about it. */
export const announceDeprecations = (config: Config): Config => {
  for (const owner of [config, ...(config.collections ?? []), ...(config.globals ?? [])])
    announceAll(owner)
  return config
}
