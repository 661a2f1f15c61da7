import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './forum.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function expectAccessible(page: Page) {
  // Through the debugger, since the pages' own policy lets no other script in.
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })')
  const found = results.violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  )
  expect(found).toEqual([])
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Every page there is, for a guest, a member and a moderator, reached as people reach them. */
async function addresses(page: Page, article: string) {
  await page.goto(`${article}?order=newest`)
  const post = await page.locator('a[href^="/posts/"]').first().getAttribute('href')
  return { article, post: post! }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('a guest’s pages pass axe', async ({ page, article }) => {
        const { post } = await addresses(page, article)
        const pages = ['/', article, `${article}?article=folded`, `${article}/v/1`, post, `${post}/history`]
        for (const path of [
          ...pages,
          '/search?q=blood',
          '/search?q=zzzz',
          '/login',
          '/signup',
          '/about',
          '/no-such-page',
        ]) {
          await page.goto(path)
          await expectAccessible(page)
        }
      })

      test('a member’s pages pass axe', async ({ signedIn, article }) => {
        const page = await signedIn('member')
        const { post } = await addresses(page, article)
        const own = [
          '/',
          article,
          `${article}?article=full`,
          post,
          `${post}/reply`,
          '/settings',
          '/notices',
          '/moderation',
        ]
        for (const path of [...own, `${article}/new?kind=question`, `${article}/new?kind=experience`]) {
          await page.goto(path)
          await expectAccessible(page)
        }
        await page.goto(`${article}?article=full&order=newest`)
        await page
          .getByRole('link', { name: /^report/i })
          .first()
          .click()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectAccessible(page)
        await page.goto(`${article}/new?kind=question`)
        await page.getByRole('button', { name: 'Post' }).click()
        await expectAccessible(page)
      })

      test('a moderator’s pages pass axe', async ({ signedIn }) => {
        const page = await signedIn('admin')
        for (const path of [
          '/moderation',
          '/moderation/log',
          '/moderation/phrases',
          '/moderation/policy',
          '/moderation/help-lines',
        ]) {
          await page.goto(path)
          await expectAccessible(page)
        }
        await page.goto('/moderation')
        const cases = await page
          .locator('main a[href^="/moderation/cases/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
        expect(cases.length).toBeGreaterThan(3)
        for (const path of new Set(cases)) {
          await page.goto(path)
          await expectAccessible(page)
        }
        await page.goto(cases[0]!)
        await page.getByRole('button', { name: 'Comment' }).click()
        await expect(page.getByText('Please write your comment first.')).toBeVisible()
        await page.evaluate('document.querySelectorAll("main details").forEach((fold) => (fold.open = true))')
        await expectAccessible(page)
        for (const part of ['comments', 'opinions', 'notes']) {
          await page.goto(`${cases[0]}/${part}`)
          await expectAccessible(page)
        }
      })

      test('a clinician’s pages pass axe', async ({ signedIn, baseURL }) => {
        const moderator = await signedIn('moderator')
        await moderator.goto('/moderation')
        const address = await moderator.locator('main a[href^="/moderation/cases/"]').first().getAttribute('href')
        await moderator.request.post(`${address}/opinions`, {
          form: { clinicianHandle: 'linnet', question: 'Have you seen this in practice?' },
          headers: { origin: baseURL! },
        })
        const page = await signedIn('clinician')
        await page.goto('/opinions')
        await expectAccessible(page)
        await page.getByRole('link', { name: 'Have you seen this in practice?' }).first().click()
        await page.getByRole('button', { name: 'Give this opinion' }).click()
        await expect(page.getByText('Please write your opinion first.').first()).toBeVisible()
        await expectAccessible(page)
      })
    })
  }
}
