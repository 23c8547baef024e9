import { CALLERS, type Column } from './callers'

/** Who may do something with a field, of those who may do it with the document. */
const WORDS = {
  // everybody
  '*': CALLERS,
  // nobody: the server and its verbs alone
  '-': [],
  // super admins; admin and above; moderator and above; everybody of the panel
  S: ['super_admin'],
  A: ['super_admin', 'admin'],
  M: ['super_admin', 'admin', 'moderator'],
  P: ['super_admin', 'admin', 'moderator', 'editor'],
  // the account itself
  O: [],
  // whoever may delete the document may trash it
  T: [],
} as const satisfies Record<string, readonly Column[]>

export type Word = keyof typeof WORDS
export type Rule = { read: Word; create: Word; update: Word }

const isWord = (text: string | undefined): text is Word => text !== undefined && text in WORDS

/** Lines such as `* - A  creditLimitMinor currency`: who reads, who gives it at creation, who changes it. */
const rules = (text: string): Map<string, Rule> =>
  new Map(
    text
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((words) => words.length > 1)
      .flatMap(([read, create, update, ...paths]): [string, Rule][] => {
        if (!isWord(read) || !isWord(create) || !isWord(update) || paths.length === 0)
          throw new Error(`Not a rule: ${[read, create, update, ...paths].join(' ')}`)
        return paths.map((path) => [path, { read, create, update }])
      }),
  )

export const includes = (word: Word, column: Column): boolean => {
  const kinds: readonly Column[] = WORDS[word]
  return kinds.includes(column)
}

const ALWAYS = '* - - id revision createdAt updatedAt'
const ACCOUNT = `
  ${ALWAYS}
  * - T deletedAt
  - - - hash salt resetPasswordToken resetPasswordExpiration resetPasswordRequestedAt invitationTokenHash
  O - - sessions sessions.id sessions.createdAt sessions.expiresAt
`

/** Who may read, create and change each field, from the model's letters (S, A, M, O, E). */
export const FIELDS: Record<string, Map<string, Rule>> = {
  admins: rules(`
    ${ACCOUNT}
    * * * email
    * * S username role isActive refundCeilingMinor creditCeilingMinor
    * * * firstName lastName language timezone
    * - - lastLoginAt pendingEmail invitedAt invitationExpiresAt
  `),
  resellers: rules(`
    ${ACCOUNT}
    * * * email
    * * A businessName currency creditLimitMinor commissionRateBps
    * * * contactPerson phone address city state country taxId language timezone
    * * * externalRef metadata
    * - - status clients orders balanceMinor holdsMinor availableMinor
    * - - emailVerifiedAt phoneVerifiedAt pendingEmail pendingPhone
    * - - invitedAt invitationExpiresAt
    M - - createdBy stripeID skipSync
  `),
  clients: rules(`
    ${ALWAYS}
    * - T deletedAt
    * A - reseller
    * * - plan
    * * * clientName clientEmail clientPhone monthlyLimit language externalRef metadata
    * - - limitSetBy status suspendedBy nextPlan nextPlanFrom currentUsage usageMonth orders
    - - - usageTold
  `),
  users: rules(`
    ${ACCOUNT}
    * * * email fullName phone address city state postalCode country dateOfBirth language
    * * * idDocumentType idDocumentNumber termsAcceptedAt marketingConsentAt externalRef metadata
    * - - pendingEmail pendingPhone invitedAt invitationExpiresAt
    * - - status emailVerifiedAt phoneVerifiedAt currentPlan orders transactions tickets
    - - - statusBeforeBlock
    M - - stripeID skipSync
  `),
  plans: rules(`
    ${ALWAYS}
    * - T deletedAt
    * * * name code networkProvider simTypes dataMb minutes sms validityDays active description
    * * * prices prices.id prices.currency prices.priceMinor countries
    M - - stripeID skipSync
  `),
  sims: rules(`
    ${ALWAYS}
    * - T deletedAt
    * * - iccid
    * * * simType networkProvider eid msisdn plan reseller
    M * * imsi
    - * * activationCode pin1 puk1 pin2 puk2
    * - - stockState networkState order client user
  `),
  carriers: rules(`
    ${ALWAYS}
    * - T deletedAt
    * * * name linkPattern active
  `),
  orders: rules(`
    ${ALWAYS}
    * - - orderNumber orderType reseller networkProvider planName planPriceMinor
    * M - user
    * * - client plan simType currency deliveryAddress deliveryAddress.line1 deliveryAddress.line2
    * * - deliveryAddress.city deliveryAddress.state deliveryAddress.postalCode
    * * - deliveryAddress.country
    * - - deliveryFeeMinor serviceChargeMinor taxRateBps taxMinor totalMinor refundDueMinor
    * - - heldMinor commissionRateBps
    * - - status paymentStatus carrier deliveryTrackingNumber trackingUrl courier expectedAt sim
    * - - confirmedAt dispatchedAt deliveredAt activatedAt cancelledAt
    * * * notes externalRef metadata
    M M M internalNotes
  `),
  transactions: rules(`
    ${ALWAYS}
    * - - transactionId transactionType order user reseller amountMinor currency gateway
    * - - paymentMethod status gatewayTransactionId parent reason completedAt dispute
    A - - paymentGatewayResponse
  `),
  accounts: rules(`
    ${ALWAYS}
    * - - code kind currency gateway reseller balanceMinor holdsMinor version usedBps
  `),
  'ledger-entries': rules(`
    ${ALWAYS}
    * - - posting type account amountMinor currency version balanceAfterMinor transaction
  `),
  'gateway-events': rules(`
    ${ALWAYS}
    * - - gateway eventId type status payload transaction tries lastError processedAt
  `),
  invoices: rules(`
    ${ALWAYS}
    * - - number kind year sequence transaction original order user reseller issuedAt currency
    * - - netMinor taxMinor totalMinor taxRateBps seller buyer lines note
  `),
  tickets: rules(`
    ${ALWAYS}
    * - T deletedAt
    * - - ticketNumber resolvedAt replies
    * M - user reseller
    * * * subject description priority order sim transaction
    * - M status
    * M M assignedTo
  `),
  'canned-answers': rules(`
    ${ALWAYS}
    * - T deletedAt
    * * * title body
  `),
  'saved-reports': rules(`
    ${ALWAYS}
    * - T deletedAt
    * * * name visibility report range from to parameters filters groupBy columns
    * - - owner
  `),
  'internal-notes': rules(`
    ${ALWAYS}
    * * - subjectCollection subjectId body
    * * * isPinned
    * - - author
  `),
  'ticket-replies': rules(`
    ${ALWAYS}
    * * - ticket body attachments
    * M - isInternal
    * - - authorCollection authorId
  `),
  templates: rules(`
    ${ALWAYS}
    * - T deletedAt
    * * - key channel
    * * * subject body _status
    * - - variables
  `),
  media: rules(`
    ${ALWAYS}
    * * * alt isPublic focalX focalY
    * - - url thumbnailURL filename mimeType filesize width height
  `),
  messages: rules(`
    ${ALWAYS}
    * - - channel recipient language status subject text html template templateKey templateVersion
    * - - isSecret isTest order subjectCollection subjectId tries lastError lastErrorCode
    * - - providerId sentAt
    - - - variables sendingUntil
  `),
  events: rules(`
    ${ALWAYS}
    * - - actorType actorId type summary subjectCollection subjectId from to reason ip userAgent
    * - - requestId
  `),
  settings: rules(`
    ${ALWAYS}
    * * - key
    * * * type value description isPublic
    P - - updatedBy
  `),
  'api-keys': rules(`
    ${ALWAYS}
    * * - name scopes allowedIps expiresAt
    * A - reseller
    * - - prefix admin lastUsedAt revokedAt previousUntil
    - - - secretHash previousHash
  `),
  'bulk-runs': rules(`
    ${ALWAYS}
    * - - status request results total done failed requestedBy
  `),
}

