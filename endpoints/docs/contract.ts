import { z } from 'zod'

/** What an app needs to know of one custom path; the schemas are the ones the handler reads with. */
export type Contract = {
  /** The operation's name in the document and in clients. */
  id: string
  tag: string
  summary: string
  /** Who may, in words. */
  who: string
  isPublic?: boolean
  /** Takes what every list takes. */
  isList?: boolean
  /** Takes `Idempotency-Key`. */
  isOnce?: boolean
  body?: z.ZodType
  query?: z.ZodType
  answers: Partial<Record<200 | 201 | 202, Answer>>
  /** Codes beyond those that every path of its kind can give. */
  errors?: string[]
  example?: object
  deprecated?: Deprecated
}

/** A path that will end: days in UTC, and what comes after it, as a path under /api. */
export type Deprecated = { since: string; sunset?: string; successor?: string }

/** A JSON answer by its schema, or the types of a file. */
export type Answer = { says: string; json?: z.ZodType; files?: string[] }

export type Told = { openapi: Contract | { leftOut: string } }

/** For an endpoint's `custom`: it stands in the document as it is described here. */
export const documented = (contract: Contract): Told => ({ openapi: contract })

/** For an endpoint's `custom`: it is no part of what apps are told, for the reason given. */
export const leftOut = (reason: string): Told => ({ openapi: { leftOut: reason } })

/** What an endpoint told of itself; undefined where nobody has described it. */
export const contractOf = ({ custom }: { custom?: Partial<Told> }): Told['openapi'] | undefined =>
  custom?.openapi

/** How a collection's own create is described where hooks read its body by a schema of their own. */
export type Placing = { create: z.ZodType; errors: string[]; example: object; isOnce: boolean }

export const placingOf = ({ custom }: { custom?: { openapi?: Placing } }): Placing | undefined =>
  custom?.openapi

/** A document of a collection, as its own schema in the document says. */
export const documentOf = (slug: string): z.ZodType =>
  z.unknown().meta({ $ref: `#/components/schemas/${slug}` })

/** Payload's shape of a verb's answer. */
export const verbAnswer = (doc: z.ZodType): z.ZodType => z.object({ doc, message: z.string() })

export const onlyMessage = z.object({ message: z.string() })

/** An amount as it stands in an answer. */
export const minor = z.int().describe('In minor units of `currency`.')

/** `from` and `to` of a range of time. */
export const rangeQuery = z.object({
  from: z.string().optional().describe('A date or an instant, included. Default: 30 days ago.'),
  to: z.string().optional().describe('A date or an instant, excluded. Default: now.'),
})

/** What `pageQuery` of endpoints/query.ts reads. */
export const pageQuerySchema = z.object({
  limit: z.int().min(1).max(200).optional(),
  after: z.string().optional().describe('`next` of the page before.'),
})

const party = z.object({
  collection: z.string(),
  id: z.string().nullish(),
  label: z.string().nullish(),
})

/** What happened, as histories and the dashboard tell it. */
export const eventView = z.object({
  ...{ id: z.uuid(), type: z.string(), actor: party, subject: party, summary: z.string() },
  ...{ from: z.string().optional(), to: z.string().optional(), reason: z.string().optional() },
  at: z.iso.datetime(),
})

/** A page of events, as histories answer it. */
export const eventPage = z.object({ events: z.array(eventView), next: z.string().nullable() })
