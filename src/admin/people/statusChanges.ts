import { can, type Caller, type Permission } from '../../domain/access/can'
import { no, YES, type Verdict } from '../../domain/access/verdict'
import { CLIENT_MOVES, type ClientStatus } from '../../domain/clients/status'
import { RESELLER_MOVES, type ResellerStatus } from '../../domain/resellers/status'
import { USER_MOVES, type UserStatus } from '../../domain/users/status'

/** A change of somebody's status as a button and a dialog. */
export type StatusChange = {
  to: string
  label: string
  /** What starts or stops with it. */
  says: string
  needsReason?: boolean
  isDangerous?: boolean
}

type Changes<S extends string> = Record<S, readonly StatusChange[]>

const BLOCK: StatusChange = {
  to: 'blocked',
  label: 'Block',
  says: 'They are signed out everywhere at once, cannot sign in, and nothing can be ordered for them. Orders already placed stay as they are.',
  needsReason: true,
  isDangerous: true,
}

const USERS: Changes<UserStatus> = {
  pending_verification: [
    {
      to: 'active',
      label: 'Mark verified',
      says: 'Their SIMs can be activated from now on, without the code that proves e-mail and phone.',
    },
    BLOCK,
  ],
  active: [BLOCK],
  blocked: [
    {
      to: 'active',
      label: 'Unblock',
      says: 'They can sign in and order again, and get back the status they had before.',
    },
  ],
}

const SUSPEND_RESELLER: StatusChange = {
  to: 'suspended',
  label: 'Suspend',
  says: 'They are signed out everywhere at once, their API keys stop, and nothing can be ordered for their clients. What exists stays readable to staff.',
  needsReason: true,
  isDangerous: true,
}

const RESELLERS: Changes<ResellerStatus> = {
  pending: [
    { to: 'active', label: 'Approve', says: 'They can order for their clients from now on.' },
    SUSPEND_RESELLER,
  ],
  active: [SUSPEND_RESELLER],
  suspended: [
    {
      to: 'active',
      label: 'Reinstate',
      says: 'They can sign in and order for their clients again.',
    },
  ],
}

const ACTIVATE: StatusChange = {
  to: 'active',
  label: 'Activate',
  says: 'Plans can be ordered for them from now on.',
}
const DEACTIVATE: StatusChange = {
  to: 'inactive',
  label: 'Deactivate',
  says: 'Nothing can be ordered for them. Their reseller can activate them again.',
}
const SUSPEND_CLIENT: StatusChange = {
  to: 'suspended',
  label: 'Suspend',
  says: 'Nothing can be ordered for them, and only staff can lift it.',
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
  collection: string,
  status: string,
  caller: Caller,
): { change: StatusChange; verdict: Verdict }[] => {
  const people = PEOPLE[collection]
  if (!people) return []
  const verdict = can(caller, people.permission) ? YES : no('Only an admin may change this status.')
  return (people.changes[status] ?? []).map((change) => ({ change, verdict }))
}

/** Whether a change can be taken back: from the status it led to, to the one before. */
export const canGoBack = (collection: string, from: string, to: string): boolean =>
  PEOPLE[collection]?.moves[from]?.includes(to) ?? false

/** For the test that every button asks for a move that the tables allow. */
export const tables = PEOPLE
