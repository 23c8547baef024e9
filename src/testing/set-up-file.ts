import { databaseName, databaseUrl } from './database'

// Before the file imports the config, which reads the environment once.
process.env.DATABASE_URL = databaseUrl(databaseName)
process.env.DATABASE_POOL = '10'
