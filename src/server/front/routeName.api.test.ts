import { testApp } from '../../testing/app'
import { createRouteName, type RouteName } from './routeName'

const ID = '018f3c1e-7d2a-7c4b-9a51-2f6d0c8e4b17'

let nameOf: RouteName

beforeAll(async () => {
  const { payload } = await testApp()
  nameOf = createRouteName(payload.config)
})

it.each([
  ['GET', '/api/orders', '/api/orders'],
  ['GET', `/api/orders/${ID}`, '/api/orders/:id'],
  ['HEAD', `/api/orders/${ID}/`, '/api/orders/:id'],
  ['PUT', `/api/orders/${ID}`, '/api/orders/:id'],
  ['PATCH', `/api/orders/${ID}/status`, '/api/orders/:id/status'],
  ['POST', '/api/auth/login', '/api/auth/login'],
  ['GET', '/api/globals/pricing', '/api/globals/pricing'],
  ['GET', '/api/health/ready', '/api/health/ready'],
  ['POST', '/api/graphql', '/api/graphql'],
  ['DELETE', '/api/auth/login', '/api/*'],
  ['GET', `/api/${ID}`, '/api/*'],
  ['GET', '/', '/'],
  ['GET', '/_next/static/chunks/a1b2.js', '/_next/*'],
  ['GET', '/admin', '/admin'],
  ['GET', '/admin/login', '/admin/login'],
  ['GET', '/admin/reset/a-token-nobody-may-read', '/admin/reset/*'],
  ['GET', `/admin/collections/orders/${ID}`, '/admin/collections/orders/*'],
  ['GET', `/reset-password/${ID}`, '/*'],
])('%s %s is %s', (method, path, name) => expect(nameOf(method, path)).toBe(name))

it('knows every endpoint of the config by its own pattern', async () => {
  const { payload } = await testApp()
  const places = [
    { prefix: '/api', endpoints: payload.config.endpoints },
    ...payload.config.collections.map(({ slug, endpoints }) => ({
      prefix: `/api/${slug}`,
      endpoints,
    })),
  ]
  const unknown = places.flatMap(({ prefix, endpoints }) =>
    (endpoints || [])
      .map(({ method, path }) => ({ method, path: `${prefix}${path.replaceAll(/:\w+\??/g, ID)}` }))
      .filter(({ method, path }) => /\*|018f/.test(nameOf(method.toUpperCase(), path)))
      .map(({ method, path }) => `${method} ${path}`),
  )
  expect(unknown).toEqual([])
})
