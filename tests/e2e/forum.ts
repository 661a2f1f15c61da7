import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'

type AccountRole = 'member' | 'clinician' | 'moderator' | 'admin'
/** The demo's logins, as `npm start` prints them. */
export const accounts = JSON.parse(readFileSync('scripts/demo/accounts.json', 'utf8')) as {
  role: AccountRole
  handle: string
  password: string
}[]

interface Forum {
  /** A page of a browser of its own, signed in through the form: the first of this role, or the one of this name. */
  signedIn: (who: AccountRole | { handle: string }) => Promise<Page>
  /** The address of an article of the demo. */
  article: string
}

export const test = base.extend<Forum>({
  signedIn: async ({ browser, javaScriptEnabled, colorScheme, viewport, baseURL }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    await use(async (who) => {
      const account = accounts.find(({ role, handle }) =>
        typeof who === 'string' ? role === who : handle === who.handle,
      )!
      const context = await browser.newContext({ javaScriptEnabled, colorScheme, viewport, baseURL })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto('/login')
      await page.getByLabel('Your name').fill(account.handle)
      await page.getByLabel('Password').fill(account.password)
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
      return page
    })
    for (const context of contexts) await context.close()
  },
  article: async ({ page }, use) => {
    await page.goto('/')
    const link = page.locator('main a[href^="/articles/"]').first()
    await use((await link.getAttribute('href'))!)
  },
})

export { expect }
