import { createLocalReq } from 'payload'

import { queueMail } from '../domain/notifications/queueMail'
import { openVariables } from '../domain/notifications/seal'
import { portsOf } from '../domain/ports'
import { query, testApp } from './app'

/** Queues a mail that anybody may get; answers the id of its message, or 'undefined' where its switch is off. */
export const queueWelcome = async (email = 'ada@customer.pl', language = 'en'): Promise<string> => {
  const { payload } = await testApp()
  const id = await queueMail(await createLocalReq({}, payload), {
    template: 'welcome',
    to: { email, language },
    variables: { name: 'Ada', link: 'https://shop.pl' },
  })
  return String(id)
}

/** The link of the last mail of that template to the address, as only its renderer sees it. */
export const mailedLinkTo = (email: string, template: string): Promise<string> =>
  mailedTo(email, template, 'link')

/** The last one-time code to the address or phone. */
export const codeSentTo = (recipient: string): Promise<string> =>
  mailedTo(recipient, 'one_time_code', 'code')

const mailedTo = async (email: string, template: string, name: string): Promise<string> => {
  const { payload } = await testApp()
  const [mail] = await query<{ id: string; variables: unknown }>(
    `select id, variables from messages where recipient = $1 and template_key = $2
     order by created_at desc limit 1`,
    [email, template],
  )
  if (!mail) throw new Error('No mail was queued')
  return openVariables(portsOf({ payload }).cipher, mail).get(name) ?? ''
}
