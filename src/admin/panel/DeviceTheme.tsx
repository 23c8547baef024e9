'use client'

import { useEffect } from 'react'

const hasChosen = (): boolean => /(?:^|; )payload-theme=(?:light|dark)/.test(document.cookie)

/** Before anybody is signed in Payload follows the device only where the browser tells the server of it; here always. */
export function DeviceTheme() {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => {
      if (!hasChosen()) document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'
    }
    follow()
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [])
  return null
}
