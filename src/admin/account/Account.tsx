import { AccountView } from '@payloadcms/next/views'
import type { AdminViewServerProps, DocumentViewServerProps } from 'payload'

import { PersonEdit } from '../people/PersonEdit'
import { NewEmail } from './NewEmail'
import { OwnPassword } from './OwnPassword'
import { OwnSessions } from './OwnSessions'
import { RefreshWhenSaved } from './RefreshWhenSaved'

import './account.css'

type Props = AdminViewServerProps | DocumentViewServerProps

/** One's own account. Payload's view prepares the form, then asks for this very component again, with the document. */
export const Account = (props: Props) => {
  // Without a document it is the view of the address that is asked for.
  if (!('doc' in props && props.doc)) return <AccountView {...(props as AdminViewServerProps)} />
  const { email, firstName, lastName, pendingEmail, username } = props.doc
  const own = [email, username, firstName, lastName].map((value) => String(value ?? ''))
  return (
    <>
      <PersonEdit />
      <RefreshWhenSaved />
      <div className="sd-account">
        {typeof pendingEmail === 'string' && pendingEmail && (
          <NewEmail email={String(email)} id={String(props.doc.id)} pending={pendingEmail} />
        )}
        <OwnPassword own={own} />
        <OwnSessions />
      </div>
    </>
  )
}
