/** Each room of the house by the folder it is, as dependency-cruiser matches paths. */
export const ROOMS = {
  core: '^src/core/',
  domain: '^src/domain/',
  adapters: '^src/adapters/',
  jobs: '^src/jobs/',
  admin: '^src/admin/',
  app: '^src/app/',
  server: '^src/server/',
  seed: '^src/seed/',
  testing: '^src/testing/',
  bench: '^src/bench/',
  migrations: '^src/migrations/',
  collections: '^collections/',
  hooks: '^hooks/',
  endpoints: '^endpoints/',
  packages: '^packages/',
  config: '^payload[.]config[.]ts$',
}

/** A test may look into every room. */
export const TEST = '[.]test[.]tsx?$'