/** Of globals nothing is created, and whoever may change one may change all of it. */
export const GLOBAL_FIELDS: Record<string, Map<string, Rule>> = {
  general: rules(`
    * - - revision createdAt updatedAt
    * - * businessName legalName address taxId country currency timezone language supportEmail
    * - * supportPhone alertEmail autoConfirm unpaidOrderHours orderPrefix transactionPrefix
    * - * ticketPrefix invoicePrefix creditNotePrefix refundCeilingMinor creditCeilingMinor sessionHours shopAppUrl
    * - * resellerPortalUrl creditThresholds
  `),
  pricing: rules(`
    * - - revision createdAt updatedAt
    * - * taxInclusive deliveryFees deliveryFees.id deliveryFees.country deliveryFees.currency
    * - * deliveryFees.amountMinor serviceCharges serviceCharges.id serviceCharges.country
    * - * serviceCharges.currency serviceCharges.amountMinor taxRates taxRates.id taxRates.country
    * - * taxRates.rateBps freeDeliveryAbove freeDeliveryAbove.id freeDeliveryAbove.currency
    * - * freeDeliveryAbove.amountMinor
  `),
  delivery: rules(`
    * - - revision createdAt updatedAt
    * - * defaultCarrier expectedDays
  `),
  notifications: rules(`
    * - - revision createdAt updatedAt
    * - * welcome orderConfirmation orderConfirmationSms paymentReceipt paymentReceiptSms
    * - * orderDispatched orderDispatchedSms esimReady esimReadySms orderCancelled
    * - * orderCancelledSms refundIssued refundIssuedSms adminAlert
  `),
  api: rules(`
    * - - revision createdAt updatedAt
    * - * allowedOrigins isDocsPublic
  `),
  branding: rules(`
    * - - revision createdAt updatedAt
    * - * name logoLight logoDark primaryColor primaryColorDark senderName invoiceFooter
  `),
}

/** Payload's own collections: nobody of ours has a row in them by the API. */
export const INTERNAL = [
  ...['payload-kv', 'payload-migrations', 'payload-preferences', 'payload-query-presets'],
]
