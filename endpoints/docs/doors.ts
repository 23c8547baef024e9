import type { Access, FieldAccess, PayloadRequest, TypedUser } from 'payload'

/** One caller of each kind; only what access asks of a caller is filled in. */
const CALLERS: unknown[] = [
  ...['super_admin', 'admin', 'moderator', 'editor'].map((role) => ({
    collection: 'admins',
    role,
    isActive: true,
    id: 'a',
  })),
  { collection: 'resellers', status: 'active', id: 'r' },
  { collection: 'users', status: 'active', id: 'u' },
  null,
]

const requestOf = (user: unknown): PayloadRequest =>
  // Access of the kinds asked here looks at the caller alone.
  ({ user: user as TypedUser | null }) as PayloadRequest

/** What an access rule answers each kind of caller; a rule that looks at more than the caller may say yes. */
const answersOf = async (rule: (req: PayloadRequest) => unknown): Promise<boolean[]> =>
  Promise.all(
    CALLERS.map(async (caller) => {
      try {
        return Boolean(await rule(requestOf(caller)))
      } catch {
        // It wanted the document: nobody is shut out by who they are.
        return true
      }
    }),
  )

type Rule = Access | FieldAccess | undefined

const ask = (rule: Rule): Promise<boolean[]> =>
  answersOf((req) =>
    // Both kinds of rule are asked of the caller alone; neither has more to look at here.
    rule ? (rule as (args: { req: PayloadRequest }) => unknown)({ req }) : true,
  )

/** Somebody may, on some document. */
export const isOpen = async (rule: Rule): Promise<boolean> => (await ask(rule)).includes(true)

/** Nobody is refused. */
export const isOpenToAll = async (rule: Rule): Promise<boolean> =>
  !(await ask(rule)).includes(false)

/** Also without a session. */
export const isPublic = async (rule: Rule): Promise<boolean> => (await ask(rule)).at(-1) === true
