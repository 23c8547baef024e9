import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Sentence } from '../../src/core/words/sentence'
import { textIn } from '../../src/core/words/text'
import { contractOf, type Contract, type Told } from '../docs/contract'

export type Asked<Input> = { id: string; input: Input }

/** A verb as GraphQL has it: the schemas and the domain's function that REST's path has. */
export type Verb = {
  name: string
  summary: string
  /** The collection of the document that its `id` names. */
  of?: CollectionSlug
  isOnce: boolean
  /** Said in the schema of what will end. */
  deprecationReason?: string
  /** What the types of the argument are made of; `read` is what reads it. */
  shape: z.ZodType
  answer: z.ZodType
  run: (req: PayloadRequest, asked: Asked<unknown>, read: Read) => Promise<unknown>
}

/** Reads an argument as a schema says, or throws 422 with every wrong field. */
export type Read = <S extends z.ZodType>(input: unknown, schema: S) => z.output<S>

type Given<S extends z.ZodType> = {
  told: Told
  of?: CollectionSlug
  body: S
  shape?: z.ZodType
  /** Where the contract has several answers. */
  answer?: z.ZodType
  run: (req: PayloadRequest, asked: Asked<z.output<S>>) => Promise<Answer>
}

/** Some verbs answer with a document and what is said of it, others with figures alone. */
type Answer = object | { message: Sentence }

/** What a verb answers, with what is said of it in the caller's language. */
const toldIn = ({ i18n }: PayloadRequest, answer: Answer): object =>
  'message' in answer ? { ...answer, message: textIn(i18n)(answer.message) } : answer

const contractIn = (told: Told): Contract => {
  const contract = contractOf({ custom: told })
  if (!contract || 'leftOut' in contract) throw new Error('A verb of GraphQL is a documented one')
  return contract
}

/** A verb of the document named by `id`, or of none, with the schemas of its contract. */
export const verb = <S extends z.ZodType>({ body, of, told, ...given }: Given<S>): Verb => {
  const { answers, deprecated, id: name, isOnce = false, summary, who } = contractIn(told)
  return {
    ...(deprecated ? { deprecationReason: `Since ${deprecated.since}.` } : {}),
    name,
    ...(of ? { of } : {}),
    isOnce,
    summary: `${summary}. Who may: ${who}.`,
    shape: given.shape ?? body,
    answer: given.answer ?? answers[200]?.json ?? answers[201]?.json ?? z.unknown(),
    run: async (req, { id, input }, read) =>
      toldIn(req, await given.run(req, { id, input: read(input, body) })),
  }
}

/** A body without fields. */
export const NO_BODY = z.object({})
