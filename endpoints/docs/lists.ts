import { refTo, type Schema } from './schema'

export const LOCALE: Schema = {
  name: 'locale',
  in: 'query',
  description: 'The language of localized texts.',
  schema: { type: 'string', enum: ['en', 'ar'] },
}

/** What a list may be asked by; `where` comes first. */
export const listParameters: Schema[] = [
  {
    name: 'where',
    in: 'query',
    style: 'deepObject',
    explode: true,
    description:
      'A filter: `where[status][equals]=pending`. At most 100 conditions, nested 5 deep; also as JSON.',
    schema: { type: 'object', additionalProperties: true },
    // Else the page fills in a property that no collection has.
    example: {},
  },
  {
    name: 'search',
    in: 'query',
    description:
      'Words that the fields people search by hold, in any order; of orders also their people and cards.',
    schema: { type: 'string', minLength: 3, maxLength: 100 },
  },
  {
    name: 'sort',
    in: 'query',
    description: 'Names of fields, by commas; `-` before a name turns it around.',
    schema: { type: 'string' },
  },
  {
    name: 'limit',
    in: 'query',
    description: 'At most 200 (staff: 1,000); more is clamped.',
    schema: { type: 'integer', minimum: 1, default: 20 },
  },
  { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
  {
    name: 'after',
    in: 'query',
    description:
      '`next` of the page before; not with `page`, and only sorted by id, createdAt, updatedAt or orderNumber.',
    schema: { type: 'string' },
  },
  LOCALE,
]

const integerOrNull: Schema = { type: ['integer', 'null'] }

/** Payload's list, and over REST `next` and `totalIsEstimate` beside it. */
export const listShape = (slug: string): Schema => ({
  type: 'object',
  required: ['docs', 'totalDocs', 'limit', 'hasNextPage', 'next', 'totalIsEstimate'],
  properties: {
    docs: { type: 'array', items: refTo(slug) },
    totalDocs: { type: 'integer', description: 'Exact up to 10,000; beyond, an estimate.' },
    totalIsEstimate: { type: 'boolean' },
    limit: { type: 'integer' },
    page: integerOrNull,
    totalPages: integerOrNull,
    pagingCounter: integerOrNull,
    hasPrevPage: { type: 'boolean' },
    prevPage: integerOrNull,
    hasNextPage: { type: 'boolean', description: 'Always exact.' },
    nextPage: integerOrNull,
    next: { type: ['string', 'null'], description: 'Send it back as `after`; null at the end.' },
  },
})
