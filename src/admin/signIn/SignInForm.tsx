'use client'

import {
  CheckboxField,
  Form,
  FormSubmit,
  Link,
  PasswordField,
  TextField,
  useAuth,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientUser, FormState } from 'payload'
import { useCallback, type ComponentProps } from 'react'

import { useSay } from '../words/useSay'

import './signIn.css'

type SignedIn = Parameters<ReturnType<typeof useAuth<ClientUser>>['setUser']>[0]

const blank = { value: '', initialValue: '', valid: true }
const EMPTY: FormState = {
  username: blank,
  password: blank,
  rememberMe: { value: false, initialValue: false, valid: true },
}

const usernameField = { name: 'username', required: true }
type Validate = NonNullable<ComponentProps<typeof TextField>['validate']>

/** Name, password, and whether this browser stays signed in for 30 days; the server decides how long that is. */
export const SignInForm = ({ target }: { target: string }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { setUser } = useAuth()
  const needed = useCallback<Validate>((value) => (value ? true : t('validation:required')), [t])
  return (
    <Form
      action="/api/admins/login"
      className="login__form"
      disableSuccessStatus
      initialState={EMPTY}
      method="POST"
      // What the server answers a sign-in with is what Payload's own form hands on.
      onSuccess={(answer) => setUser(answer as SignedIn)}
      redirect={target}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <TextField
          field={{ ...usernameField, label: t('authentication:emailOrUsername') }}
          path="username"
          validate={needed}
        />
        <PasswordField
          autoComplete="current-password"
          field={{ name: 'password', label: t('general:password'), required: true }}
          path="password"
        />
        <CheckboxField
          field={{ name: 'rememberMe', label: say('signIn:remember') }}
          path="rememberMe"
        />
      </div>
      <Link href="/admin/forgot" prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </Form>
  )
}
