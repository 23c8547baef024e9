'use client'

import type { Word } from '../../../core/words/say'
import type { Fault } from '../../actions/send'
import { useSay } from '../../words/useSay'
import { pathOf } from '../order'
import { stepOfPath, type Draft, type Step } from './draft'

// As the page of the customer names them.
const NAMES: Readonly<Record<string, Word | undefined>> = {
  dateOfBirth: 'place:dateOfBirth',
  idDocumentType: 'place:idDocumentType',
  idDocumentNumber: 'place:idDocumentNumber',
}

const GO_TO: Record<Exclude<Step, 'check'>, Word> = {
  customer: 'place:goToCustomer',
  plan: 'place:goToPlan',
  sim: 'place:goToSim',
  address: 'place:goToAddress',
}

type Props = { fault: Fault; draft: Draft; go: (step: Step) => void; again: () => void }

const Again = ({ again }: Pick<Props, 'again'>) => {
  const say = useSay()
  return (
    <button type="button" className="sd-link" onClick={again}>
      {say('place:checkAgain')}
    </button>
  )
}

/** The customer's own page is where the profile is completed. */
const Profile = ({ fault, draft: { customer }, again }: Omit<Props, 'go'>) => {
  const say = useSay()
  const nameOf = (path: string) => {
    const word = NAMES[path]
    return word ? say(word) : say.code(path)
  }
  return (
    <div className="sd-fault" role="alert">
      {say('place:profileNeeds')}
      <ul>
        {fault.fields.map(({ path }) => (
          <li key={path}>{nameOf(path)}</li>
        ))}
      </ul>
      {customer && (
        <a href={pathOf('users', customer.id)} target="_blank" rel="noopener">
          {say('place:completeProfile', { customer: customer.name })}
        </a>
      )}{' '}
      <Again again={again} />
    </div>
  )
}

/** Why the order cannot be placed as it is, and where that is put right. */
export const Refusal = ({ fault, draft, go, again }: Props) => {
  const say = useSay()
  if (fault.code === 'user.profile_incomplete')
    return <Profile fault={fault} draft={draft} again={again} />
  const steps = [...new Set(fault.fields.map(({ path }) => stepOfPath(path)))]
  return (
    <div className="sd-fault" role="alert">
      {fault.code === 'invalid' ? say('place:notRight') : fault.message}
      <ul>
        {fault.fields.map(({ message, path }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
      {steps
        .filter((step) => step !== 'check')
        .map((step) => (
          <button key={step} type="button" className="sd-link" onClick={() => go(step)}>
            {say(GO_TO[step])}
          </button>
        ))}{' '}
      <Again again={again} />
    </div>
  )
}
