import { Gutter, Link } from '@payloadcms/ui'
import type { PayloadRequest, SanitizedConfig } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { SETUP_STEPS, setupState, type SetupStep } from '../../domain/setup/setupSteps'
import './setUp.css'

type Told = {
  title: string
  text: ReactNode
  /** Where it is done in the panel; the others are variables of the server, which the text names. */
  path?: `/${string}`
}

const STEPS: Record<SetupStep, Told> = {
  business: {
    title: 'Your business',
    text: 'Legal name and address, as they stand on invoices.',
    path: '/globals/general',
  },
  timezone: {
    title: 'Time zone',
    text: 'Days, months and invoice years are counted in it. Saving General settles it.',
    path: '/globals/general',
  },
  tax: {
    title: 'Tax and fees',
    text: 'Tax rates, delivery fees and service charges by country. No line means none.',
    path: '/globals/pricing',
  },
  mail: {
    title: 'Mail',
    text: (
      <>
        Set <code>SMTP_URL</code> and <code>MAIL_FROM</code> for the server and start it again.
        Until then mails are kept under <Link href="/admin/collections/messages">Messages</Link>.
      </>
    ),
  },
  gateway: {
    title: 'Card payments',
    text: (
      <>
        Set <code>STRIPE_SECRET_KEY</code> and <code>STRIPE_WEBHOOK_SECRETS</code> for the server
        and start it again. <code>.env.example</code> says how.
      </>
    ),
  },
  plan: {
    title: 'First plan',
    text: 'What is sold: data, validity and a price in your currency.',
    path: '/collections/plans/create',
  },
  reseller: {
    title: 'First reseller',
    text: 'A business that sells to its own clients, invited by mail.',
    path: '/collections/resellers/create',
  },
}

type ItemProps = { adminRoute: SanitizedConfig['routes']['admin']; isDone: boolean; step: Told }

const Item = ({ adminRoute, isDone, step: { path, text, title } }: ItemProps) => (
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
        <Link href={formatAdminURL({ adminRoute, path })}>{title}</Link>
      ) : (
        <strong>{title}</strong>
      )}
      {isDone ? <span className="sd-unseen">: done</span> : <p>{text}</p>}
    </div>
  </li>
)

/** What a new installation still needs, for who can do it; gone once everything is done. */
export async function SetUp({ req }: { req: PayloadRequest }) {
  const state = await setupState(req)
  if (!state) return null
  const done = SETUP_STEPS.filter((step) => state[step]).length
  return (
    <Gutter className="sd-range-gutter">
      <section className="sd-tile sd-setup" aria-labelledby="sd-setup-title">
        <h2 className="sd-tile__title" id="sd-setup-title">
          Set up Simdesk
        </h2>
        <p className="sd-setup__count">
          {done} of {SETUP_STEPS.length} done
        </p>
        <ol className="sd-setup__steps">
          {SETUP_STEPS.map((step) => (
            <Item
              key={step}
              adminRoute={req.payload.config.routes.admin}
              isDone={state[step]}
              step={STEPS[step]}
            />
          ))}
        </ol>
      </section>
    </Gutter>
  )
}
