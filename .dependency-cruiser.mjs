import { packageArrows } from './src/testing/lint/packageArrows.js'
import { ROOMS, TEST } from './src/testing/lint/rooms.js'

/**
 * The arrows of docs/architecture.md, type-only imports included:
 *
 *   core <- domain <- adapters          domain <- hooks          domain, adapters <- endpoints, jobs
 *   hooks, endpoints, domain <- collections          core, domain <- admin          everything <- payload.config
 *
 * A room is named by the folder it is; ALLOWED says which rooms it may look into besides itself.
 */
const ALLOWED = {
  core: [],
  domain: ['core'],
  adapters: ['core', 'domain'],
  hooks: ['core', 'domain'],
  endpoints: ['core', 'domain', 'adapters'],
  jobs: ['core', 'domain', 'adapters'],
  collections: ['core', 'domain', 'hooks', 'endpoints'],
  admin: ['core', 'domain'],
  // A migration is history: it must mean tomorrow what it meant the day it ran.
  migrations: [],
  packages: [],
  config: ['core', 'domain', 'adapters', 'hooks', 'endpoints', 'jobs', 'collections', 'migrations'],
}

const ENVIRONMENT = '^src/server/environment[.]ts$'

const why = {
  core: 'core is the words every room speaks; it imports nothing.',
  domain: 'domain decides and is handed what it needs; it looks only into core.',
  adapters: 'adapters implement ports that the domain declares.',
  hooks:
    'hooks bind domain decisions; what a hook shares with an endpoint or a job is a verb in the domain.',
  endpoints: 'HTTP in, one verb, HTTP out; what two doors need is a verb in the domain.',
  jobs: 'a job calls one verb; what a job shares with a hook or an endpoint is a verb in the domain.',
  collections: 'collections say what a thing is, and which hooks and endpoints hang on it.',
  admin: 'the panel reads core and domain; data comes through `req`.',
  migrations: 'a migration is frozen history; copy what it needs into it.',
  packages: 'packages stand alone: an app installs them without the console.',
  config: 'the config is where everything meets, but app, server, seed and testing stand above it.',
}

const pathsOf = (rooms) => rooms.map((room) => ROOMS[room])

const roomRules = Object.entries(ALLOWED).map(([room, allowed]) => ({
  name: `${room}-looks-only-into-${allowed.join('-') || 'itself'}`,
  comment: why[room],
  severity: 'error',
  from: { path: ROOMS[room], pathNot: [TEST] },
  to: {
    path: Object.values(ROOMS),
    pathNot: [
      ROOMS[room],
      ...pathsOf(allowed),
      // The config reads the environment; nothing else of the server is below it.
      ...(room === 'config' ? [ENVIRONMENT] : []),
    ],
  },
}))

/** From the top down; a noun may call those after it and never those before. */
const NOUNS = ['orders', 'resellers', 'payments', 'ledger', 'events']

const nounRules = NOUNS.slice(1).map((noun, above) => ({
  name: `${noun}-never-calls-up`,
  comment: `Nouns call each other only downward: ${NOUNS.join(' > ')}.`,
  severity: 'error',
  from: { path: `^src/domain/${noun}/`, pathNot: [TEST] },
  to: { path: NOUNS.slice(0, above + 1).map((upper) => `^src/domain/${upper}/`) },
}))

/** The rooms of an order, from the top down; what they all speak of (status, problems) lies beside them. */
const ORDER_ROOMS = ['controls', 'money', 'moves', 'books', 'messages', 'delivery', 'placing']

const orderRules = ORDER_ROOMS.slice(1).map((room, above) => ({
  name: `orders-${room}-never-calls-up`,
  comment: `An order's rooms call each other only downward: ${ORDER_ROOMS.join(' > ')}.`,
  severity: 'error',
  from: { path: `^src/domain/orders/${room}/`, pathNot: [TEST] },
  to: { path: ORDER_ROOMS.slice(0, above + 1).map((upper) => `^src/domain/orders/${upper}/`) },
}))

const ROOFS = [ROOMS.app, ROOMS.server, ROOMS.seed, ROOMS.testing, ROOMS.bench]

const roofRules = [
  {
    name: 'nothing-imports-app-server-seed-testing',
    comment: 'They may import anything; only they and tests import them.',
    severity: 'error',
    from: {
      pathNot: [...ROOFS, '^tests/', TEST, '^[.]?(jest|eslint|dependency-cruiser)[.][^/]*$'],
    },
    to: { path: ROOFS, pathNot: [ENVIRONMENT] },
  },
  {
    name: 'only-the-config-reads-the-environment',
    comment: 'Below the config everything is handed what it needs.',
    severity: 'error',
    from: { pathNot: [...ROOFS, '^tests/', TEST, ROOMS.config] },
    to: { path: ENVIRONMENT },
  },
  {
    name: 'admin-is-found-by-path',
    comment: "Payload finds the panel's components by path, through the import map.",
    severity: 'error',
    from: { pathNot: [ROOMS.admin, ...ROOFS, '^tests/', TEST] },
    to: { path: ROOMS.admin },
  },
]

const generalRules = [
  {
    name: 'no-circles',
    comment: 'A circle hides which of two files decides.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-barrels',
    comment: 'Import the file that has the name. (Payload writes the index of the migrations.)',
    severity: 'error',
    from: {},
    to: {
      path: '(^|/)index[.](js|mjs|cjs|jsx|ts|mts|tsx)$',
      pathNot: ['node_modules/', '^src/migrations/index[.]ts$'],
    },
  },
  {
    name: 'every-import-is-found',
    comment: 'An import nobody can resolve escapes every other arrow.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: ['[.]s?css$', '/css$'] },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...packageArrows,
    ...nounRules,
    ...orderRules,
    ...roofRules,
    ...generalRules,
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^[.]next/', '^coverage/', '^[.]data/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
