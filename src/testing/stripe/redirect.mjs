/**
 * Loaded before a program whose Stripe client knows one address alone, as that of Payload's plugin does: what goes to
 * api.stripe.com goes to the fake at FAKE_STRIPE_URL.
 */
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'

const REAL = 'api.stripe.com'
const { hostname, port } = new URL(process.env.FAKE_STRIPE_URL ?? '')
const original = https.request

https.request = (options, ...rest) =>
  options?.host === REAL
    ? http.request(
        { ...options, host: hostname, port, protocol: 'http:', agent: undefined },
        ...rest,
      )
    : original(options, ...rest)
syncBuiltinESMExports()
