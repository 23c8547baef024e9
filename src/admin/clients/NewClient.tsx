'use client'

import { Button, useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { useSay } from '../words/useSay'

/** The form of a new client in a drawer, with the reseller whose page one is on. */
export const NewClient = ({ reseller }: { reseller: string }) => {
  const router = useRouter()
  const say = useSay()
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'clients' })
  return (
    <>
      <Button size="small" margin={false} onClick={openDrawer}>
        {say('clients:newClient')}
      </Button>
      <Drawer
        initialData={{ reseller }}
        onSave={() => {
          closeDrawer()
          router.refresh()
        }}
      />
    </>
  )
}
