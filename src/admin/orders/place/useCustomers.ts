'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Client, User } from '../../../../payload-types'
import { queryOf } from '../../actions/query'
import { send, type Answer, type Fault } from '../../actions/send'
import { ofClient, ofUser } from './customer'
import type { Customer } from './draft'

export type Kind = Customer['kind']

const SHOWN = 8

const FIELDS: Record<Kind, string[]> = {
  user: ['fullName', 'email', 'phone'],
  client: ['clientName', 'clientEmail', 'clientPhone', 'reseller.businessName'],
}

const search = (kind: Kind, text: string): string =>
  queryOf({
    ...(text ? { where: { or: FIELDS[kind].map((name) => ({ [name]: { like: text } })) } } : {}),
    limit: SHOWN,
    depth: kind === 'client' ? 1 : 0,
    sort: '-createdAt',
  })

const mapped = <T>(answer: Answer<{ docs: T[] }>, map: (doc: T) => Customer): Answer<Customer[]> =>
  answer.ok ? { ok: true, body: answer.body.docs.map(map) } : answer

const find = async (kind: Kind, text: string): Promise<Answer<Customer[]>> =>
  kind === 'user'
    ? mapped(await send<{ docs: User[] }>('GET', `/users?${search(kind, text)}`), ofUser)
    : mapped(await send<{ docs: Client[] }>('GET', `/clients?${search(kind, text)}`), ofClient)

type Asked = { key: string; answer: Answer<Customer[]> }
export type Found = { customers: Customer[]; fault?: Fault; isBusy: boolean }

/** The newest customers, or those that a text finds once typing rests. */
export const useCustomers = (kind: Kind, text: string): Found => {
  const rested = useDebounce(text.trim(), 300)
  const [asked, setAsked] = useState<Asked>()
  const key = `${kind}:${rested}`
  useEffect(() => {
    let isCurrent = true
    void find(kind, rested).then((answer) => {
      if (isCurrent) setAsked({ key: `${kind}:${rested}`, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [kind, rested])
  const isBusy = asked?.key !== key || rested !== text.trim()
  if (!asked || !asked.key.startsWith(kind)) return { customers: [], isBusy }
  return asked.answer.ok
    ? { customers: asked.answer.body, isBusy }
    : { customers: [], fault: asked.answer.fault, isBusy }
}
