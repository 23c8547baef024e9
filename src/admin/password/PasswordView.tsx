import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { Logo } from '../brand/Logo'
import { BackToSignIn } from './BackToSignIn'
import { NewPassword, type LinkKind } from './NewPassword'
import { languageIn } from './words'

/** The end of the address is the token that was mailed; whoever has it may open this, signed in or not. */
const PasswordView = ({
  initPageResult,
  kind,
  params,
}: AdminViewServerProps & { kind: LinkKind }) => {
  const { i18n, payload } = initPageResult.req
  const [, token = ''] = [params?.segments ?? []].flat()
  return (
    <MinimalTemplate className="sd-np-view">
      <div className="login__brand">
        <Logo payload={payload} />
      </div>
      <NewPassword
        as="admins"
        kind={kind}
        token={token}
        language={languageIn(i18n.language)}
        signInAt="/admin/login"
      />
      <BackToSignIn>{i18n.t('authentication:backToLogin')}</BackToSignIn>
    </MinimalTemplate>
  )
}

export const ResetPassword = (props: AdminViewServerProps) => (
  <PasswordView {...props} kind="reset" />
)

export const AcceptInvitation = (props: AdminViewServerProps) => (
  <PasswordView {...props} kind="invitation" />
)
