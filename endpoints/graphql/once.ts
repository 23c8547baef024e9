import { createHash } from 'node:crypto'

import { createLocalReq, type PayloadRequest } from 'payload'

import { isObject } from '../jsonFaults'
import { envelopeOf, Problem } from '../../src/core/problem'
import { callerKind } from '../../src/domain/access/can'
import {
  claim,
  giveUp,
  keepAnswer,
  type Answered,
  type Claim,
} from '../../src/domain/idempotency/claim'
import { enterClaim } from '../../src/domain/idempotency/effects'
import { isKept, isKey } from '../once'
import { malformedKey } from '../../src/domain/idempotency/problems'

export type Once = {
  /** The mutation's name, which stands for a path. */
  name: string
  key: unknown
  args: unknown
  /** An error as its caller is told of it. */
  problemOf: (error: unknown) => Problem
  /** Says in the answer's headers that it is one given before. */
  tellReplayed: () => void
}

/** What `once` is to a path, for one mutation: the same key and arguments get the first result, or refusal, again. */
export const onceInGraphql = async (
  req: PayloadRequest,
  once: Once,
  run: () => Promise<unknown>,
): Promise<unknown> => {
  const { args, key, name } = once
  const { user } = req
  if (typeof key !== 'string' || !user || callerKind(user) === 'anonymous') return run()
  if (!isKey(key)) throw malformedKey({})
  const claimed = await claim(req, {
    caller: `${user.collection}:${user.id}`,
    path: `/api/graphql/${name}`.toLowerCase(),
    key,
    bodyHash: createHash('sha256').update(JSON.stringify(args)).digest('hex'),
  })
  if ('answer' in claimed) {
    once.tellReplayed()
    return replayed(claimed)
  }
  enterClaim(req, claimed)
  return kept(req, claimed, { once, run })
}

type Work = { once: Once; run: () => Promise<unknown> }

const kept = async (req: PayloadRequest, claimed: Claim, { once, run }: Work) => {
  const keeper = await createLocalReq({}, req.payload)
  try {
    const result = await run()
    await keepAnswer(keeper, claimed, { status: 200, answer: JSON.stringify(result) })
    return result
  } catch (error) {
    const refusal = once.problemOf(error)
    if (isKept(refusal))
      await keepAnswer(keeper, claimed, {
        status: refusal.status,
        answer: JSON.stringify(envelopeOf(refusal)),
      })
    else await giveUp(keeper, claimed)
    throw error
  }
}

type Kept = { errors?: { code: string; message: string; data: object }[] }

const replayed = ({ answer, status }: Answered): unknown => {
  // Only `kept` wrote it.
  const told = JSON.parse(answer) as Kept
  const [refusal] = status >= 400 && isObject(told) ? (told.errors ?? []) : []
  if (refusal) throw new Problem(refusal.code, status, refusal.message, refusal.data)
  return told
}
