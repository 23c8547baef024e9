import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, deepMergeSimple } from 'payload'
import sharp from 'sharp'

import { Accounts } from './collections/Accounts'
import { Admins } from './collections/Admins'
import { ApiKeys } from './collections/ApiKeys'
import { withSecureCookies } from './collections/auth'
import { BulkRuns } from './collections/BulkRuns'
import { CannedAnswers } from './collections/CannedAnswers'
import { Carriers } from './collections/Carriers'
import { Clients } from './collections/Clients'
import { withConstraints } from './collections/constraints'
import { closeInternal } from './collections/internal'
import { Events } from './collections/Events'
import { GatewayEvents } from './collections/GatewayEvents'
import { Branding } from './collections/globals/Branding'
import { General } from './collections/globals/General'
import { Api, Delivery, Notifications } from './collections/globals/others'
import { Pricing } from './collections/globals/Pricing'
import { GRAPHQL_LIMITS, withGuardedAccess, withOurMutations } from './collections/graphql'
import { inEveryLanguage } from './collections/inEveryLanguage'
import { InternalNotes } from './collections/InternalNotes'
import { Invoices } from './collections/Invoices'
import { keptInStripe } from './collections/keptInStripe'
import { LedgerEntries } from './collections/LedgerEntries'
import { Media } from './collections/Media'
import { Messages } from './collections/Messages'
import { Orders } from './collections/Orders'
import { panel, panelWords } from './collections/panel'
import { queryPresets } from './collections/presets'
import { Plans } from './collections/Plans'
import { Resellers } from './collections/Resellers'
import { SavedReports } from './collections/SavedReports'
import { Settings } from './collections/Settings'
import { Sims } from './collections/Sims'
import { Templates } from './collections/Templates'
import { TicketReplies } from './collections/TicketReplies'
import { Tickets } from './collections/Tickets'
import { Transactions } from './collections/Transactions'
import { Users } from './collections/Users'
import { authRootEndpoints } from './endpoints/auth/all'
import { dashboardEndpoints } from './endpoints/dashboard/all'
import { announceDeprecations } from './endpoints/deprecation'
import { docsEndpoints } from './endpoints/docs/all'
import { healthEndpoints } from './endpoints/health/all'
import { paymentEndpoints } from './endpoints/payments/all'
import { reportEndpoints } from './endpoints/reports/all'
import { searchEndpoints } from './endpoints/search/all'
import { supportEndpoints } from './endpoints/support/all'
import { verificationEndpoints } from './endpoints/verification/codes'
import { answerErrors, QUIET } from './hooks/answerErrors'
import { recogniseHonestly } from './src/adapters/auth/honestStrategy'
import { strictPostgres } from './src/adapters/database/strictPostgres'
import { closedEmail } from './src/adapters/payloadEmail'
import { payloadLog } from './src/adapters/payloadLog'
import { OTHER_LANGUAGES, translationsOf } from './src/core/words/languages'
import { createPorts } from './src/adapters/ports'
import { environment } from './src/server/environment'

const root = path.dirname(fileURLToPath(import.meta.url))

const ports = createPorts(environment)

// In the order people look for them: the panel's navigation follows it.
const unplugged = [
  Orders,
  Transactions,
  Invoices,
  Users,
  Resellers,
  Clients,
  Plans,
  Sims,
  Carriers,
  Accounts,
  LedgerEntries,
  GatewayEvents,
  Tickets,
  TicketReplies,
  CannedAnswers,
  InternalNotes,
  Templates,
  Messages,
  Media,
  Admins,
  ApiKeys,
  Events,
  Settings,
  SavedReports,
  BulkRuns,
]

const told = inEveryLanguage(OTHER_LANGUAGES)

const { secretKey } = environment.stripe
const collections = keptInStripe(unplugged, { secretKey: ports.register && secretKey }).map(
  told.collection,
)

const globals = [General, Pricing, Delivery, Notifications, Api, Branding].map(told.global)

const stockPostgres = postgresAdapter({
  idType: 'uuidv7',
  // Ours are made before the row exists (hooks/deriveIdentity.ts); a caller's own id is overwritten.
  allowIDOnCreate: true,
  push: false,
  migrationDir: path.resolve(root, 'src/migrations'),
  afterSchemaInit: [withConstraints([...collections, ...globals])],
  pool: {
    connectionString: environment.databaseUrl,
    max: environment.poolSize,
    ...environment.databaseTimeouts,
  },
})

const config = buildConfig({
  secret: environment.secret,
  serverURL: environment.mode.publicUrl,
  // The same machine by its other name: people open a demo either way.
  csrf: [
    environment.mode.publicUrl,
    environment.mode.publicUrl.replace('//localhost:', '//127.0.0.1:'),
  ],
  collections: withSecureCookies(collections, environment.mode.publicUrl.startsWith('https:')),
  globals,
  endpoints: [
    ...authRootEndpoints,
    ...paymentEndpoints,
    ...dashboardEndpoints,
    ...reportEndpoints,
    ...searchEndpoints,
    ...supportEndpoints,
    ...verificationEndpoints,
    ...healthEndpoints,
    ...docsEndpoints,
  ],
  plugins: [announceDeprecations],
  queryPresets: told.presets(queryPresets),
  hooks: { afterError: [answerErrors] },
  email: closedEmail,
  onInit: recogniseHonestly,
  logger: payloadLog,
  loggingLevels: QUIET,
  editor: lexicalEditor(),
  sharp,
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'ar', label: 'العربية', rtl: true },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  i18n: {
    supportedLanguages: { en },
    fallbackLanguage: 'en',
    translations: deepMergeSimple(panelWords, translationsOf(OTHER_LANGUAGES)),
  },
  db: environment.isApiStock ? stockPostgres : strictPostgres(stockPostgres),
  admin: {
    ...panel,
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  graphQL: {
    queries: withGuardedAccess,
    mutations: withOurMutations,
    schemaOutputFile: path.resolve(root, 'schema.graphql'),
    disableIntrospectionInProduction: true,
    disablePlaygroundInProduction: true,
    validationRules: () => GRAPHQL_LIMITS,
  },
  maxDepth: 2,
  defaultDepth: 0,
  bodyParser: { limits: { fileSize: 10_000_000 } },
  upload: { limits: { fileSize: 10_000_000 } },
  custom: { ports },
  telemetry: false,
  typescript: { outputFile: path.resolve(root, 'payload-types.ts'), autoGenerate: false },
})

export default config.then(closeInternal)
