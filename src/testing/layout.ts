import type { Page } from 'playwright-core'

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }

/** How far the page has jumped since it began to load, as browsers score it: without what follows a key or a click. */
export const layoutShift = (window: Page): Promise<number> =>
  window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          // A layout shift has these; TypeScript's DOM does not know it yet.
          for (const entry of list.getEntries() as Shift[])
            if (!entry.hadRecentInput) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )

/** By how many pixels the page is wider than its window, once what is on the move has come to rest. */
export const sidewaysAt = async (window: Page, width: number): Promise<number> => {
  await window.setViewportSize({ width, height: 900 })
  const excess = () => window.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  for (let tries = 0; tries < 15 && (await excess()) > 0; tries += 1)
    await window.waitForTimeout(100)
  return excess()
}

const PRESSED =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="checkbox"]'

/**
 * What can be pressed and is smaller than `least` pixels either way. Links in the middle of a sentence are as high as
 * its lines; a field inside a larger control is pressed anywhere in it.
 */
export const smallTargets = (window: Page, least: number): Promise<string[]> =>
  window.evaluate(
    ({ pressed, smallest }) => {
      const isShown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('[inert], .table-wrap thead:has(+ tbody:empty)') &&
        element.getBoundingClientRect().width > 1
      const isInText = (element: Element) =>
        element.matches('a') &&
        getComputedStyle(element).display === 'inline' &&
        (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim()
      const isInControl = (element: Element) =>
        element.closest('.rs__control, label, .checkbox-input__input, .search-filter') !== null &&
        !element.matches('button:not(.dropdown-indicator)')
      const isSmall = (element: Element) => {
        const { height, width } = element.getBoundingClientRect()
        return Math.round(height) < smallest || Math.round(width) < smallest
      }
      return [...document.querySelectorAll(pressed)]
        .filter((one) => isShown(one) && isSmall(one) && !isInText(one) && !isInControl(one))
        .map((one) => {
          const { height, width } = one.getBoundingClientRect()
          const said = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)
          return `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} "${said}" ${Math.round(width)} × ${Math.round(height)}`
        })
    },
    { pressed: PRESSED, smallest: least },
  )
