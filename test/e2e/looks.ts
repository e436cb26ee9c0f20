/** What is looked for on every screen: rules of accessibility that are broken, and what is cut off. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What is wrong by the rules of WCAG 2.2 AA and good practice, one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  // In its usual mode axe opens a second page, which a window of Electron can't.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  )
}

/** Controls that reach out of the window, and a page that could be scrolled. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { innerWidth, innerHeight } = globalThis
    const { scrollWidth, scrollHeight } = document.documentElement
    const scrolls = scrollWidth > innerWidth || scrollHeight > innerHeight ? ['the page scrolls'] : []
    const controls = [...document.querySelectorAll('button, input, select, textarea, [role="slider"]')]
    const out = controls.filter((control) => {
      const box = control.getBoundingClientRect()
      const drawing = control.closest('.vis-timeline, [role="grid"], [role="region"]') !== null
      return !drawing && box.width > 1 && (box.left < 0 || box.right > innerWidth + 0.5)
    })
    return [...scrolls, ...out.map((control) => control.getAttribute('aria-label') ?? control.outerHTML.slice(0, 120))]
  })
}
