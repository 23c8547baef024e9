'use client'
import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useId, useRef, useState } from 'react'

import { useSay } from '../words/useSay'

type Props = { adminRoute: string; email: string; name: string; role: string }

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('')
    .slice(0, 2)
    .toUpperCase()

/** Closes on Escape, which gives the focus back, and on whatever happens outside. */
const useMenu = () => {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      box.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [isOpen])
  return { box, isOpen, setOpen }
}

/** Who is signed in, as what, and the ways to the own account and out. */
export function UserMenu({ adminRoute, email, name, role }: Props) {
  const { box, isOpen, setOpen } = useMenu()
  const say = useSay()
  const id = useId()
  const hrefOf = (path: `/${string}`) => formatAdminURL({ adminRoute, path })
  return (
    <div className="sd-user" ref={box}>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className="sd-user__button"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <span aria-hidden="true">{initialsOf(name)}</span>
        <span className="sd-unseen">{`${name}, ${say.code(role)}`}</span>
      </button>
      {isOpen && (
        <div className="sd-user__menu" id={id}>
          <p className="sd-user__who">
            <strong>{name}</strong>
            <span>{say.code(role)}</span>
            <span>{email}</span>
          </p>
          <Link href={hrefOf('/account')} onClick={() => setOpen(false)} prefetch={false}>
            {say('frame:account')}
          </Link>
          <Link href={hrefOf('/logout')} prefetch={false}>
            {say('frame:signOut')}
          </Link>
        </div>
      )}
    </div>
  )
}
