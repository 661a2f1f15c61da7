import type { Page } from '@playwright/test'
import { expect, test } from './forum.ts'
import { tellClaim } from './tell-claim.ts'

/** The open case of a post. */
async function openCase(page: Page, post: string) {
  await page.goto(`/moderation${post}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Your decision' })).toBeVisible()
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test('a case is decided by keys alone: verdicts, a pinned passage, a note with its preview, sent', async ({
  signedIn,
  page,
  article,
}) => {
  const story =
    'Chewing fennel seeds cured my low white cells in a week. Then I told my sister. Radish syrup raised my white count as well.'
  const post = await tellClaim(await signedIn('member'), article, story)
  const moderator = await signedIn('moderator')
  await openCase(moderator, post)
  const first = moderator.locator('#sentence-1')
  const second = moderator.locator('#sentence-2')
  await expect(second).toHaveAttribute('data-view', 'folded')

  // Between the sentences and back, and a verdict on each: the next one comes by itself, then the decision.
  await press(moderator, 'j')
  await expect(second).toBeFocused()
  await press(moderator, 'k')
  await expect(first).toBeFocused()
  await press(moderator, '3')
  await expect(second).toBeFocused()
  await expect(first).toContainText('Unsupported claim')
  await press(moderator, 'a', '3')
  await expect(moderator.locator('#field-decision')).toBeFocused()
  await expect(second.getByRole('checkbox').first()).toBeChecked()

  // The note: the keys are letters again while one types.
  await press(moderator, 'n')
  const note = moderator.getByLabel('Note that readers will see')
  await expect(note).toBeFocused()
  await moderator.keyboard.type('The article names no syrup and no seeds. xhrp')
  await expect(moderator.getByRole('radio', { name: 'Publish with a context note' })).toBeChecked()
  const preview = moderator.getByRole('region', { name: 'As readers will see it' })
  await expect(preview).toContainText('The article names no syrup and no seeds. xhrp')
  await expect(preview.getByRole('note')).toContainText('Article version 1')
  await expect(preview.locator('blockquote')).toHaveCount(1)
  await expect(moderator.getByLabel('Reason', { exact: true })).toHaveValue('unsupported_claim')

  // Out of the field, to the list of texts and back with one of them.
  await press(moderator, 'Escape')
  await expect(moderator.locator('#field-decision')).toBeFocused()
  await press(moderator, 'i')
  await expect(moderator.locator('#canned-note')).toBeFocused()
  await press(moderator, 'ArrowDown', 'Enter')
  await expect(note).toBeFocused()
  await expect(note).toHaveValue(/xhrp\n\nThe article does not say that this helps/)

  // Another passage by search; it stands in the preview as well.
  await press(moderator, 'Escape', '/')
  await expect(moderator.getByLabel('Words in the passage')).toBeFocused()
  await moderator.keyboard.type('vein')
  const list = moderator.locator('#passages li:visible')
  await expect(list.first()).toContainText(/vein/i)
  await press(moderator, 'Tab', 'Space')
  await expect(preview.locator('blockquote')).toHaveCount(2)
  await press(moderator, 'Control+Enter')

  await expect(moderator.getByText('This case is closed')).toBeVisible()
  await expect(moderator.getByRole('button', { name: 'Next case' })).toBeFocused()
  await expect(second).toContainText('Unsupported claim')
  await page.goto(post)
  await expect(page.locator('mark')).toContainText('fennel seeds')
  await expect(page.getByRole('note').first()).toContainText('The article names no syrup and no seeds.')

  await press(moderator, 'u')
  await expect(moderator).toHaveURL(/\/moderation$/)
})

test('an own experience is not taken away as misinformation; the keys are listed; it is left with three keys', async ({
  signedIn,
  article,
}) => {
  const post = await tellClaim(
    await signedIn('member'),
    article,
    'Lime flower baths raised my white cells last winter.',
  )
  const moderator = await signedIn('moderator')
  await openCase(moderator, post)
  await press(moderator, '?')
  await expect(moderator.getByRole('dialog')).toContainText('Pin the first passage')
  await press(moderator, 'Escape', '1', 'x')
  await expect(moderator.getByLabel('Reason', { exact: true })).toBeFocused()
  await moderator.getByLabel('Reason', { exact: true }).selectOption('unsupported_claim')
  await press(moderator, 'Control+Enter')
  await expect(moderator.getByRole('alert')).toBeFocused()
  await expect(moderator.getByRole('alert')).toContainText('never taken away as misinformation')
  await moderator.getByLabel('Reason', { exact: true }).selectOption('')
  await press(moderator, 'Escape', 'p')
  await expect(moderator.getByRole('button', { name: 'Decide' })).toBeFocused()
  await expect(moderator.getByLabel('Reason', { exact: true })).toHaveValue('own_experience')
  await press(moderator, 'Enter')
  await expect(moderator.getByRole('button', { name: 'Next case' })).toBeFocused()
})

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: scripts })
    const run = scripts ? 'on' : 'off'

    test('returned with a passage; the author sees it beside their sentence; the case goes on with a diff', async ({
      signedIn,
      article,
    }) => {
      const claim = `Plum vinegar cured my low white cells (${run}).`
      const member = await signedIn('member')
      const post = await tellClaim(member, article, claim)
      const moderator = await signedIn('moderator')
      await openCase(moderator, post)
      const address = moderator.url()
      await moderator.getByRole('radio', { name: 'Unsupported claim' }).first().check()
      await moderator
        .getByRole('checkbox', { name: /pin this passage/i })
        .first()
        .check()
      await moderator.getByRole('radio', { name: 'Return to the author' }).check()
      await moderator.locator('#canned-message').selectOption({ label: 'Tell it as your own case' })
      await moderator.getByRole('button', { name: 'Insert the text for the message' }).click()
      await expect(moderator.getByLabel('Message to the author')).toHaveValue(/what you did and what happened to you/)
      await expect(moderator.getByRole('radio', { name: 'Unsupported claim' }).first()).toBeChecked()
      await expect(moderator.getByRole('radio', { name: 'Return to the author' })).toBeChecked()
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByRole('heading', { name: /Returned to the author/ })).toBeVisible()

      await member.goto(`${post}/edit`)
      await expect(member.locator('mark')).toContainText('Plum vinegar')
      await expect(member.getByText('the moderator: unsupported claim')).toBeVisible()
      await expect(member.getByText('from the article').first()).toBeVisible()
      await member.getByLabel('Your text').fill(`I drank plum vinegar for a month (${run}). My count is as it was.`)
      await member.getByRole('button', { name: 'Send again' }).click()
      await expect(member).toHaveURL(new RegExp(`${post}$`))

      await moderator.goto(address)
      const changes = moderator.getByRole('region', { name: 'What the author changed since it was returned' })
      await expect(changes.locator('del').first()).toBeVisible()
      await expect(changes.locator('ins').first()).toContainText(/drank|month/)
      for (const question of await moderator.getByRole('group', { name: /^What is sentence \d/ }).all()) {
        if (!(await question.isVisible())) continue
        await question.getByRole('radio', { name: 'Own experience' }).check()
      }
      await moderator.getByRole('radio', { name: /^Publish$/ }).check()
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByRole('heading', { name: /^Published by/ })).toBeVisible()
    })

    test('a note is previewed before it is sent, and a sentence that was missed gets a verdict', async ({
      signedIn,
      article,
      page,
    }) => {
      const missed = `The nurse laughed about it (${run}).`
      const post = await tellClaim(
        await signedIn('member'),
        article,
        `Sage honey raised my white cells (${run}). ${missed}`,
      )
      const moderator = await signedIn('moderator')
      await openCase(moderator, post)
      await moderator.getByRole('radio', { name: 'Unsupported claim' }).first().check()
      await moderator.getByText('A sentence that the engine missed').first().click()
      await moderator.getByLabel('The sentence, word for word').fill('words that are not there')
      await moderator
        .getByRole('group', { name: /What is it/ })
        .getByLabel('Not a problem')
        .check()
      await moderator.getByRole('radio', { name: 'Publish with a context note' }).check()
      await moderator.getByLabel('Note that readers will see').fill('The article knows no honey that does this.')
      if (scripts) {
        await press(moderator, 'Escape', '/')
        await moderator.keyboard.type('vein')
      } else {
        await moderator.getByText(/^Search the article/).click()
        await moderator.getByLabel('Words in the passage').fill('vein')
        await moderator.locator('#passages').getByRole('button', { name: 'Search' }).click()
        await expect(moderator.getByLabel('Note that readers will see')).toHaveValue(/no honey/)
      }
      await moderator.locator('#passages li:visible input').first().check()
      if (!scripts) await moderator.getByRole('button', { name: 'Preview the note' }).click()
      const preview = moderator.getByRole('region', { name: 'As readers will see it' })
      await expect(preview.locator('mark')).toContainText('Sage honey')
      await expect(preview).toContainText('The article knows no honey that does this.')
      await expect(preview.locator('blockquote')).toHaveCount(1)
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByText('Please copy the sentence word for word from the post.').first()).toBeVisible()
      await moderator.getByLabel('The sentence, word for word').fill(missed)
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByText('This case is closed')).toBeVisible()
      await page.goto(post)
      await expect(page.getByRole('note').first()).toContainText('The article knows no honey that does this.')
    })

    test('a thread is locked with the decision, and unlocked from its page', async ({ signedIn, article, page }) => {
      const member = await signedIn('member')
      const post = await tellClaim(member, article, `Birch sap raised my white cells (${run}).`)
      const moderator = await signedIn('moderator')
      await openCase(moderator, post)
      await moderator.getByRole('radio', { name: 'Own experience' }).first().check()
      await moderator.getByRole('radio', { name: /^Publish$/ }).check()
      await moderator.getByRole('checkbox', { name: /Lock the thread/ }).check()
      await moderator.getByRole('button', { name: 'Decide' }).click()
      await expect(moderator.getByText('This case is closed')).toBeVisible()
      await page.goto(post)
      await expect(page.getByText('This thread is locked.')).toBeVisible()
      await expect(page.getByRole('link', { name: /^Reply/ })).toHaveCount(0)
      const refused = await member.goto(`${post}/reply`)
      expect(refused?.status()).toBe(403)
      await expect(member.getByText(/A moderator has locked this thread/)).toBeVisible()
      await moderator.goto(post)
      await moderator.getByRole('link', { name: 'Unlock or move it' }).click()
      await moderator.getByRole('button', { name: 'Unlock the thread' }).click()
      await expect(moderator.getByRole('link', { name: /^Reply/ }).first()).toBeVisible()
    })

    test('a thread is moved below another article, with what was typed in the case untouched elsewhere', async ({
      signedIn,
      article,
    }) => {
      const post = await tellClaim(await signedIn('member'), article, `Oat straw raised my white cells (${run}).`)
      const moderator = await signedIn('moderator')
      await openCase(moderator, post)
      await moderator.getByText('Move the thread to another article').click()
      const title = await moderator.getByLabel('Below which article').locator('option').first().textContent()
      await moderator.getByRole('button', { name: 'Move', exact: true }).click()
      await expect(moderator.getByRole('link', { name: title! }).first()).toBeVisible()
      await expect(moderator.getByText('Moved to another article').first()).toBeVisible()
    })
  })
}

test('administrators change the texts to start from', async ({ signedIn }) => {
  const admin = await signedIn('admin')
  await admin.goto('/moderation/canned-texts')
  await admin.getByLabel('What it is for').selectOption('note')
  await admin.getByLabel('Name').fill('Ask at the pharmacy')
  await admin.getByLabel('The text').fill('A pharmacist can tell whether the two go together.')
  await admin.getByRole('button', { name: 'Add the text' }).click()
  const line = admin.getByRole('listitem').filter({ hasText: 'Ask at the pharmacy' })
  await expect(line).toBeVisible()
  await line.getByRole('link', { name: /^Change/ }).click()
  await expect(admin.getByRole('heading', { name: 'Change: Ask at the pharmacy' })).toBeVisible()
  await admin.getByLabel('The text').fill('')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Please write the text.').first()).toBeVisible()
  await admin.getByLabel('The text').fill('Ask a pharmacist whether the two go together.')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(line).toContainText('Ask a pharmacist')
  await line.getByRole('button', { name: /^Take out/ }).click()
  await expect(line).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true })

  test('a case is decided with one hand', async ({ signedIn, article }) => {
    const post = await tellClaim(await signedIn('member'), article, 'Carrot tops raised my white cells since spring.')
    const moderator = await signedIn('moderator')
    await openCase(moderator, post)
    await moderator.getByRole('radio', { name: 'Own experience' }).first().check()
    await moderator.getByRole('radio', { name: /^Publish$/ }).check()
    const wide = await moderator.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(wide).toBeLessThanOrEqual(0)
    await moderator.getByRole('button', { name: 'Decide' }).click()
    await expect(moderator.getByText('This case is closed')).toBeVisible()
  })
})
