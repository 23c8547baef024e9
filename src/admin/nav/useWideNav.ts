'use client'
import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const HAS_ROOM = '(min-width: 1025px)'

/**
 * Payload folds the navigation away up to 1440 px, which most laptops are. Where there is room for it beside the
 * content it stays open, unless the person keeps it closed. Answers whether its place is to be held: Payload's frame
 * runs before the links do, and has folded and drawn by then.
 */
export const useWideNav = (isWanted: boolean): boolean => {
  const { setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const [isHeld, setHeld] = useState(isWanted)
  const isBelowPayloads = breakpoints?.l
  useEffect(() => {
    if (!isBelowPayloads || !isWanted || !window.matchMedia(HAS_ROOM).matches) return undefined
    let isGone = false
    // Payload folds in an effect of a parent, which runs after this one.
    queueMicrotask(() => {
      if (isGone) return
      setNavOpen(true)
      setHeld(false)
    })
    return () => {
      isGone = true
    }
  }, [isBelowPayloads, isWanted, setNavOpen])
  return isHeld
}
