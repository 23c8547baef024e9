import { systemClock, type Clock } from '../../../core/clock'
import type { Gateway } from '../../../domain/payments/gateway'
import { STRIPE_CURRENCIES, toStripe } from './amounts'
import { createStripe, type StripeSettings } from './client'
import { cancelPayment, capturePayment, isToken, lookUpPayment, pay, type Tools } from './payments'
import { lookUpRefund, refund } from './refunds'
import { readEvent, reportOn } from './webhooks'

/** Cards through Stripe, by PaymentIntents; only where a secret key is set. */
export const stripeGateway = (settings: StripeSettings, clock: Clock = systemClock): Gateway => {
  const { secretKey, webhookSecrets } = settings
  const base = {
    id: 'stripe',
    label: 'Stripe',
    methods: ['card'],
    takesToken: isToken,
    currencies: STRIPE_CURRENCIES,
    mode: secretKey?.includes('_live_') ? ('live' as const) : ('test' as const),
    isEnabled: Boolean(secretKey),
    isFinishedByPayer: true,
    faultOfAmount: (amountMinor: number, currency: string) =>
      toStripe(amountMinor, currency) === undefined
        ? `Stripe takes no such fractions of ${currency}.`
        : undefined,
  }
  const tools: Tools = {
    stripe: createStripe({ ...settings, secretKey: secretKey ?? 'none' }),
    clock,
  }
  return {
    ...base,
    pay: (call) => pay(call, tools),
    refund: (call) => refund(call, tools),
    capture: (question) => capturePayment(question, tools),
    cancel: (question) => cancelPayment(question, tools),
    lookUp: (question) =>
      question.transactionType === 'refund'
        ? lookUpRefund(question, tools)
        : lookUpPayment(question, tools),
    ...(webhookSecrets.length > 0
      ? { readWebhook: (request) => readEvent(request, webhookSecrets, tools.stripe) }
      : {}),
    reportOn: (event) => reportOn(event, tools.stripe),
  }
}
