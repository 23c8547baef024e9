import { BlockList, isIP } from 'node:net'

type Environment = Record<string, string | undefined>

export type Limits = {
  urlBytes: number
  headerBytes: number
  jsonBytes: number
  formBytes: number
  inFlight: number
  pagesInFlight: number
  receiveMs: number
  answerMs: number
}

export type FrontSettings = {
  host: string
  port: number
  /** The loopback port of the panel. */
  webPort: number
  publicUrl: string
  /** Answers to no other name than that of `publicUrl`. */
  isOneName: boolean
  isDev: boolean
  trusted: BlockList
  limits: Limits
}

/** The front door's part of `.env.example`. Throws a sentence about the first value that makes no sense. */
export const readFrontSettings = (
  env: Environment,
  { isProduction, publicUrl }: { isProduction: boolean; publicUrl: string },
): FrontSettings => {
  const number = numbersOf(env)
  return {
    host: env.HOST?.trim() || '127.0.0.1',
    port: number('PORT', { usual: 3000, least: 0, most: 65_535 }),
    webPort: number('WEB_PORT', { usual: 3001, least: 1, most: 65_535 }),
    publicUrl,
    isOneName: isProduction,
    isDev: env.NODE_ENV !== 'production',
    trusted: trustedProxies(env.TRUSTED_PROXIES ?? ''),
    limits: {
      urlBytes: number('MAX_URL_BYTES', { usual: 8192, least: 256, most: 65_536 }),
      headerBytes: number('MAX_HEADER_BYTES', { usual: 16_384, least: 2048, most: 131_072 }),
      jsonBytes: number('MAX_JSON_BYTES', { usual: 1_048_576, least: 1024, most: 2_097_152 }),
      formBytes: number('MAX_FORM_BYTES', { usual: 13_000_000, least: 1024, most: 13_000_000 }),
      inFlight: number('MAX_IN_FLIGHT', { usual: 200, least: 1, most: 100_000 }),
      pagesInFlight: number('MAX_PAGES_IN_FLIGHT', { usual: 200, least: 1, most: 100_000 }),
      receiveMs: 1000 * number('RECEIVE_SECONDS', { usual: 60, least: 1, most: 3600 }),
      answerMs: 1000 * number('ANSWER_SECONDS', { usual: 60, least: 1, most: 3600 }),
    },
  }
}

type Range = { usual: number; least: number; most: number }

const numbersOf =
  (env: Environment) =>
  (name: string, { usual, least, most }: Range): number => {
    const value = Number(env[name]?.trim() || usual)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new Error(`${name} is "${env[name]}"; set it to a whole number, ${least} to ${most}.`)
  }

/** Addresses and CIDR ranges, separated by commas. */
export const trustedProxies = (text: string): BlockList => {
  const list = new BlockList()
  for (const entry of text.split(',').map((part) => part.trim())) if (entry) add(list, entry)
  return list
}

const add = (list: BlockList, entry: string): void => {
  const [address = '', length] = entry.split('/')
  const family = isIP(address)
  const whole = family === 6 ? 128 : 32
  const prefix = length === undefined ? whole : Number(length)
  // `Number('')` is 0, and "10.0.0.0/" must not become the whole Internet.
  if (!family || length === '' || !Number.isInteger(prefix) || prefix < 0 || prefix > whole)
    throw new Error(`TRUSTED_PROXIES holds "${entry}", which is no address and no CIDR range.`)
  list.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4')
}
