import { createLocalReq } from 'payload'

import { queueMail } from '../domain/notifications/queueMail'
import { testApp } from './app'

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
