import { Gutter, Link } from '@payloadcms/ui'
import type { PayloadRequest, SanitizedConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { sayIn, type Say, type Word } from '../../core/words/say'
import { SETUP_STEPS, setupState, type SetupStep } from '../../domain/setup/setupSteps'
import { filled } from '../words/filled'
import './setUp.css'

type Told = {
  title: Word
  text: Word
  /** What its text leaves open: variables of the server, and where else to look. */
  parts?: (say: Say) => Record<string, ReactNode>
  /** Where it is done in the panel; the others are variables of the server, which the text names. */
  path?: `/${string}`
}

const variable = (name: string) => <code>{name}</code>

const STEPS: Record<SetupStep, Told> = {
  business: {
    title: 'dashboard:business',
    text: 'dashboard:businessText',
    path: '/globals/general',
  },
  timezone: {
    title: 'dashboard:timezone',
    text: 'dashboard:timezoneText',
    path: '/globals/general',
  },
  tax: { title: 'dashboard:tax', text: 'dashboard:taxText', path: '/globals/pricing' },
  mail: {
    title: 'dashboard:mail',
    text: 'dashboard:mailText',
    parts: (say) => ({
      url: variable('SMTP_URL'),
      from: variable('MAIL_FROM'),
      messages: <Link href="/admin/collections/messages">{say('dashboard:messages')}</Link>,
    }),
  },
  gateway: {
    title: 'dashboard:gateway',
    text: 'dashboard:gatewayText',
    parts: () => ({
      key: variable('STRIPE_SECRET_KEY'),
      secrets: variable('STRIPE_WEBHOOK_SECRETS'),
      example: variable('.env.example'),
    }),
  },
  plan: {
    title: 'dashboard:planStep',
    text: 'dashboard:planText',
    path: '/collections/plans/create',
  },
  reseller: {
    title: 'dashboard:resellerStep',
    text: 'dashboard:resellerText',
    path: '/collections/resellers/create',
  },
}

type ItemProps = {
  adminRoute: SanitizedConfig['routes']['admin']
  isDone: boolean
  say: Say
  step: Told
}

const Item = ({ adminRoute, isDone, say, step: { parts, path, text, title } }: ItemProps) => (
  <li className={`sd-setup__step${isDone ? ' sd-setup__step--done' : ''}`}>
    <span className="sd-setup__mark" aria-hidden="true">
      {isDone && (
        <svg height="12" viewBox="0 0 16 16" width="12">
          <path d="m3 8.6 3.3 3.2L13 4.8" />
        </svg>
      )}
    </span>
    <div>
      {path && !isDone ? (
        <Link href={formatAdminURL({ adminRoute, path })}>{say(title)}</Link>
      ) : (
        <strong>{say(title)}</strong>
      )}
      {isDone ? (
        <span className="sd-unseen">{say('dashboard:stepDone')}</span>
      ) : (
        <p>{filled(say(text), parts?.(say) ?? {})}</p>
      )}
    </div>
  </li>
)

/** What a new installation still needs, for who can do it; gone once everything is done. */
export async function SetUp({ req }: { req: PayloadRequest }) {
  const state = await setupState(req)
  if (!state) return null
  const say = sayIn(req.i18n)
  const done = SETUP_STEPS.filter((step) => state[step]).length
  return (
    <Gutter className="sd-range-gutter">
      <section className="sd-tile sd-setup" aria-labelledby="sd-setup-title">
        <h2 className="sd-tile__title" id="sd-setup-title">
          {say('dashboard:setUp')}
        </h2>
        <p className="sd-setup__count">
          {say('dashboard:setUpDone', { done, total: SETUP_STEPS.length })}
        </p>
        <ol className="sd-setup__steps">
          {SETUP_STEPS.map((step) => (
            <Item
              key={step}
              adminRoute={req.payload.config.routes.admin}
              isDone={state[step]}
              say={say}
              step={STEPS[step]}
            />
          ))}
        </ol>
      </section>
    </Gutter>
  )
}
