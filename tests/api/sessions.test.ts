import crypto from 'node:crypto'

import { getPayload, handleEndpoints } from 'payload'

import config from '../../payload.config'
import { hashOfToken } from '../../src/domain/auth/mailedLink'
import { query, testApp } from '../../src/testing/app'
import {
  buildAdmin,
  buildReseller,
  buildUser,
  buildWorld,
  PASSWORD,
  type World,
} from '../../src/testing/builders'
import { forgetTries } from '../../src/testing/limits'
import { tokenFor, type AuthCollection } from '../../src/testing/tokens'
import { send } from './stage'

const TRIES = 50
const MINUTES = 60_000

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

type Subject = { as: AuthCollection; id: string; email: string }

const signIn = async ({ as, email }: Subject, from = '10.0.0.1'): Promise<string | undefined> => {
  const { call } = await testApp()
  const answer = await call('POST', '/api/auth/login', {
    body: { email, password: PASSWORD, as },
    headers: { 'x-forwarded-for': from },
  })
  if (![200, 401].includes(answer.status)) throw new Error(JSON.stringify(answer.body))
  return answer.body.token
}

const isAlive = async (token: string): Promise<boolean> =>
  (await send('GET /api/auth/user', token)).status === 200

const ok = async (what: string, as: string, body?: object) => {
  const answer = await send(what, as, body)
  if (answer.status !== 200) throw new Error(`${what}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

const rowOf = async ({ as, id }: Subject) =>
  (await query(`select * from ${as} where id = $1`, [id]))[0]

const refreshed = async (token: string) =>
  String((await ok('POST /api/auth/token/refresh', token)).token)

const repeat = async (work: (turn: number) => Promise<void>): Promise<void> => {
  for (let turn = 1; turn <= TRIES; turn += 1) await work(turn)
}

describe(`a change beside a session, ${TRIES} times`, () => {
  it(
    'of a limit is never undone by signing in',
    async () => {
      const reseller = await buildReseller()
      const subject: Subject = { as: 'resellers', ...reseller }
      await repeat(async (turn) => {
        const [token] = await Promise.all([
          signIn(subject),
          ok(`PATCH /api/resellers/${reseller.id}`, world.tokens.admin, { creditLimitMinor: turn }),
        ])
        expect(Number((await rowOf(subject))?.credit_limit_minor)).toBe(turn)
        expect(await isAlive(String(token))).toBe(true)
      })
    },
    5 * MINUTES,
  )

  it(
    'of a role is never undone by refreshing or signing out, and neither is undone by it',
    async () => {
      const admin = await buildAdmin({ role: 'editor' })
      const subject: Subject = { as: 'admins', ...admin }
      let kept = await tokenFor('admins', admin.id)
      await repeat(async (turn) => {
        const ending = await tokenFor('admins', admin.id)
        const role = turn % 2 === 0 ? 'editor' : 'moderator'
        const [next] = await Promise.all([
          refreshed(kept),
          ok(`PATCH /api/admins/${admin.id}`, world.tokens.super_admin, { role }),
          ok('POST /api/auth/logout', ending),
        ])
        kept = next
        expect((await rowOf(subject))?.role).toBe(role)
        expect([await isAlive(kept), await isAlive(ending)]).toEqual([true, false])
      })
    },
    5 * MINUTES,
  )

  it(
    'of a status is never undone by signing in, and lets no session live',
    async () => {
      const user = await buildUser()
      const subject: Subject = { as: 'users', ...user }
      const path = `PATCH /api/users/${user.id}/status`
      await repeat(async (turn) => {
        const before = await tokenFor('users', user.id)
        const [token] = await Promise.all([
          // From elsewhere each time: five refusals of one address would end the test.
          signIn(subject, `10.1.0.${turn}`),
          ok(path, world.tokens.admin, { status: 'blocked', reason: 'Fraud' }),
          send('POST /api/auth/token/refresh', before),
          send('POST /api/auth/logout', before),
        ])
        expect((await rowOf(subject))?.status).toBe('blocked')
        expect(
          await query('select 1 from users_sessions where _parent_id = $1', [user.id]),
        ).toEqual([])
        expect([await isAlive(before), token ? await isAlive(token) : false]).toEqual([
          false,
          false,
        ])
        await ok(path, world.tokens.admin, { status: 'active', reason: 'Cleared' })
      })
    },
    5 * MINUTES,
  )

  it(
    'of a password is never undone by refreshing or signing out',
    async () => {
      const admin = await buildAdmin({ role: 'editor' })
      const subject: Subject = { as: 'admins', ...admin }
      await repeat(async (turn) => {
        const [kept, ending] = [
          await tokenFor('admins', admin.id),
          await tokenFor('admins', admin.id),
        ]
        const before = (await rowOf(subject))?.hash
        const password = `correct horse battery ${turn}`
        await Promise.all([
          ok(`PATCH /api/admins/${admin.id}`, world.tokens.super_admin, { password }),
          send('POST /api/auth/token/refresh', kept),
          send('POST /api/auth/logout', ending),
        ])
        expect((await rowOf(subject))?.hash).not.toBe(before)
        expect(await isAlive(ending)).toBe(false)
      })
    },
    5 * MINUTES,
  )

  it(
    'of a password by a mailed link is never undone, and ends every session for good',
    async () => {
      const user = await buildUser()
      const subject: Subject = { as: 'users', ...user }
      await repeat(async (turn) => {
        await forgetTries()
        const session = await tokenFor('users', user.id)
        const link = crypto.randomUUID()
        await query(
          `update users set reset_password_token = $2,
             reset_password_expiration = now() + interval '1 hour' where id = $1`,
          [user.id, hashOfToken(link)],
        )
        const before = (await rowOf(subject))?.hash
        await Promise.all([
          ok('POST /api/auth/password/reset/confirm', '', {
            token: link,
            password: `another horse ${turn}`,
            as: 'users',
          }),
          send('POST /api/auth/token/refresh', session),
          send(`PATCH /api/users/${user.id}`, world.tokens.admin, { city: `City ${turn}` }),
        ])
        const after = await rowOf(subject)
        expect(after?.hash).not.toBe(before)
        expect(after?.city).toBe(`City ${turn}`)
        expect(await isAlive(session)).toBe(false)
      })
    },
    5 * MINUTES,
  )
})

describe('sessions', () => {
  it('rivals: ten sign-ins at once give ten tokens that all work', async () => {
    const user = await buildUser()
    const tokens = await Promise.all(
      Array.from({ length: 10 }, (_, n) => signIn({ as: 'users', ...user }, `10.0.1.${n}`)),
    )
    for (const token of tokens) expect(await isAlive(String(token))).toBe(true)
    expect(new Set(tokens).size).toBe(10)
  })

  it('are dead in every process as soon as they are in one', async () => {
    const second = await getPayload({ config, key: 'another process' })
    const elsewhere = async (token: string): Promise<number> => {
      const headers = { authorization: `Bearer ${token}` }
      const request = new Request('http://localhost:3000/api/auth/user', { headers })
      const payloadInstanceCacheKey = 'another process'
      return (await handleEndpoints({ config, request, payloadInstanceCacheKey })).status
    }
    const user = await buildUser()
    const [one, other] = [await tokenFor('users', user.id), await tokenFor('users', user.id)]
    expect([await elsewhere(one), await elsewhere(other)]).toEqual([200, 200])
    await ok('POST /api/auth/logout', one)
    expect([await elsewhere(one), await elsewhere(other)]).toEqual([401, 200])
    await ok(`PATCH /api/users/${user.id}/status`, world.tokens.admin, {
      status: 'blocked',
      reason: 'Fraud',
    })
    expect([await elsewhere(one), await elsewhere(other)]).toEqual([401, 401])
    await second.destroy()
  })
})
