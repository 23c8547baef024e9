/** The environment of a command that only reads the config. The values change nothing that it makes. */
export const configOnly = {
  ...process.env,
  SIMDESK_MODE: '',
  PAYLOAD_SECRET: 'not-a-secret-only-to-read-the-config',
  DATABASE_URL: 'postgres://nobody@localhost:1/none',
  DISABLE_PAYLOAD_HMR: 'true',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  NODE_OPTIONS: '--no-deprecation',
}
