import Redis from 'ioredis'
import pg from 'pg'
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'

export type LimitStoreOptions = {
  /** Where several processes share their counters: Redis, or else the database. */
  redisUrl?: string | undefined
  databaseUrl?: string | undefined
}

type Rule = { name: string; points: number; seconds: number }
export type LimitStore = (rule: Rule) => RateLimiterAbstract

/**
 * Makes counters. Without an address they are this process's own, and a restart forgives. Where Redis or the
 * database is away each process counts by itself: nobody is let through uncounted, and nobody locked out.
 */
export const createLimitStore = ({ databaseUrl, redisUrl }: LimitStoreOptions): LimitStore => {
  const memory = ({ name, points, seconds }: Rule) =>
    new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
  if (redisUrl) {
    const client = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    // Counted in memory meanwhile; an unheard error would end the process.
    client.on('error', () => undefined)
    return (rule) =>
      new RateLimiterRedis({
        storeClient: client,
        keyPrefix: `simdesk:${rule.name}`,
        points: rule.points,
        duration: rule.seconds,
        insuranceLimiter: memory(rule),
      })
  }
  if (!databaseUrl) return memory
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 2000 })
  pool.on('error', () => undefined)
  return (rule) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: rule.name,
      points: rule.points,
      duration: rule.seconds,
      insuranceLimiter: memory(rule),
    })
}
