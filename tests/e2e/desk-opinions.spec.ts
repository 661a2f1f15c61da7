import type { Page } from '@playwright/test'
import { expect, test } from './forum.ts'

/** A post of juniper's that is held for a claim; the address of its case. */
async function heldCase(member: Page, moderator: Page, { article, claim }: { article: string; claim: string }) {
  await member.goto(`${article}/new?kind=experience`)
  await member.getByLabel('What happened to you?').fill(`I was tired for months. ${claim} My next test is in May.`)
  await member.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(member.getByRole('region', { name: 'One moment, before it is sent' })).toBeVisible()
  await member.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(member).toHaveURL(/\/posts\/[0-9a-f-]+$/)
  await moderator.goto(member.url().replace('/posts/', '/moderation/posts/'))
  await expect(moderator).toHaveURL(/\/moderation\/cases\//)
  return moderator.url()
}

test.setTimeout(120_000)

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a moderator asks a clinician, reads the opinion, and mentions another moderator', async ({
      signedIn,
      article,
    }) => {
      const claim = `A spoon of ${scripts ? 'barley grass' : 'wheatgrass'} powder cured my low white cells in a week.`
      const member = await signedIn('member')
      const marlow = await signedIn({ handle: 'marlow' })
      const address = await heldCase(member, marlow, { article, claim })

      const opinions = marlow.getByRole('region', { name: 'Opinions of clinicians' })
      await opinions.getByText('Ask a clinician').click()
      await opinions.getByLabel('Whom to ask').selectOption('linnet')
      await opinions.getByLabel('Your question').fill(`Could ${claim.slice(0, 20)} do anything here?`)
      await opinions.getByRole('button', { name: 'Ask', exact: true }).click()
      await expect(marlow).toHaveURL(/#opinions$/)
      await expect(opinions.getByText('One question waits for an answer')).toBeVisible()

      const linnet = await signedIn({ handle: 'linnet' })
      await linnet.getByRole('link', { name: /^Opinions \d+ asked of you/ }).click()
      await linnet
        .getByRole('link', { name: new RegExp(`^Could ${claim.slice(0, 20)}`) })
        .last()
        .click()
      await expect(linnet.getByRole('heading', { level: 1, name: 'Your opinion as a clinician' })).toBeVisible()
      await expect(linnet.locator('main mark')).toContainText(claim.slice(0, 30))
      await expect(linnet.getByRole('complementary', { name: 'What the article says to it' })).toBeVisible()
      await expect(linnet.getByRole('main')).not.toContainText(/juniper/i)
      // An empty answer comes back, a written one is kept as an opinion.
      await linnet.getByRole('button', { name: 'Give this opinion' }).click()
      await expect(linnet.getByText('Please write your opinion first.').first()).toBeVisible()
      await linnet
        .getByLabel('What do you think, as a clinician?')
        .fill('Nothing of the kind has been shown.\nI would wait.')
      await linnet.getByRole('button', { name: 'Give this opinion' }).click()
      await expect(linnet.getByText('has been told')).toBeVisible()

      await marlow.goto(address)
      const opinion = opinions.getByRole('article')
      await expect(opinion).toContainText('Opinion of a clinician, linnet: Nothing of the kind has been shown.')

      const rowan = await signedIn({ handle: 'rowan' })
      await rowan.goto('/notices')
      await rowan.goto('/')
      await expect(rowan.getByRole('link', { name: 'Notices', exact: true })).toBeVisible()

      const discussion = marlow.getByRole('region', { name: 'Discussion' })
      await discussion.getByRole('button', { name: 'Comment' }).click()
      await expect(marlow.getByText('Please write your comment first.')).toBeVisible()
      if (!scripts) await marlow.goto(address)
      await discussion.getByLabel('Comment').fill('@rowan, have you seen this?\nLinnet has answered.')
      await discussion.getByRole('button', { name: 'Comment' }).click()
      await expect(marlow).toHaveURL(/\/moderation\/cases\/[0-9a-f-]+#discussion$/)
      await expect(discussion.locator('mark')).toHaveText('@rowan')
      await expect(discussion.getByLabel('Comment')).toHaveValue('')
      if (scripts) await expect(discussion.getByLabel('Comment')).toBeFocused()

      await rowan.goto('/')
      await expect(rowan.getByRole('link', { name: 'Notices 1 unread' })).toBeVisible()
      await rowan.goto(address)
      await expect(rowan.getByRole('region', { name: 'Discussion' })).toContainText('Linnet has answered.')

      const notes = marlow.getByRole('region', { name: /^Private notes about/ })
      await notes.getByText('Write a note').click()
      await notes.getByLabel('Note for other moderators').fill(`Writes in good faith (${scripts ? 'on' : 'off'}).`)
      await notes.getByRole('button', { name: 'Keep the note' }).click()
      await expect(notes.getByText(`Writes in good faith (${scripts ? 'on' : 'off'}).`, { exact: true })).toBeVisible()
      await member.goto('/notices')
      await expect(member.getByText(/good faith|has answered|has been shown/)).toHaveCount(0)
    })
  })
}

test('what is typed in the decision is not lost when a comment is sent', async ({ signedIn, article }) => {
  const member = await signedIn('member')
  const marlow = await signedIn({ handle: 'marlow' })
  await heldCase(member, marlow, { article, claim: 'A cup of mallow tea cured my low white cells in a month.' })
  const message = marlow.getByLabel(/Message to the author/)
  await marlow.getByRole('radio', { name: /return to the author/i }).check()
  await message.fill('Please say that it was so for you.')
  const discussion = marlow.getByRole('region', { name: 'Discussion' })
  await discussion.getByLabel('Comment').fill('I would return it.')
  await discussion.getByRole('button', { name: 'Comment' }).click()
  await expect(discussion.getByText('I would return it.', { exact: true })).toBeVisible()
  await expect(message).toHaveValue('Please say that it was so for you.')
})
