'use client'
import { useNav } from '@payloadcms/ui'
import { useEffect } from 'react'

const NARROWEST = '(min-width: 1025px)'

/**
 * Payload folds the navigation away up to 1440 px, which most laptops are. Where there is room for it
 * beside the content it opens again, unless the person keeps it closed.
 */
export const useWideNav = (isWanted: boolean): void => {
  const { hydrated, setNavOpen } = useNav()
  useEffect(() => {
    if (hydrated && isWanted && window.matchMedia(NARROWEST).matches) setNavOpen(true)
  }, [hydrated, isWanted, setNavOpen])
}
