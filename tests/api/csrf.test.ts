import { withSecureCookies } from '../../collections/auth'
import { testApp } from '../../src/testing/app'
import { buildAdmin, PASSWORD } from '../../src/testing/builders'

const HOME = 'http://localhost:3000'

/** The panel's cookie of somebody who is signed in. */
const cookieOf = async (): Promise<{ id: string; cookie: string }> => {
  const { id, email } = await buildAdmin()
  const { call } = await testApp()
  const answer = await call('POST', '/api/auth/login', { body: { email, password: PASSWORD } })
  return { id, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

describe('a session in a cookie', () => {
  it.each([
    ['the panel itself', { origin: HOME }, 200],
    ['another site', { origin: 'https://evil.example.com' }, 401],
    ['a page without an origin', { origin: 'null' }, 401],
    ['a form of another site', { 'sec-fetch-site': 'cross-site' }, 401],
  ])('counts where %s asks: %j', async (...[, headers, status]) => {
    const { call } = await testApp()
    const { cookie, id } = await cookieOf()
    const answer = await call('PATCH', `/api/admins/${id}`, {
      headers: { ...headers, cookie },
      body: { firstName: 'Renamed' },
    })
    expect(answer.status).toBe(status)
    const [{ firstName } = {}] = (
      await (
        await testApp()
      ).payload.find({
        collection: 'admins',
        where: { id: { equals: id } },
        overrideAccess: true,
      })
    ).docs
    expect(firstName === 'Renamed').toBe(status === 200)
  })

  it('goes over TLS alone where the console has it', () => {
    const plain = { slug: 'admins', auth: { cookies: { sameSite: 'Lax' as const } }, fields: [] }
    for (const isSecure of [true, false]) {
      const [collection] = withSecureCookies([plain], isSecure)
      expect(collection?.auth).toMatchObject({ cookies: { sameSite: 'Lax', secure: isSecure } })
    }
  })
})
