import { browserApp } from './browser'

/** A ticket that an app user opens now: how many the demo's trade has open depends on the hour. */
export const openTicket = async (): Promise<{ id: string; number: string }> => {
  const app = await browserApp()
  const { email, password } = app.accounts.find(({ collection }) => collection === 'users') ?? {}
  const { request } = (await app.page()).context()
  const headers = { Origin: app.url }
  const signedIn = await request.post('/api/auth/login', {
    headers,
    data: { email, password, as: 'users' },
  })
  const { token } = await signedIn.json()
  const answer = await request.post('/api/support/tickets', {
    headers: { ...headers, Authorization: `Bearer ${token}` },
    data: { subject: 'No signal', description: 'Since this morning.' },
  })
  if (answer.status() !== 201) throw new Error(`No ticket was opened: ${answer.status()}`)
  const { doc } = await answer.json()
  return { id: String(doc.id), number: String(doc.ticketNumber) }
}
