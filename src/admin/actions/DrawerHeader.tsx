'use client'

import { Link, useDocumentDrawerContext, useModal, XIcon } from '@payloadcms/ui'

import { useSay } from '../words/useSay'

import './actions.css'

/** The title and the way out where a document is shown in a drawer; on its own page the page has both. */
export const DrawerHeader = ({ title, href }: { title: string; href: string }) => {
  const say = useSay()
  const { drawerSlug } = useDocumentDrawerContext() ?? {}
  const { closeModal } = useModal()
  if (!drawerSlug) return null
  return (
    <header className="sd-drawer">
      <h2>
        <Link href={href}>{title}</Link>
      </h2>
      <button type="button" aria-label={say('form:close')} onClick={() => closeModal(drawerSlug)}>
        <XIcon />
      </button>
    </header>
  )
}
