'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Say } from '../../core/words/say'
import { useSay } from '../words/useSay'

type Names = ReadonlyMap<string, string>

const textOf = (element: Element | null): string => element?.textContent ?? ''

/** Of "refunds-due-5", the fifth part that was ever put there, what it shows. */
const nameIn = (part: Element, names: Names): string | undefined =>
  names.get((part.getAttribute('data-slug') ?? '').replace(/-\d+$/, ''))

const nameControls = (part: Element, { name, say }: { name: string; say: Say }) => {
  const set = (selector: string, text: (element: Element) => string) => {
    const element = part.querySelector(selector)
    element?.setAttribute('aria-label', text(element))
  }
  set('.draggable[role]', () => say('dashboard:partMove', { name }))
  set('.widget-wrapper__delete-btn', () => say('dashboard:partDelete', { name }))
  set('.widget-wrapper__size-btn', (button) =>
    say('dashboard:partWidth', { name, width: textOf(button) }),
  )
}

/**
 * Names what arranges the parts of the dashboard. Payload's names are made of slugs ("Delete widget refunds-due-5"), and
 * it has no door for others; attributes it does not write itself stay over its own renderings.
 */
export function NameParts() {
  const place = useRef<HTMLSpanElement>(null)
  const say = useSay()
  const { config } = useConfig()
  const { widgets = [] } = config.admin.dashboard ?? {}
  useEffect(() => {
    const root = place.current?.parentElement
    if (!root) return undefined
    const names = new Map(
      widgets.flatMap(({ label, slug }) => (typeof label === 'string' ? [[slug, label]] : [])),
    )
    const nameAll = () => {
      for (const part of root.querySelectorAll('.widget')) {
        const name = nameIn(part, names)
        if (name) nameControls(part, { name, say })
      }
    }
    nameAll()
    const observer = new MutationObserver(nameAll)
    observer.observe(root, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [say, widgets])
  return <span ref={place} hidden />
}
