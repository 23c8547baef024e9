import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { Logo } from '../brand/Logo'
import { AskForLink } from './AskForLink'
import { BackToSignIn } from './BackToSignIn'
import { languageIn, wordsIn } from './words'

/** In place of Payload's page, which names the account "username" alone and says little of what comes. */
export const ForgotPassword = ({ initPageResult }: AdminViewServerProps) => {
  const { i18n, payload, user } = initPageResult.req
  if (user) redirect(`${payload.config.routes.admin}/account`)
  const language = languageIn(i18n.language)
  return (
    <>
      <div className="login__brand">
        <Logo payload={payload} />
      </div>
      <AskForLink as="admins" language={language} title={wordsIn(language).askTitle} />
      <BackToSignIn>{i18n.t('authentication:backToLogin')}</BackToSignIn>
    </>
  )
}
