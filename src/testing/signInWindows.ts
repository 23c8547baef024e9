import type { BrowserContext } from 'playwright-core'

/** Signs in every window of a browser's context as somebody of the staff. */
export const signInWindows = async (
  context: BrowserContext,
  { email, password }: { email: string; password: string },
): Promise<void> => {
  const answer = await context.request.post('/api/auth/login', {
    data: { email, password, as: 'admins' },
  })
  if (!answer.ok()) throw new Error(`Sign-in refused: ${answer.status()} ${await answer.text()}`)
}
