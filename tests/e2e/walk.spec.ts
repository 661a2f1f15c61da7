import { expect, test } from './forum.ts'

const sentence = 'Drinking celery juice each morning raised my white cells within a month.'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a member tells, screening holds, a moderator publishes with a note, every reader sees it', async ({
      signedIn,
      page,
      article,
    }) => {
      const story = `I was low for half a year. ${sentence} (${scripts ? 'on' : 'off'}) Next test in May.`
      const member = await signedIn('member')
      await member.goto(article)
      await member.getByRole('link', { name: 'Tell your experience' }).first().click()
      // An error first: nothing typed is lost by it.
      await member.getByLabel('What happened to you?').fill('x')
      await member.getByRole('button', { name: 'Post', exact: true }).click()
      await expect(member.getByText('Please write something first.').first()).toBeVisible()
      await expect(member.getByLabel('What happened to you?')).toHaveValue('x')
      await member.getByLabel('What happened to you?').fill(story)
      await member.getByRole('button', { name: 'Preview' }).click()
      await expect(member.getByRole('region', { name: /preview/i })).toContainText('celery juice')
      await expect(member.getByLabel('What happened to you?')).toHaveValue(story)
      await member.getByRole('button', { name: 'Post', exact: true }).click()
      // They are asked about their sentence first, and send it as it is.
      await expect(member.getByRole('region', { name: 'One moment, before it is sent' })).toContainText('celery juice')
      await expect(member.getByLabel('What happened to you?')).toHaveValue(story)
      await member.getByRole('button', { name: 'Post', exact: true }).click()
      await expect(member).toHaveURL(/\/posts\//)
      await expect(member.getByText(/waiting for a moderator/i).first()).toBeVisible()
      const address = new URL(member.url()).pathname

      const guestAnswer = await page.goto(address)
      expect(guestAnswer?.status()).toBe(404)

      const moderator = await signedIn('moderator')
      await moderator.goto('/moderation')
      await moderator
        .getByRole('link', { name: new RegExp(sentence.slice(0, 30)) })
        .last()
        .click()
      await expect(moderator.locator('mark').first()).toContainText('celery juice')
      await expect(moderator.getByRole('heading', { name: /passages that bear on sentence 1/i })).toBeVisible()
      await moderator.getByRole('radio', { name: /publish with a context note/i }).check()
      // Without a passage or a text it is refused, and the choice is kept.
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByRole('radio', { name: /publish with a context note/i })).toBeChecked()
      await moderator
        .getByRole('checkbox', { name: /pin this passage/i })
        .first()
        .check()
      await moderator
        .getByLabel(/text of the note|note that readers/i)
        .fill('The article names no juice that raises the count.')
      // Nor is it decided before the sentence has a verdict.
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByText('Please say of each marked sentence what it is.')).toBeVisible()
      await expect(moderator.getByLabel(/note that readers/i)).toHaveValue(
        'The article names no juice that raises the count.',
      )
      await moderator.getByRole('radio', { name: 'Unsupported claim' }).first().check()
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByText('This case is closed')).toBeVisible()

      await page.goto(address)
      await expect(page.locator('mark')).toContainText('celery juice')
      await expect(page.getByText('The article names no juice that raises the count.')).toBeVisible()
      await member.goto('/notices')
      await expect(member.getByRole('heading', { name: /with a note from the moderators/ }).first()).toBeVisible()
      await moderator.goto('/moderation/log')
      await expect(
        moderator
          .getByRole('table')
          .getByText(/publish(ed)? with a context note/i)
          .first(),
      ).toBeVisible()
    })

    test('a report reaches the desk', async ({ signedIn, article }) => {
      const member = await signedIn('member')
      await member.goto(`${article}?order=newest`)
      await member
        .getByRole('link', { name: /^report/i })
        .first()
        .click()
      await member
        .getByRole('button', { name: /send|report/i })
        .last()
        .click()
      await expect(member.getByText('Please choose what it is about.').first()).toBeVisible()
      await member.getByRole('radio', { name: /something else/i }).check()
      await member.getByLabel(/tell us more|note|anything/i).fill('Please have a look.')
      await member
        .getByRole('button', { name: /send|report/i })
        .last()
        .click()
      await expect(
        member.getByRole('heading', { name: scripts ? 'Thank you' : 'You have reported this already' }),
      ).toBeVisible()
      const moderator = await signedIn('moderator')
      await moderator.goto('/moderation')
      await expect(
        moderator
          .getByRole('listitem')
          .filter({ hasText: /\d reports?\b/ })
          .first(),
      ).toBeVisible()
    })
  })
}
