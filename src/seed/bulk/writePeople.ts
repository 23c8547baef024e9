import { diceOf, itemAt, type Dice } from '../paper/dice'
import { SUPER_ADMIN } from '../paper/staff'
import { flush } from './books'
import { stamp } from './ids'
import { tellEvent, type Actor, type Office } from './office'
import type { BulkClient, BulkUser } from './people'

/** Rows are written when all is told, and their ids are drawn apart from those of orders. */
const withOwnIds = (office: Office, name: string): Office & { ids: Dice } => ({
  ...office,
  ids: diceOf(`${office.draft.seed}/bulk/${name}`),
})

type Changed = { at: number; from: string; to: string; reason?: string }

/** Registered by themselves, verified by staff, and some of them blocked in the end. */
export const writeUser = (office: Office, user: BulkUser): void => {
  const { blockedAt, joinedAt, verifiedAt } = user.spec
  const staff: Actor = { type: 'admin', id: itemAt(office.staff, SUPER_ADMIN) }
  const subject = { collection: 'users', id: user.id }
  const changed = ({ at, from, reason, to }: Changed) =>
    tellEvent(
      office,
      {
        type: 'user.status_changed',
        summary: `User status changed from ${from} to ${to}.`,
        from,
        to,
        reason,
      },
      { at, by: staff, ...subject },
    )
  tellEvent(
    office,
    { type: 'user.registered', summary: 'User registered.' },
    { at: joinedAt, by: { type: 'user', id: user.id }, ...subject },
  )
  if (verifiedAt) changed({ at: verifiedAt, from: 'pending_verification', to: 'active' })
  if (blockedAt)
    changed({
      at: blockedAt,
      from: 'active',
      to: 'blocked',
      reason: 'Payments with a stolen card.',
    })
  const moves = Number(verifiedAt !== undefined) + Number(blockedAt !== undefined)
  user.revision += moves
  user.updatedAt = Math.max(user.updatedAt, verifiedAt ?? 0, blockedAt ?? 0)
  addUser(office, user)
}

const addUser = (office: Office, { id, plan, revision, spec, updatedAt }: BulkUser): void => {
  const { blockedAt, identity, joinedAt, status, verifiedAt } = spec
  const verified = verifiedAt === undefined ? undefined : stamp(verifiedAt)
  const place = { table: 'users', id, column: 'idDocumentNumber' }
  office.books.users.add({
    ...{ id, revision, created_at: stamp(joinedAt), updated_at: stamp(updatedAt) },
    ...{ full_name: spec.fullName, phone: spec.phone, address: spec.address, city: spec.city },
    ...{ state: spec.state, postal_code: spec.postalCode, country: spec.country },
    ...{ date_of_birth: spec.dateOfBirth, language: spec.language, email: spec.email },
    id_document_type: identity?.idDocumentType,
    id_document_number: identity && office.cipher.encrypt(identity.idDocumentNumber, place),
    ...{ terms_accepted_at: stamp(joinedAt), status, current_plan_id: plan },
    ...{ email_verified_at: verified, phone_verified_at: verified },
    status_before_block: blockedAt ? 'active' : verified && 'pending_verification',
    ...office.password,
  })
}

/** Entered by its reseller, who ended some of them. */
export const writeClient = (office: Office, client: BulkClient): void => {
  const { endedAt, joinedAt, status } = client.spec
  const by: Actor = { type: 'reseller', id: itemAt(office.resellers, client.spec.reseller) }
  const subject = { collection: 'clients', id: client.id }
  tellEvent(
    office,
    { type: 'client.created', summary: 'Client created.' },
    { at: joinedAt, by, ...subject },
  )
  if (endedAt) {
    tellEvent(
      office,
      {
        type: 'client.status_changed',
        summary: `Client status changed from active to ${status}.`,
        from: 'active',
        to: status,
        reason: status === 'suspended' ? 'Usage far above the agreement.' : 'Left us.',
      },
      { at: endedAt, by, ...subject },
    )
    client.revision += 1
    client.updatedAt = Math.max(client.updatedAt, endedAt)
  }
  addClient(office, client)
}

const addClient = (office: Office, { id, plan, revision, spec, updatedAt }: BulkClient): void =>
  office.books.clients.add({
    ...{ id, revision, created_at: stamp(spec.joinedAt), updated_at: stamp(updatedAt) },
    reseller_id: itemAt(office.resellers, spec.reseller),
    ...{ client_name: spec.fullName, client_email: spec.email, client_phone: spec.phone },
    ...{ plan_id: plan, monthly_limit: spec.monthlyLimit, current_usage: spec.currentUsage },
    ...{ language: spec.language, status: spec.status },
    suspended_by: spec.status === 'suspended' ? 'reseller' : undefined,
  })

/** All of them, as they are in the end. */
export const writePeople = async (
  office: Office,
  { clients, users }: { clients: readonly BulkClient[]; users: readonly BulkUser[] },
): Promise<void> => {
  const ofUsers = withOwnIds(office, 'events of users')
  for (const user of users) {
    writeUser(ofUsers, user)
    await flush(office.books)
  }
  const ofClients = withOwnIds(office, 'events of clients')
  for (const client of clients) {
    writeClient(ofClients, client)
    await flush(office.books)
  }
}
