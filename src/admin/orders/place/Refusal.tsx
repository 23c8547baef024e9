'use client'

import type { Fault } from '../../actions/send'
import { wordOf } from '../../status/words'
import { pathOf } from '../order'
import { stepOfPath, type Draft, type Step } from './draft'
import { TITLES } from './StepList'

// As the page of the customer names them.
const WORDS: Readonly<Record<string, string | undefined>> = {
  dateOfBirth: 'Date of birth',
  idDocumentType: 'Identity document',
  idDocumentNumber: 'Document number',
}

type Props = { fault: Fault; draft: Draft; go: (step: Step) => void; again: () => void }

const Again = ({ again }: Pick<Props, 'again'>) => (
  <button type="button" className="sd-link" onClick={again}>
    Check again
  </button>
)

/** The customer's own page is where the profile is completed. */
const Profile = ({ fault, draft: { customer }, again }: Omit<Props, 'go'>) => (
  <div className="sd-fault" role="alert">
    Before a physical SIM is sent, the customer’s profile needs:
    <ul>
      {fault.fields.map(({ path }) => (
        <li key={path}>{WORDS[path] ?? wordOf(path)}</li>
      ))}
    </ul>
    {customer && (
      <a href={pathOf('users', customer.id)} target="_blank" rel="noopener">
        Complete the profile of {customer.name}
      </a>
    )}{' '}
    <Again again={again} />
  </div>
)

/** Why the order cannot be placed as it is, and where that is put right. */
export const Refusal = ({ fault, draft, go, again }: Props) => {
  if (fault.code === 'user.profile_incomplete')
    return <Profile fault={fault} draft={draft} again={again} />
  const steps = [...new Set(fault.fields.map(({ path }) => stepOfPath(path)))]
  return (
    <div className="sd-fault" role="alert">
      {fault.code === 'invalid' ? 'Something here is not right yet.' : fault.message}
      <ul>
        {fault.fields.map(({ message, path }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
      {steps
        .filter((step) => step !== 'check')
        .map((step) => (
          <button key={step} type="button" className="sd-link" onClick={() => go(step)}>
            Go to {TITLES[step].toLowerCase()}
          </button>
        ))}{' '}
      <Again again={again} />
    </div>
  )
}
