/** The process environment, read in one place. `.env.example` explains every variable. */
const text = (name: string): string | undefined => process.env[name]?.trim() || undefined

/** Never derived from NODE_ENV: a build for production may serve a demo. */
const isProductionMode = (): boolean => text('SIMDESK_MODE') === 'production'

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
  mail: {
    smtpUrl: text('SMTP_URL'),
    from: text('MAIL_FROM') ?? 'Simdesk <no-reply@localhost>',
  },
  fieldKeys: text('FIELD_KEYS'),
}
