/** The process environment, read in one place. `.env.example` explains every variable. */
const text = (name: string): string | undefined => process.env[name]?.trim() || undefined

/** Never derived from NODE_ENV: a build for production may serve a demo. */
const isProductionMode = (): boolean => text('SIMDESK_MODE') === 'production'

const seconds = (name: string, otherwise: number): number => Number(text(name) ?? otherwise) * 1000

const list = (name: string): string[] =>
  (text(name) ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** In milliseconds, as the driver takes them; 0 is none. */
const databaseTimeouts = () => {
  const statement = seconds('DATABASE_STATEMENT_SECONDS', 30)
  return {
    connectionTimeoutMillis: 5000,
    statement_timeout: statement,
    // Where the server itself does not answer any more, and so cannot end the statement.
    query_timeout: statement === 0 ? 0 : statement + 5000,
    lock_timeout: seconds('DATABASE_LOCK_SECONDS', 10),
    idle_in_transaction_session_timeout: seconds('DATABASE_IDLE_SECONDS', 60),
    keepAlive: true,
  }
}

const port = text('PORT') ?? '3000'

export const environment = {
  databaseUrl: text('DATABASE_URL') ?? '',
  secret: text('PAYLOAD_SECRET') ?? '',
  dataDir: text('DATA_DIR') ?? '.data',
  mode: {
    isProduction: isProductionMode(),
    isDemo: text('DEMO_DATA') !== 'off' && !isProductionMode(),
    publicUrl: (text('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
  },
  poolSize: Number(text('DATABASE_POOL') ?? 20),
  databaseTimeouts: databaseTimeouts(),
  mail: {
    smtpUrl: text('SMTP_URL'),
    from: text('MAIL_FROM') ?? 'Simdesk <no-reply@localhost>',
  },
  sms: {
    accountSid: text('TWILIO_ACCOUNT_SID'),
    authToken: text('TWILIO_AUTH_TOKEN'),
    from: text('SMS_FROM'),
  },
  limits: {
    redisUrl: text('REDIS_URL'),
    databaseUrl: text('LIMITS_IN') === 'database' ? text('DATABASE_URL') : undefined,
  },
  fieldKeys: text('FIELD_KEYS'),
  stripe: {
    secretKey: text('STRIPE_SECRET_KEY'),
    webhookSecrets: list('STRIPE_WEBHOOK_SECRETS'),
    apiBase: text('STRIPE_API_BASE'),
  },
  /** The panel's process answers `/api` too; only a benchmark wants that. */
  isApiInWeb: ['on', 'stock'].includes(text('API_IN_WEB') ?? ''),
  /** And does so with Payload's own adapter and routes: the other side of the benchmark, never of a business. */
  isApiStock: text('API_IN_WEB') === 'stock' && !isProductionMode(),
}
