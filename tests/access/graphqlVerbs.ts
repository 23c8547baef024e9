/**
 * The mutations that are verbs, and the REST paths whose rows they share: by both doors every caller gets the same
 * (201 is 200 here). `create orders` is the row of the collection's matrix.
 */
export const VERB_PATHS: Record<string, string[]> = {
  quoteOrder: ['POST /orders/quote'],
  placeOrder: ['create orders'],
  placeBatch: ['POST /orders/batch'],
  payOrder: ['POST /payments/process'],
  cancelOrder: ['POST /orders/:ofUser/cancel', 'POST /orders/:ofReseller/cancel'],
  moveOrder: ['PATCH /orders/:ofUser/status', 'PATCH /orders/:ofReseller/status'],
  bindSim: ['POST /orders/:ofUser/sim'],
  refundTransaction: ['POST /transactions/:ofUser/refund', 'POST /transactions/:ofReseller/refund'],
  replyToTicket: ['POST /support/tickets/:ofUser/reply'],
  sendEsim: ['POST /orders/:ofUser/esim/send'],
  notifyOrder: ['POST /orders/:ofUser/notify'],
  assignDelivery: ['POST /orders/:ofUser/assign-delivery'],
  moveOrders: ['POST /orders/bulk-status'],
  assignDeliveries: ['POST /orders/bulk-delivery'],
  creditReseller: ['POST /resellers/:ofReseller/credit'],
  topUpBalance: ['POST /resellers/:ofReseller/top-up'],
  moveClient: ['PATCH /clients/:ofReseller/status'],
  changeClientPlan: ['POST /clients/:ofReseller/plan'],
  overrideClientLimit: ['POST /clients/:ofReseller/limit'],
  moveClientToReseller: ['POST /clients/:ofReseller/move'],
  reportClientUsage: ['POST /clients/:ofReseller/usage'],
  moveReseller: ['PATCH /resellers/:ofReseller/status'],
  moveUser: ['PATCH /users/:ofUser/status'],
  assignTicket: ['PATCH /support/tickets/:ofUser/assign'],
  resendMessage: ['POST /messages/:plain/resend'],
}

const SESSION = 'It makes, proves or ends a session: one door of that is enough to guard.'
const SECRET = 'Its answer holds a secret that no cache may keep, which GraphQL cannot say.'
const DOCUMENT = "It is Payload's own mutation of the document."

/** Verbs that GraphQL does not have, each with the reason. */
export const REST_ALONE: Record<string, string> = {
  ...{ signIn: SESSION, signOut: SESSION, refreshToken: SESSION, endSession: SESSION },
  ...{ changePassword: SESSION, requestPasswordReset: SESSION, confirmPasswordReset: SESSION },
  ...{ sendCode: SESSION, checkCode: SESSION, acceptInvitation: SESSION },
  ...{ inviteAdmin: SESSION, inviteReseller: SESSION, inviteUser: SESSION },
  revokeInvitationOfAdmin: SESSION,
  revokeInvitationOfReseller: SESSION,
  revokeInvitationOfUser: SESSION,
  ...{ issueKey: SECRET, rotateKey: SECRET, revokeKey: 'Keys are ended where they are made.' },
  ...{ openTicket: DOCUMENT, changeTicket: DOCUMENT },
  ...{
    previewTemplate: "The panel's editor asks it.",
    sendTemplateTrial: "The panel's editor asks.",
  },
  printPacking: 'It answers a file.',
}
