import { ROOMS, TEST } from './rooms.js'

/** What a domain file may take from npm: Payload's types, SQL, and pure computation. No SDK, no React, no Next. */
const DOMAIN_PACKAGES = [
  'payload',
  '@payloadcms/(db-postgres|drizzle|richtext-lexical|translations)',
  'drizzle-orm',
  'zod',
  'uuid',
  'google-libphonenumber',
  '@types/google-libphonenumber',
  'qrcode',
  '@types/qrcode',
  '@zxcvbn-ts/(core|language-common|language-en)',
].map((name) => `node_modules/${name}/`)

const NPM = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
]
const NETWORK = '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|cluster)$'

/** Which rooms may use which packages. */
export const packageArrows = [
  {
    name: 'core-imports-no-package',
    comment: 'core runs in a browser, a worker and a test alike.',
    severity: 'error',
    from: { path: ROOMS.core, pathNot: [TEST] },
    to: { dependencyTypes: [...NPM, 'core'] },
  },
  {
    name: 'domain-takes-only-pure-packages',
    comment:
      'No network SDK, no React, no next/*. A new pure package is one line in DOMAIN_PACKAGES.',
    severity: 'error',
    from: { path: ROOMS.domain, pathNot: [TEST] },
    to: { dependencyTypes: NPM, pathNot: DOMAIN_PACKAGES },
  },
  {
    name: 'domain-opens-no-socket',
    comment: 'Declare a port in the domain and implement it in adapters.',
    severity: 'error',
    from: { path: ROOMS.domain, pathNot: [TEST] },
    to: { dependencyTypes: ['core'], path: NETWORK },
  },
  {
    name: 'endpoints-never-import-next',
    comment: "The same REST must be servable without Next's router.",
    severity: 'error',
    from: { path: ROOMS.endpoints, pathNot: [TEST] },
    to: {
      path: [
        'node_modules/next/',
        'node_modules/@payloadcms/next/',
        '^next(/|$)',
        '^@payloadcms/next',
      ],
    },
  },
]
