import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { bindSim } from '../../src/domain/orders/bindSim'
import { cancelOwn } from '../../src/domain/orders/cancelOwn'
import { changeStatus, changeStatusSchema } from '../../src/domain/orders/changeStatus'
import { orderBodySchema } from '../../src/domain/orders/newOrder'
import { pay, paySchema } from '../../src/domain/orders/pay'
import { place } from '../../src/domain/orders/place'
import { batchSchema, placeBatch } from '../../src/domain/orders/placeBatch'
import { quote } from '../../src/domain/orders/quote'
import { previewRefund, refund, refundSchema } from '../../src/domain/orders/refund'
import { replyAsCaller } from '../../src/domain/tickets/asCaller'
import { contractOf, documentOf, type Contract, type Told } from '../docs/contract'
import { cancelSchema, contracts, moved, SIM_BOUND, simSchema } from '../orders/contracts'
import { contracts as payments } from '../payments/contracts'
import { contracts as support, replied, replySchema } from '../support/all'
import { contract as refunding, MESSAGES, NOTHING_YET, refundPreview } from '../transactions/refund'

type Asked<Input> = { id: string; input: Input }

/** A verb as GraphQL has it: the schemas and the domain's function that REST's path has. */
export type Verb = {
  name: string
  summary: string
  hasId: boolean
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
  hasId?: boolean
  body: S
  shape?: z.ZodType
  /** Where the contract has several answers. */
  answer?: z.ZodType
  run: (req: PayloadRequest, asked: Asked<z.output<S>>) => Promise<unknown>
}

const contractIn = (told: Told): Contract => {
  const contract = contractOf({ custom: told })
  if (!contract || 'leftOut' in contract) throw new Error('A verb of GraphQL is a documented one')
  return contract
}

const verb = <S extends z.ZodType>({ body, hasId = false, told, ...given }: Given<S>): Verb => {
  const { answers, deprecated, id: name, isOnce = false, summary, who } = contractIn(told)
  return {
    ...(deprecated ? { deprecationReason: `Since ${deprecated.since}.` } : {}),
    name,
    hasId,
    isOnce,
    summary: `${summary}. Who may: ${who}.`,
    shape: given.shape ?? body,
    answer: given.answer ?? answers[200]?.json ?? answers[201]?.json ?? z.unknown(),
    run: (req, { id, input }, read) => given.run(req, { id, input: read(input, body) }),
  }
}

const anything = z.record(z.string(), z.unknown())

/** `POST /orders`, which REST answers with Payload's own create, under the name of the verb. */
const placing: Verb = {
  name: 'placeOrder',
  summary: 'Place an order. Who may: app users and resellers for themselves, moderators and above.',
  ...{ hasId: false, isOnce: true, shape: orderBodySchema },
  answer: z.object({ doc: documentOf('orders'), message: z.string() }),
  run: async (req, { input }, read) => ({
    doc: await place(req, read(input, anything)),
    message: 'Order successfully created.',
  }),
}

/** The verbs of the business, as mutations. */
export const VERBS: Verb[] = [
  verb({
    told: contracts.quote,
    body: anything,
    shape: orderBodySchema,
    run: (req, { input }) => quote(req, input),
  }),
  placing,
  verb({
    told: contracts.batch,
    body: batchSchema,
    shape: z.object({ orders: z.array(orderBodySchema) }),
    run: (req, { input }) => placeBatch(req, input),
  }),
  verb({ told: payments.process, body: paySchema, run: (req, { input }) => pay(req, input) }),
  verb({
    told: contracts.cancel,
    hasId: true,
    body: cancelSchema,
    run: async (req, { id, input }) => {
      const doc = await cancelOwn(req, id, input.reason || undefined)
      return { doc, message: moved(doc.status) }
    },
  }),
  verb({
    told: contracts.status,
    hasId: true,
    body: changeStatusSchema,
    run: async (req, { id, input }) => {
      const doc = await changeStatus(req, id, input)
      return { doc, message: moved(doc.status) }
    },
  }),
  verb({
    told: contracts.sim,
    hasId: true,
    body: simSchema,
    run: async (req, { id, input }) => ({
      doc: await bindSim(req, id, input.iccid || undefined),
      message: SIM_BOUND,
    }),
  }),
  verb({
    told: refunding,
    hasId: true,
    body: refundSchema,
    answer: z.object({
      doc: documentOf('transactions').optional(),
      preview: refundPreview.optional(),
      message: z.string(),
    }),
    run: async (req, { id, input }) => {
      if (input.validateOnly)
        return { preview: await previewRefund(req, id, input), message: NOTHING_YET }
      const doc = await refund(req, id, input)
      return { doc, message: MESSAGES[doc.status] }
    },
  }),
  verb({
    told: support.reply,
    hasId: true,
    body: replySchema,
    run: async (req, { id, input }) => {
      const doc = await replyAsCaller(req, id, input)
      return { doc, message: replied(doc) }
    },
  }),
]
