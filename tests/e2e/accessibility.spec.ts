import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './forum.ts'
import { hiddenPost } from './hidden-post.ts'

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
          '/transparency',
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

      test('undoing and appealing pass axe', async ({ signedIn, article }) => {
        const member = await signedIn('member')
        const marlow = await signedIn('moderator')
        const { post, case: decided } = await hiddenPost(member, marlow, article)
        await expectAccessible(marlow)
        await marlow.getByRole('link', { name: 'Undo', exact: true }).click()
        await expect(marlow.getByRole('heading', { name: 'Undo this decision?' })).toBeVisible()
        await expectAccessible(marlow)
        await member.goto(post)
        await expectAccessible(member)
        await member.getByRole('link', { name: 'appeal against it' }).click()
        await expect(member.getByRole('button', { name: 'Send the appeal' })).toBeVisible()
        await expectAccessible(member)
        await member.getByRole('button', { name: 'Send the appeal' }).click()
        await expect(member.getByText('Please say in a sentence or two').first()).toBeVisible()
        await expectAccessible(member)
        await member.getByLabel('Why should it be looked at again?').fill('It is about this illness, too.')
        await member.getByRole('button', { name: 'Send the appeal' }).click()
        await expect(member.getByText(/Your appeal waits/)).toBeVisible()
        await expectAccessible(member)
        for (const path of ['/notices', '/settings']) {
          await member.goto(path)
          await expectAccessible(member)
        }
        await marlow.goto(decided)
        await expectAccessible(marlow)
        const rowan = await signedIn({ handle: 'rowan' })
        await rowan.goto(post.replace('/posts/', '/moderation/posts/'))
        await expect(rowan.getByRole('heading', { name: 'An appeal to hear' })).toBeVisible()
        await expectAccessible(rowan)
        await rowan.getByRole('button', { name: 'The decision stands' }).click()
        await expect(rowan.getByRole('heading', { name: 'Let the decision stand' })).toBeVisible()
        await expectAccessible(rowan)
      })

      test('a moderator’s pages pass axe', async ({ signedIn }) => {
        const page = await signedIn('admin')
        for (const path of [
          '/moderation',
          '/moderation/log',
          '/moderation/log?kind=decided&from=2026-01-01',
          '/moderation/stats?days=90',
          '/moderation/people',
          '/moderation/phrases',
          '/moderation/policy',
          '/moderation/help-lines',
          '/moderation/next',
          '/moderation/settings',
          '/moderation?lane=held&label=remedy_claim&older=8&show=free&q=juice',
          '/moderation?lane=second_review',
          '/moderation/bulk',
          '/moderation/canned-texts',
        ]) {
          await page.goto(path)
          await expectAccessible(page)
        }
        await page.goto('/moderation')
        const cases = await page
          .locator('main a[href^="/moderation/cases/"]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
        expect(cases.length).toBeGreaterThan(3)
        const caseIds = cases.map((href) => href.split('/').at(-1)!)
        await page.goto(`/moderation/groups/${caseIds[0]}`)
        await expectAccessible(page)
        await page.goto(`/moderation/bulk?${caseIds.map((id) => `case=${id}`).join('&')}`)
        await expectAccessible(page)
        await page.getByLabel('What happens with each of them').selectOption('hide')
        await page.getByLabel('Reason').selectOption('off_topic')
        await page.getByRole('button', { name: 'See what would happen' }).click()
        await expect(page.getByRole('heading', { name: /^What would happen/ })).toBeVisible()
        await expectAccessible(page)
        for (const path of new Set(cases)) {
          await page.goto(path)
          await expectAccessible(page)
        }
        // With all that a decision with a note unfolds, refused, and with the list of the keys.
        await page.getByRole('radio', { name: /publish with a context note/i }).check()
        await expectAccessible(page)
        await page.getByRole('button', { name: 'Decide' }).click()
        await expect(page.getByRole('alert')).toBeFocused()
        await expectAccessible(page)
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await page.getByRole('link', { name: 'in its thread' }).click()
        await page
          .getByRole('link', { name: /^Thread/ })
          .first()
          .click()
        await expect(page.getByRole('heading', { level: 1, name: 'The thread' })).toBeVisible()
        await expectAccessible(page)
        await page.goto(`${cases[0]}/sanction`)
        await page.getByRole('button', { name: 'Impose it' }).click()
        await expect(page.getByText('Please choose what follows for the member.').first()).toBeVisible()
        await expectAccessible(page)
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
