import { changePlan, changePlanSchema } from '../../src/domain/clients/changePlan'
import { changeStatus as moveClient } from '../../src/domain/clients/changeStatus'
import { moveClientSchema, moveToReseller } from '../../src/domain/clients/moveToReseller'
import { overrideLimit, overrideLimitSchema } from '../../src/domain/clients/overrideLimit'
import { recordUsage, usageSchema } from '../../src/domain/clients/usage'
import { resendMessage } from '../../src/domain/notifications/resendMessage'
import { changeStatus as moveReseller } from '../../src/domain/resellers/changeStatus'
import { replyAsCaller } from '../../src/domain/tickets/asCaller'
import { assign } from '../../src/domain/tickets/assign'
import { changeStatus as moveUser } from '../../src/domain/users/changeStatus'
import * as limit from '../clients/limit'
import * as move from '../clients/move'
import * as plan from '../clients/plan'
import * as client from '../clients/status'
import * as usage from '../clients/usage'
import * as resend from '../messages/resend'
import * as reseller from '../resellers/status'
import { assigned, assignSchema, contracts as support, replied, replySchema } from '../support/all'
import * as user from '../users/status'
import { NO_BODY, verb, type Verb } from './verb'

const CLIENT_VERBS: Verb[] = [
  verb({
    told: client.contract,
    of: 'clients',
    body: client.body,
    run: async (req, { id, input: { reason, status: to } }) => {
      const doc = await moveClient(req, { id, to, reason })
      return { doc, message: client.moved(doc.status) }
    },
  }),
  verb({
    told: plan.contract,
    of: 'clients',
    body: changePlanSchema,
    run: async (req, { id, input }) => ({
      ...(await changePlan(req, id, input)),
      message: plan.said(input),
    }),
  }),
  verb({
    told: limit.contract,
    of: 'clients',
    body: overrideLimitSchema,
    run: async (req, { id, input }) => ({
      doc: await overrideLimit(req, id, input),
      message: limit.said(input),
    }),
  }),
  verb({
    told: move.contract,
    of: 'clients',
    body: moveClientSchema,
    run: async (req, { id, input }) => ({
      doc: await moveToReseller(req, id, input),
      message: move.MOVED,
    }),
  }),
  verb({
    told: usage.contract,
    of: 'clients',
    body: usageSchema,
    run: async (req, { id, input }) => ({
      doc: await recordUsage(req, id, input),
      message: usage.RECORDED,
    }),
  }),
]

const TICKET_VERBS: Verb[] = [
  verb({
    told: support.reply,
    of: 'tickets',
    body: replySchema,
    run: async (req, { id, input }) => {
      const doc = await replyAsCaller(req, id, input)
      return { doc, message: replied(doc) }
    },
  }),
  verb({
    told: support.assign,
    of: 'tickets',
    body: assignSchema,
    run: async (req, { id, input: { admin } }) => ({
      doc: await assign(req, id, admin),
      message: assigned(admin),
    }),
  }),
]

export const PEOPLE_VERBS: Verb[] = [
  ...CLIENT_VERBS,
  ...TICKET_VERBS,
  verb({
    told: reseller.contract,
    of: 'resellers',
    body: reseller.body,
    run: async (req, { id, input: { reason, status: to } }) => {
      const doc = await moveReseller(req, { id, to, reason })
      return { doc, message: reseller.MESSAGES[doc.status] }
    },
  }),
  verb({
    told: user.contract,
    of: 'users',
    body: user.body,
    run: async (req, { id, input: { reason, status: to } }) => {
      const doc = await moveUser(req, { id, to, reason })
      return { doc, message: user.moved(doc.status) }
    },
  }),
  verb({
    told: resend.contract,
    of: 'messages',
    body: NO_BODY,
    run: async (req, { id }) => ({ doc: await resendMessage(req, id), message: resend.QUEUED }),
  }),
]
