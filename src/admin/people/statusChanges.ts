import type { Say, Word } from '../../core/words/say'
import { can, type Caller, type Permission } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { CLIENT_MOVES, type ClientStatus } from '../../domain/clients/status'
import { RESELLER_MOVES, type ResellerStatus } from '../../domain/resellers/status'
import { USER_MOVES, type UserStatus } from '../../domain/users/status'

/** A change of somebody's status as a button and a dialog. */
export type StatusChange = {
  to: string
  label: Word
  /** What starts or stops with it. */
  says: Word
  needsReason?: boolean
  isDangerous?: boolean
}

type Changes<S extends string> = Record<S, readonly StatusChange[]>

const BLOCK: StatusChange = {
  to: 'blocked',
  label: 'people:block',
  says: 'people:blockSays',
  needsReason: true,
  isDangerous: true,
}

const USERS: Changes<UserStatus> = {
  pending_verification: [
    {
      to: 'active',
      label: 'people:markVerified',
      says: 'people:markVerifiedSays',
    },
    BLOCK,
  ],
  active: [BLOCK],
  blocked: [
    {
      to: 'active',
      label: 'people:unblock',
      says: 'people:unblockSays',
    },
  ],
}

const SUSPEND_RESELLER: StatusChange = {
  to: 'suspended',
  label: 'people:suspend',
  says: 'people:suspendResellerSays',
  needsReason: true,
  isDangerous: true,
}

const RESELLERS: Changes<ResellerStatus> = {
  pending: [
    { to: 'active', label: 'people:approve', says: 'people:approveSays' },
    SUSPEND_RESELLER,
  ],
  active: [SUSPEND_RESELLER],
  suspended: [
    {
      to: 'active',
      label: 'people:reinstate',
      says: 'people:reinstateSays',
    },
  ],
}

const ACTIVATE: StatusChange = {
  to: 'active',
  label: 'people:activate',
  says: 'people:activateSays',
}
const DEACTIVATE: StatusChange = {
  to: 'inactive',
  label: 'people:deactivate',
  says: 'people:deactivateSays',
}
const SUSPEND_CLIENT: StatusChange = {
  to: 'suspended',
  label: 'people:suspend',
  says: 'people:suspendClientSays',
  needsReason: true,
  isDangerous: true,
}

const CLIENTS: Changes<ClientStatus> = {
  active: [DEACTIVATE, SUSPEND_CLIENT],
  inactive: [ACTIVATE, SUSPEND_CLIENT],
  suspended: [ACTIVATE, DEACTIVATE],
}

type People = {
  changes: Readonly<Record<string, readonly StatusChange[] | undefined>>
  moves: Readonly<Record<string, readonly string[]>>
  permission: Permission
  nameField: string
}

const PEOPLE: Readonly<Record<string, People | undefined>> = {
  users: {
    changes: USERS,
    moves: USER_MOVES,
    permission: 'users.changeStatus',
    nameField: 'fullName',
  },
  resellers: {
    changes: RESELLERS,
    moves: RESELLER_MOVES,
    permission: 'resellers.changeStatus',
    nameField: 'businessName',
  },
  clients: {
    changes: CLIENTS,
    moves: CLIENT_MOVES,
    permission: 'clients.changeStatus',
    nameField: 'clientName',
  },
}

export const nameFieldOf = (collection: string): string => PEOPLE[collection]?.nameField ?? 'id'

/** The changes that the status allows, each with whether this caller may make it. */
export const changesFor = (
  { collection, status }: { collection: string; status: string },
  caller: Caller,
  say: Say,
): { change: StatusChange; verdict: Verdict }[] => {
  const people = PEOPLE[collection]
  if (!people) return []
  const verdict = can(caller, people.permission) ? YES : no(say('people:adminsChange'))
  return (people.changes[status] ?? []).map((change) => ({ change, verdict }))
}

/** Whether a change can be taken back: from the status it led to, to the one before. */
export const canGoBack = (collection: string, from: string, to: string): boolean =>
  PEOPLE[collection]?.moves[from]?.includes(to) ?? false

/** For the test that every button asks for a move that the tables allow. */
export const tables = PEOPLE
