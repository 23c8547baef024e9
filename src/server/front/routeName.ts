import type { Endpoint, SanitizedConfig } from 'payload'

/** The pattern a request matched, for the log: it never holds an id, a token or a query. */
export type RouteName = (method: string, pathname: string) => string

type Pattern = { method: string; matches: RegExp; name: string }

/** Words of the panel's own addresses; anything else in one may be an id or a token. */
const PANEL_WORDS = [
  'admin',
  'collections',
  'globals',
  'login',
  'logout',
  'account',
  'forgot',
  'reset',
  'invitation',
  'create',
  'create-first-user',
  'unauthorized',
  'inactivity',
  'verify',
  'trash',
  'versions',
  'api',
]

/** Learns every route of the config once; built-in ones come after custom ones, as Payload matches them. */
export const createRouteName = (config: SanitizedConfig): RouteName => {
  const patterns = new Map<string, Pattern[]>([['', patternsOf('/api', config.endpoints)]])
  for (const { slug, endpoints } of config.collections)
    patterns.set(slug, patternsOf(`/api/${slug}`, endpoints))
  for (const { slug, endpoints } of config.globals)
    patterns.set(`globals/${slug}`, patternsOf(`/api/globals/${slug}`, endpoints))
  const slugs = [...config.collections, ...config.globals].map(({ slug }) => slug)
  const words = new Set([...PANEL_WORDS, ...slugs])
  return (method, pathname) =>
    isApi(pathname) ? nameOfApi(patterns, method, pathname) : nameOfPage(words, pathname)
}

export const isApi = (pathname: string): boolean =>
  pathname === '/api' || pathname.startsWith('/api/')

const nameOfApi = (patterns: Map<string, Pattern[]>, method: string, pathname: string): string => {
  const plain = pathname.replace(/\/+$/, '')
  if (plain === '/api/graphql') return plain
  const [, , first = '', second = ''] = plain.split('/')
  const near = patterns.get(first === 'globals' ? `globals/${second}` : first) ?? patterns.get('')
  const asked = method === 'PUT' ? 'patch' : method === 'HEAD' ? 'get' : method.toLowerCase()
  const found = near?.find(({ method: its, matches }) => its === asked && matches.test(plain))
  return found?.name ?? '/api/*'
}

const nameOfPage = (words: Set<string>, pathname: string): string => {
  if (pathname.startsWith('/_next/')) return '/_next/*'
  const [, first = '', ...rest] = pathname.split('/').filter((part, at) => at === 0 || part)
  if (first === '') return '/'
  if (first === 'password') return '/password'
  if (first !== 'admin') return '/*'
  return ['', first, ...rest.map((part) => (words.has(part) ? part : '*'))].join('/')
}

const patternsOf = (prefix: string, endpoints: Omit<Endpoint, 'root'>[] | false): Pattern[] =>
  (endpoints || []).map(({ method, path }) => {
    const name = `${prefix}${path === '/' ? '' : path}`
    return { method, matches: expressionOf(name), name }
  })

/** path-to-regexp's language as far as Payload and we speak it: `:name` and `:name?`. */
const expressionOf = (path: string): RegExp => {
  const parts = path
    .split('/')
    .slice(1)
    .map((part) => {
      if (part.startsWith(':')) return part.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+'
      return `/${part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`
    })
  // The parts are of the config's own paths, escaped above; nothing of a request is in them.
  // eslint-disable-next-line security/detect-non-literal-regexp -- reason above
  return new RegExp(`^${parts.join('')}$`)
}
