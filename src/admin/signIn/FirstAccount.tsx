import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../core/words/say'
import { Logo } from '../brand/Logo'

import '../password/newPassword.css'

const COMMAND = 'npm run admin:create -- --email you@example.com'

/** While there is no account: who owns the server makes the first one, and nobody who merely comes first by the web. */
export const FirstAccount = ({ initPageResult }: AdminViewServerProps) => {
  const { i18n, payload } = initPageResult.req
  const say = sayIn(i18n)
  return (
    <>
      <div className="login__brand">
        <Logo payload={payload} />
      </div>
      <div className="sd-np">
        <h1>{say('signIn:firstTitle')}</h1>
        <p>{say('signIn:firstSays')}</p>
        <pre className="sd-np__command">
          <code>{COMMAND}</code>
        </pre>
        <p>{say('signIn:firstThen')}</p>
        <a className="sd-np__button" href={`${payload.config.routes.admin}/login`}>
          {say('signIn:firstMade')}
        </a>
      </div>
    </>
  )
}
