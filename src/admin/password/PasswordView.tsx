import { MinimalTemplate } from '@payloadcms/next/templates'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { NewPassword, type LinkKind } from './NewPassword'
import { isLanguage } from './words'

/** The end of the address is the token that was mailed; whoever has it may open this, signed in or not. */
const PasswordView = ({
  initPageResult,
  kind,
  params,
}: AdminViewServerProps & { kind: LinkKind }) => {
  const { i18n } = initPageResult.req
  const [, token = ''] = [params?.segments ?? []].flat()
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  return (
    <MinimalTemplate className="sd-np-view">
      <NewPassword
        as="admins"
        kind={kind}
        token={token}
        language={language}
        signInAt="/admin/login"
      />
      <Link href="/admin/login" prefetch={false}>
        {i18n.t('authentication:backToLogin')}
      </Link>
    </MinimalTemplate>
  )
}

export const ResetPassword = (props: AdminViewServerProps) => (
  <PasswordView {...props} kind="reset" />
)

export const AcceptInvitation = (props: AdminViewServerProps) => (
  <PasswordView {...props} kind="invitation" />
)
