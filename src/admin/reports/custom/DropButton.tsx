'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { sayDone } from '../../actions/sayDone'
import { send, type Verb } from '../../actions/send'
import { useSay } from '../../words/useSay'

/** Puts a saved report into the trash, and offers for ten seconds to take it out again. */
export function DropButton({ id, name }: { id: string; name: string }) {
  const router = useRouter()
  const say = useSay()
  const path = `/saved-reports/${id}?trash=true` as const
  const trash = async () => {
    const body = { deletedAt: new Date().toISOString() }
    const answer = await send<Verb>('PATCH', path, { body })
    if (!answer.ok) {
      toast.error(answer.fault.message)
      return
    }
    const undo = () => send<Verb>('PATCH', path, { body: { deletedAt: null } })
    sayDone(say('reports:inTrash', { name }), () => router.refresh(), { undo, say })
    router.refresh()
  }
  return (
    <button
      aria-label={say('reports:deleteOne', { name })}
      className="sd-make__button"
      onClick={() => void trash()}
      type="button"
    >
      {say('reports:delete')}
    </button>
  )
}
