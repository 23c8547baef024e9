'use client'
import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

const HAS_ROOM = '(min-width: 1025px)'

/**
 * Payload folds the navigation away up to 1440 px, which most laptops are. Where there is room for it
 * beside the content it opens again, unless the person keeps it closed.
 */
export const useWideNav = (isWanted: boolean): void => {
  const { setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const isBelowPayloads = breakpoints?.l
  useEffect(() => {
    if (!isBelowPayloads || !isWanted || !window.matchMedia(HAS_ROOM).matches) return undefined
    // Payload folds it in an effect of a parent, which runs after this one.
    const later = setTimeout(() => setNavOpen(true))
    return () => clearTimeout(later)
  }, [isBelowPayloads, isWanted, setNavOpen])
}
