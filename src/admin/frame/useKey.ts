'use client'
import { useEffect } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export type Shortcut = { key: string; withControl?: boolean }

/** Runs `act` on one of these keys; a plain letter counts only where nobody is typing one. */
export const useKey = (shortcuts: readonly Shortcut[], act: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isControl = event.ctrlKey || event.metaKey
      const isMeant = shortcuts.some(
        ({ key, withControl = false }) =>
          event.key.toLowerCase() === key &&
          withControl === isControl &&
          (withControl || !isTyping(event.target)),
      )
      if (!isMeant || event.altKey || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [act, shortcuts])
}
