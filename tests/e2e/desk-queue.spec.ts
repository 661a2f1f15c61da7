import type { Page } from '@playwright/test'
import { expect, test } from './forum.ts'
import { tellClaim } from './tell-claim.ts'

const focusedHref = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'))
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'))

test('the whole queue by keyboard, the focus always where the next key is expected', async ({ signedIn }) => {
  const page = await signedIn('moderator')
  await page.goto('/moderation')
  const links = page.locator('[data-line] [data-open]')
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible()
  const [first, second] = [await links.nth(0).getAttribute('href'), await links.nth(1).getAttribute('href')]

  await page.keyboard.press('j')
  expect(await focusedHref(page)).toBe(first)
  await page.keyboard.press('j')
  expect(await focusedHref(page)).toBe(second)
  await page.keyboard.press('k')
  expect(await focusedHref(page)).toBe(first)
  await page.keyboard.press('k')
  expect(await focusedHref(page)).toBe(first)
  // Not with another key held.
  await page.keyboard.press('Control+j')
  await page.keyboard.press('Alt+j')
  expect(await focusedHref(page)).toBe(first)

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys on this page' })
  await expect(help).toBeVisible()
  await expect(help.getByText('Search')).toBeVisible()
  await page.keyboard.press('x')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  expect(await focusedHref(page)).toBe(first)
  await expect(page.locator('[name="case"]:checked')).toHaveCount(0)

  await page.keyboard.press('/')
  expect(await focusedName(page)).toBe('q')
  await page.keyboard.type('just bin xo?')
  await expect(page.getByLabel('Words in the posts')).toHaveValue('just bin xo?')
  await expect(page.locator('[name="case"]:checked')).toHaveCount(0)
  await page.getByLabel('Words in the posts').fill('papaya')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=papaya/)
  await expect(links.first()).toContainText('papaya')

  await page.goto('/moderation')
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('5')
  await expect(page).toHaveURL(/lane=held/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Held')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.locator('[name="case"]:checked')).toHaveCount(2)
  await page.keyboard.press('x')
  await expect(page.locator('[name="case"]:checked')).toHaveCount(1)
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decide about 1 post')
  await expect(page.getByLabel('What happens with each of them')).toBeFocused()

  await page.goto('/moderation?lane=held')
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('0')
  await expect(page).toHaveURL(/\/moderation$/)
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${first}$`))
})

test('keys can be switched off', async ({ signedIn }) => {
  const page = await signedIn('moderator')
  await page.goto('/moderation')
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByLabel('Use these keys in this browser').uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('j')
  expect(await focusedHref(page)).toBeNull()
})

test('a line says why it stands there, on hover and on focus', async ({ signedIn }) => {
  const page = await signedIn('moderator')
  await page.goto('/moderation?lane=urgent')
  const line = page.locator('[data-line]').first()
  const reasons = line.getByText(/Urgent: looked at within 15 min/)
  await expect(reasons).toBeHidden()
  await line.locator('summary').hover()
  await expect(reasons).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(reasons).toBeHidden()
  await line.locator('[data-open]').focus()
  await page.keyboard.press('Tab')
  await expect(line.locator('summary')).toBeFocused()
  await expect(reasons).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reasons).toBeHidden()
})

const ways = [
  { name: 'with JavaScript', scripts: true, viewport: { width: 1280, height: 900 }, herb: 'burdock' },
  { name: 'without JavaScript', scripts: false, viewport: { width: 1280, height: 900 }, herb: 'juniper' },
  { name: 'on a phone', scripts: true, viewport: { width: 390, height: 844 }, herb: 'dandelion' },
]

for (const { name, scripts, viewport, herb } of ways) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled: scripts, viewport })

    test('posts that say the same are decided about together, after a look at what would happen', async ({
      signedIn,
      article,
    }) => {
      const sentence = `Three cups of ${herb} tea a day raised my white count within a month.`
      const member = await signedIn('member')
      await tellClaim(member, article, sentence)
      await tellClaim(member, article, `Hello from the coast. ${sentence}`)
      await tellClaim(member, article, `${sentence} I hope that it helps somebody.`)

      const page = await signedIn('moderator')
      await page.goto('/moderation')
      await page.getByLabel('Words in the posts').fill(herb)
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`q=${herb}`))
      await expect(page.locator('[data-line]')).toHaveCount(3)
      await page.locator('[data-line] summary').first().click()
      await expect(page.getByText(/Held: looked at within 4 h/).first()).toBeVisible()
      await page.getByRole('link', { name: '3 posts say the same' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 posts say the same')
      await page.getByRole('checkbox').last().uncheck()
      await page.getByRole('button', { name: 'Decide about these posts' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decide about 2 posts')
      await page.getByRole('button', { name: 'See what would happen' }).click()
      await expect(page.getByText('Please choose what is to happen with this post.').first()).toBeVisible()
      await page.getByLabel('What happens with each of them').selectOption('hide')
      await page.getByLabel('Reason').selectOption('unsupported_claim')
      await page.getByLabel('Message to each author').fill('Please tell what happened, not what cures.')
      await page.getByRole('button', { name: 'See what would happen' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen with 2 posts')
      await expect(page.getByText('Waiting for a moderator → Hidden')).toHaveCount(2)
      if (scripts) await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)

      // Meanwhile another moderator decides about one of them.
      const other = await signedIn({ handle: 'rowan' })
      await other.goto(`/moderation?q=${herb}+coast`)
      await other.locator('[data-line] [data-open]').first().click()
      await other.getByRole('radio', { name: 'Not a problem' }).first().check()
      await other.getByRole('radio', { name: 'Publish', exact: true }).check()
      await other.getByRole('button', { name: 'Decide' }).click()
      await expect(other.getByText('This case is closed')).toBeVisible()

      await page.getByRole('button', { name: 'Hide: 2 posts' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decided about 1 post')
      await expect(page.getByText('Now: Hidden')).toHaveCount(1)
      await expect(page.getByText(/has decided meanwhile: publish/)).toBeVisible()
      await page.getByRole('link', { name: 'Back to the queue' }).click()
      await page.goto(`/moderation?q=${herb}`)
      await expect(page.locator('[data-line]')).toHaveCount(1)
      await member.goto('/notices')
      await expect(member.getByText('Please tell what happened, not what cures.').first()).toBeVisible()
    })
  })
}
