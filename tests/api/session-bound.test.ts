import { query, testApp } from '../../src/testing/app'
import { buildAdmin, buildUser, PASSWORD } from '../../src/testing/builders'
import { said, send } from './stage'

const DAY_SECONDS = 24 * 3600

const signIn = async (as: 'admins' | 'users', rememberMe: boolean) => {
  const { email, id } = await (as === 'admins' ? buildAdmin() : buildUser())
  const { call } = await testApp()
  const { body } = await call('POST', '/api/auth/login', {
    body: { email, password: PASSWORD, as, rememberMe },
  })
  return { as, id, token: String(body.token) }
}

/** Whoever has come back again and again, and signed in so many days ago. */
const signedInSince = ({ as, id }: { as: string; id: string }, days: number) =>
  query(
    `update ${as}_sessions set created_at = now() - $2 * interval '1 day' where _parent_id = $1`,
    [id, days],
  )
const refresh = (token: string) => send('POST /api/auth/token/refresh', token)
const secondsLeft = ({ exp }: { exp: number }): number => exp - Date.now() / 1000
const expectAbout = (seconds: number, wanted: number) =>
  expect(Math.abs(seconds - wanted)).toBeLessThan(30)

describe('the outer bound of a session', () => {
  it.each(['admins', 'users'] as const)(
    'is 7 days for %s, and 90 where the sign-in is remembered',
    async (as) => {
      for (const [rememberMe, hours, bound] of [
        [false, 12, 7],
        [true, 30 * 24, 90],
      ] as const) {
        const session = await signIn(as, rememberMe)
        await signedInSince(session, bound / 2)
        const renewed = await refresh(session.token)
        expect(renewed.status).toBe(200)
        expectAbout(secondsLeft(renewed.body), hours * 3600)

        await signedInSince(session, bound - 0.25)
        await query(
          `update ${as}_sessions set expires_at = now() + interval '1 hour' where _parent_id = $1`,
          [session.id],
        )
        const last = await refresh(renewed.body.token)
        expectAbout(secondsLeft(last.body), DAY_SECONDS / 4)
        const [row] = await query<{ left: string }>(
          `select extract(epoch from expires_at - now()) as left from ${as}_sessions where _parent_id = $1`,
          [session.id],
        )
        expectAbout(Number(row?.left), DAY_SECONDS / 4)
      }
    },
  )

  it('is not moved by renewing at it, and ends in 401 for whatever door', async () => {
    const session = await signIn('users', false)
    await signedInSince(session, 7)
    await query(
      `update users_sessions set expires_at = now() + interval '2 seconds' where _parent_id = $1`,
      [session.id],
    )
    const last = await refresh(session.token)
    expect(last.status).toBe(200)
    expect(secondsLeft(last.body)).toBeLessThan(5)
    await query(`update users_sessions set expires_at = now() where _parent_id = $1`, [session.id])
    expect(said(await refresh(session.token))).toEqual([401, 'auth.required'])
    expect(said(await send('POST /api/users/refresh-token', session.token))).toEqual([
      401,
      'auth.required',
    ])
  })
})
