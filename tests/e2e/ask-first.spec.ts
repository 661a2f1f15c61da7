import type { Page } from '@playwright/test'
import { expect, test } from './forum.ts'

async function tell(page: Page, article: string, text: string) {
  await page.goto(`${article}/new?kind=experience`)
  await page.getByLabel('What happened to you?').fill(text)
  await page.getByRole('button', { name: 'Post', exact: true }).click()
}

for (const scripts of [true, false]) {
  const run = scripts ? 'with' : 'without'
  test.describe(`${run} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts })

    test('a claim is asked about first, and told as one’s own with a source', async ({ signedIn, article }) => {
      const story = `Beetroot juice raised my white cells (${run}).`
      const member = await signedIn('member')
      await tell(member, article, story)
      const panel = member.getByRole('region', { name: 'One moment, before it is sent' })
      await expect(panel.locator('mark')).toContainText('Beetroot juice raised my white cells')
      await expect(member).toHaveURL(/\/new/)
      await expect(member.getByLabel('What happened to you?')).toHaveValue(story)
      for (const link of await panel.getByRole('link').all()) await expect(link).toHaveAttribute('target', '_blank')

      // A source that is no address: nothing is lost, and nothing is asked again.
      await member.getByLabel(/I do not know that it helps/).check()
      await member.getByLabel(/Where can one read about it/).fill('my aunt')
      await member.getByRole('button', { name: 'Post', exact: true }).click()
      await expect(member.getByText(/the whole address of the page/).first()).toBeVisible()
      await expect(member.getByLabel(/I do not know that it helps/)).toBeChecked()
      await member.getByLabel(/Where can one read about it/).fill('www.example.org/beetroot')
      await member.getByRole('button', { name: 'Post', exact: true }).click()
      await expect(member).toHaveURL(/\/posts\//)
      await expect(member.getByText('Waiting for a moderator')).toBeVisible()
      await expect(member.getByText('Told as their own experience, not as something known to help.')).toBeVisible()
      await expect(member.getByRole('link', { name: 'example.org' })).toHaveAttribute('rel', 'ugc nofollow noopener')

      const moderator = await signedIn('moderator')
      await moderator.goto('/moderation')
      await moderator
        .getByRole('link', { name: new RegExp(`${story.slice(0, 30)}.*`) })
        .last()
        .click()
      await expect(moderator.getByText('Told as their own experience')).toBeVisible()
    })

    test('a phone number is hidden before it is on the page', async ({ signedIn, article, page }) => {
      const member = await signedIn('member')
      await tell(member, article, `We could talk (${run}): my number is 07700 900 412.`)
      await expect(member.getByText('phone number: 07700 900 412')).toBeVisible()
      await expect(member.getByRole('button', { name: 'Post as it is' })).toBeVisible()
      await member.getByRole('button', { name: 'Hide it and post' }).click()
      await expect(member).toHaveURL(/\/posts\//)
      await expect(member.getByText('[phone number removed]').first()).toBeVisible()
      await page.goto(member.url())
      await expect(page.getByText('07700')).toHaveCount(0)
    })

    test('whoever may be in danger is told at once whom to ring, and nobody else is', async ({
      signedIn,
      article,
      page,
    }) => {
      const member = await signedIn('member')
      await tell(member, article, `I have a crushing pain in my chest right now and cannot breathe (${run}).`)
      await expect(member).toHaveURL(/\/posts\//)
      await expect(member.getByText('Please do not wait for an answer here')).toBeVisible()
      await page.goto(member.url())
      await expect(page.getByText(/crushing pain/).first()).toBeVisible()
      await expect(page.getByText('Please do not wait for an answer here')).toHaveCount(0)
    })

    test('an administrator keeps the help lines', async ({ signedIn }) => {
      const admin = await signedIn('admin')
      await admin.goto('/moderation')
      await admin.getByRole('link', { name: 'Help lines' }).click()
      await admin.getByRole('textbox', { name: 'Country' }).fill(`Land ${run}`)
      await admin.getByRole('button', { name: 'Add the country' }).click()
      await expect(admin.getByText('Please give the number to ring.').first()).toBeVisible()
      await expect(admin.getByRole('textbox', { name: 'Country' })).toHaveValue(`Land ${run}`)
      await admin.getByLabel('Emergency number').fill('112')
      await admin.getByRole('button', { name: 'Add the country' }).click()
      const line = admin.getByRole('listitem').filter({ has: admin.getByRole('heading', { name: `Land ${run}` }) })
      await line.getByRole('link', { name: /Change/ }).click()
      // Both forms have the field: what is typed into the one that goes is gone.
      await expect(admin).toHaveURL(/change=/)
      await expect(admin.getByRole('button', { name: 'Add the country' })).toHaveCount(0)
      await admin.getByLabel('Words beside it').fill('Free.')
      await admin.getByRole('button', { name: 'Save' }).click()
      await expect(line).toContainText('112 Free.')
      await line.getByRole('button', { name: /Take out/ }).click()
      await expect(line).toHaveCount(0)
    })
  })
}
