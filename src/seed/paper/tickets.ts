import type { Ticket } from '../../../payload-types'
import type { OrderSpec } from './orders'
import { someone } from './staff'
import type { Tale } from './tale'
import { DAY, HOUR, MINUTE } from './time'

type Topic = {
  subject: string
  description: string
  priority: Ticket['priority']
  note?: string
  answers: [string, string]
  thanks: string
}

const ABOUT_CARDS: Topic[] = [
  {
    subject: 'Where is my SIM?',
    description: 'The tracking page has not changed for two days. When will the card arrive?',
    priority: 'medium',
    answers: [
      'The carrier had a delay in its hub; the parcel is moving again and should arrive tomorrow.',
      'The carrier says that it has been handed over. Is everything in order now?',
    ],
    thanks: 'Thank you, it came this morning.',
  },
  {
    subject: 'The phone says "Invalid SIM"',
    description: 'I put the card in and the phone shows "Invalid SIM". I restarted it twice.',
    priority: 'high',
    note: 'Checked the card at the network: it is active, so it is the phone.',
    answers: [
      'Please try the card in the other slot, and tell us the model of your phone.',
      'That model needs an update of the carrier settings, under Settings > About.',
    ],
    thanks: 'The update did it, thanks.',
  },
]

const ABOUT_ESIMS: Topic[] = [
  {
    subject: 'The QR code does not install',
    description: 'The camera reads the code, then the phone says that the eSIM cannot be added.',
    priority: 'urgent',
    note: 'The profile is still free at the SM-DP+; no need for another one.',
    answers: [
      'Please connect to Wi-Fi first and try again; the profile is downloaded over it.',
      'We see that the profile is installed now. Can you use data?',
    ],
    thanks: 'Works now, it really was the Wi-Fi.',
  },
  {
    subject: 'No data abroad',
    description: 'I landed an hour ago, the phone shows bars but no page loads.',
    priority: 'high',
    answers: [
      'Please turn on data roaming for the eSIM; the plan includes it at no extra cost.',
      'Good to hear. We close this once you are sure that it stays that way.',
    ],
    thanks: 'That was it, thank you for the quick answer.',
  },
]

const ABOUT_MONEY: Topic[] = [
  {
    subject: 'An invoice with our tax number',
    description: 'Our accountant needs an invoice that shows the tax number of the company.',
    priority: 'low',
    answers: [
      'Of course. Please add the number to your profile; it is on every document from then on.',
      'We have seen the number in your profile now, and it will be on the next invoice.',
    ],
    thanks: 'Perfect, thank you.',
  },
  {
    subject: 'Charged twice?',
    description: 'My bank shows two amounts for the same order. Did I pay twice?',
    priority: 'high',
    note: 'One payment completed, the other was declined and only reserved by the bank.',
    answers: [
      'We received one payment. The other was declined, and your bank lifts it within three days.',
      'Has the reserved amount gone from your account?',
    ],
    thanks: 'It has disappeared, thanks for explaining.',
  },
]

/** A customer asks about the order and staff answer, as far as it has come. */
export const ticketSteps = (tale: Tale, order: OrderSpec): void => {
  const { dice } = tale
  const about = order.simType === 'esim' ? ABOUT_ESIMS : ABOUT_CARDS
  const topic = dice.pick(dice.chance(0.3) ? ABOUT_MONEY : about)
  const by = someone(dice, 'moderator')
  const { description, priority, subject } = topic
  const answering = { least: 20 * MINUTE, most: 20 * HOUR, isInOffice: true }
  tale
    .then({ least: HOUR, most: 2 * DAY }, { does: 'ask', subject, description, priority })
    .then(answering, { does: 'work', by, to: 'in_progress' })
  if (topic.note) tale.then(SOON, { does: 'write', by, body: topic.note, isInternal: true })
  tale.then(SOON, { does: 'write', by, body: topic.answers[0] })
  if (dice.chance(0.7)) tale.then({ least: HOUR, most: DAY }, { does: 'write', body: topic.thanks })
  else tale.then(answering, { does: 'write', by, body: topic.answers[1] })
  tale.then(answering, { does: 'work', by, to: 'resolved' })
  if (dice.chance(0.6))
    tale.then(
      { least: 3 * DAY, most: 9 * DAY, isInOffice: true },
      { does: 'work', by, to: 'closed' },
    )
}

const SOON = { least: MINUTE, most: 8 * MINUTE }
