import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { Logo } from '../brand/Logo'
import { DemoSignIn } from './DemoSignIn'
import { SignInForm } from './SignInForm'

/** Payload's sign-in page with one box more; whoever is signed in already goes where they wanted. */
export function SignIn(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { payload, user } = initPageResult.req
  const target = getSafeRedirect({
    fallbackTo: payload.config.routes.admin,
    redirectTo: searchParams?.redirect ?? '',
  })
  if (user) redirect(target)
  return (
    <>
      <div className="login__brand">
        <Logo payload={payload} />
      </div>
      <SignInForm target={target} />
      <DemoSignIn {...props} payload={payload} />
    </>
  )
}
