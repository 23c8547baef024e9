import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { sayIn, type Word } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { pageIn } from '../../domain/lists/pageIn'
import { Card } from '../actions/Card'
import { NewClient } from '../clients/NewClient'
import { listHref } from '../dashboard/parts/links'
import { NotForYou } from '../overview/NotForYou'
import { TabNav } from '../overview/TabNav'
import type { RelatedSlug } from './columns'
import { loadRelated } from './loadRelated'
import { Pages } from './Pages'
import { RelatedTable } from './RelatedTable'

import '../orders/orders.css'

type Props = DocumentViewServerProps & {
  of: RelatedSlug
  by: string
  title: Word
  /** What can be done about them all. */
  above?: ReactNode
}

/** What belongs to a document, newest first, and the way to the list that can filter, sort and export it. */
export const RelatedView = async ({ by, of, title: word, ...props }: Props) => {
  const { above, doc, initPageResult, searchParams } = props
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, `${of}.read`)) return <NotForYou />
  const related = await loadRelated(req, { of, by, id, page: pageIn(searchParams?.page) })
  const { docs, total } = related
  const say = sayIn(req.i18n)
  const title = say(word)
  const mayCreate = of === 'clients' && by === 'reseller' && can(req.user, 'clients.create')
  // "API keys" stays what it is.
  const label = /^[A-Z]{2}/.test(title) ? title : title.toLowerCase()
  return (
    <main className="sd-order">
      <TabNav view={title} />
      <Gutter>
        {mayCreate && (
          <div className="sd-actions sd-actions--first">
            <NewClient reseller={id} />
          </div>
        )}
        {above}
        <Card title={total > 0 ? `${title} (${total.toLocaleString(req.i18n.language)})` : title}>
          {docs.length === 0 ? (
            <p className="sd-quiet">{say('related:none', { label })}</p>
          ) : (
            <RelatedTable of={of} docs={docs} label={title} say={say} />
          )}
          <Pages {...related} label={say('related:pagesOf', { label })} say={say} />
          <p className="sd-card__more">
            <Link href={listHref('/admin', of, [[by, 'equals', id]])} prefetch={false}>
              {say('related:asList')}
            </Link>
          </p>
        </Card>
      </Gutter>
    </main>
  )
}
