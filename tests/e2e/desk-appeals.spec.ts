import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './forum.ts'
import { hiddenPost, hide } from './hidden-post.ts'

/** The author appeals from their notices; answers the address of the case that is opened. */
async function appeal(author: Page, judge: Page, post: string): Promise<string> {
  await author.goto('/notices')
  await expect(author.getByRole('heading', { name: /has hidden your post/ }).first()).toBeVisible()
  await expect(author.getByText('The article is not about leaflets.').first()).toBeVisible()
  await author.getByRole('link', { name: 'appeal against it' }).first().click()
  await expect(author.getByRole('heading', { level: 1, name: 'Appeal against a decision' })).toBeVisible()
  await author.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(author.getByText('Please say in a sentence or two').first()).toBeVisible()
  await author.getByLabel('Why should it be looked at again?').fill('The leaflet came with my medicine.')
  await author.getByRole('button', { name: 'Send the appeal' }).click()
  await expect(author.getByText(/Your appeal waits for another moderator/)).toBeVisible()
  await author.goto(post)
  await expect(author.getByText(/Your appeal waits for another moderator/)).toBeVisible()
  await judge.goto(post.replace('/posts/', '/moderation/posts/'))
  await expect(judge).toHaveURL(/\/moderation\/cases\//)
  return new URL(judge.url()).pathname
}

for (const { scripts, width } of [
  { scripts: true, width: 1280 },
  { scripts: false, width: 390 },
]) {
  test.describe(`${scripts ? 'with' : 'without'} JavaScript, ${width} px`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 844 } })

    test('a decision is undone from its case, and from the log', async ({ signedIn, article }) => {
      const member = await signedIn('member')
      const marlow = await signedIn('moderator')
      const hidden = await hiddenPost(member, marlow, article)
      if (scripts) await marlow.keyboard.press('z')
      else await marlow.getByRole('link', { name: 'Undo', exact: true }).click()
      await expect(marlow.getByRole('heading', { name: 'Undo this decision?' })).toBeVisible()
      await expect(marlow.getByText('The post is again: waiting for a moderator.')).toBeVisible()
      await expect(marlow.getByText('1 notice that nobody has read is withdrawn.')).toBeVisible()
      await marlow.getByRole('button', { name: 'Undo the decision' }).click()
      await expect(marlow).toHaveURL(hidden.case)
      await expect(marlow.getByText('undone later')).toBeVisible()
      await expect(marlow.getByRole('button', { name: 'Decide' })).toBeVisible()
      await member.goto('/notices')
      await expect(member.locator(`a[href="${hidden.post}"]`)).toHaveCount(0)

      await hide(marlow)
      const rowan = await signedIn({ handle: 'rowan' })
      await rowan.goto('/moderation/log')
      await rowan.getByRole('link', { name: 'Undo this' }).first().click()
      await expect(rowan.getByText(hidden.sentence).first()).toBeVisible()
      // Somebody else decided, so nothing happens without a reason.
      await rowan.getByRole('button', { name: 'Undo the decision' }).click()
      await expect(rowan.getByText('Somebody else decided this, so a reason is needed.')).toBeVisible()
      await rowan.getByLabel('Why is it undone?').fill('It does mention the article’s subject.')
      await rowan.getByRole('button', { name: 'Undo the decision' }).click()
      await expect(rowan).toHaveURL(hidden.case)
      await expect(rowan.getByText('It does mention the article’s subject.')).toBeVisible()
    })

    test('an appeal is heard by another moderator than the one who decided', async ({ signedIn, article }) => {
      const member = await signedIn('member')
      const marlow = await signedIn('moderator')
      const rowan = await signedIn({ handle: 'rowan' })
      const { post } = await hiddenPost(member, marlow, article)
      const address = await appeal(member, marlow, post)
      await expect(marlow.getByText('This is an appeal against your own decision')).toBeVisible()
      await expect(marlow.getByRole('button', { name: 'Decide' })).toHaveCount(0)

      await rowan.goto(address)
      await expect(rowan.getByRole('heading', { name: 'An appeal to hear' })).toBeVisible()
      await expect(rowan.getByText('The leaflet came with my medicine.').first()).toBeVisible()
      await rowan.getByRole('radio', { name: 'Not a problem' }).first().check()
      await rowan.getByRole('radio', { name: 'Publish', exact: true }).check()
      await rowan.getByRole('button', { name: 'Decide' }).click()
      // Without a reply nothing is decided, and the choice is kept.
      await expect(rowan.getByText('There is an appeal in this case, which needs an answer.')).toBeVisible()
      await expect(rowan.getByRole('radio', { name: 'Publish', exact: true })).toBeChecked()
      await rowan.getByLabel('Reply to the one who appealed').fill('You are right, it belongs here.')
      await rowan.getByRole('button', { name: 'Decide' }).click()
      await expect(rowan.getByRole('heading', { name: 'An appeal, heard' })).toBeVisible()

      await member.goto('/notices')
      await expect(
        member.getByRole('heading', { name: 'Your appeal was heard: the decision was changed' }).first(),
      ).toBeVisible()
      await expect(member.getByText('You are right, it belongs here.').first()).toBeVisible()
    })

    test('on appeal a decision can stand as it is', async ({ signedIn, article }) => {
      const member = await signedIn('member')
      const marlow = await signedIn('moderator')
      const rowan = await signedIn({ handle: 'rowan' })
      const { post } = await hiddenPost(member, marlow, article)
      await rowan.goto(await appeal(member, marlow, post))
      await rowan.getByRole('button', { name: 'The decision stands' }).click()
      await expect(rowan.getByText('Please answer the one who appealed').first()).toBeVisible()
      await rowan.getByLabel('Reply to the one who appealed').fill('I read both, and leaflets are another matter.')
      await rowan.getByRole('button', { name: 'The decision stands' }).click()
      await expect(rowan.getByRole('heading', { name: 'An appeal, heard' })).toBeVisible()
      await member.goto(post)
      await expect(member.getByText('Your appeal: the decision stands.')).toBeVisible()
      await expect(member.getByText('I read both, and leaflets are another matter.')).toBeVisible()
      await member.goto('/settings')
      await expect(member.getByRole('heading', { name: 'Decisions and appeals' })).toBeVisible()
    })

    test('a consequence imposed by itself can be appealed, and is lifted by another moderator', async ({
      signedIn,
      article,
    }) => {
      const member = await signedIn('member')
      const marlow = await signedIn('moderator')
      const rowan = await signedIn({ handle: 'rowan' })
      const hidden = await hiddenPost(member, marlow, article)
      await marlow.goto(`${hidden.case}/sanction`)
      await marlow.getByLabel('What follows for the member').selectOption('premoderation')
      await marlow.getByLabel('For how many posts').fill('2')
      await marlow.getByLabel('Reason for it').selectOption({ index: 1 })
      await marlow
        .getByLabel('Message to the member about it')
        .fill('Please write what happened to you, not what cures.')
      await marlow.getByRole('button', { name: 'Impose it' }).click()
      await expect(marlow).toHaveURL(hidden.case)

      await member.goto('/settings#account')
      const mine = member.getByRole('article').filter({ hasText: 'not what cures' }).first()
      await mine.getByRole('link', { name: 'appeal against it' }).click()
      await expect(member.getByRole('heading', { level: 1, name: 'Appeal against a consequence' })).toBeVisible()
      await expect(member.getByText('Please write what happened to you, not what cures.')).toBeVisible()
      if (scripts) await expectAccessible(member)
      await member.getByLabel('Why should it be looked at again?').fill('It was one sentence from a leaflet.')
      await member.getByRole('button', { name: 'Send the appeal' }).click()
      await expect(member.getByText(/Your appeal waits for another moderator/)).toBeVisible()

      const desk = hidden.post.replace('/posts/', '/moderation/posts/')
      await marlow.goto(desk)
      await expect(marlow.getByText('This is an appeal against your own decision')).toBeVisible()
      await expect(marlow.getByRole('button', { name: 'Lift it', exact: true })).toHaveCount(0)
      await rowan.goto(desk)
      await expect(rowan.getByRole('heading', { name: 'An appeal against a consequence, to hear' })).toBeVisible()
      if (scripts) await expectAccessible(rowan)
      await rowan.getByRole('button', { name: 'Lift it', exact: true }).click()
      // Without an answer nothing happens, and it can be given where one is.
      await expect(rowan.getByText('Please answer the one who appealed').first()).toBeVisible()
      await rowan.getByLabel(/^Reply to/).fill('One sentence is not a habit.')
      await rowan.getByRole('button', { name: 'Lift it', exact: true }).click()
      await expect(rowan.getByRole('heading', { name: 'An appeal against a consequence, heard' })).toBeVisible()
      await expect(rowan.getByText('This case is closed').first()).toBeVisible()
      await member.goto('/settings#account')
      await expect(mine.getByText('One sentence is not a habit.')).toBeVisible()
      await expect(mine.getByText('It was lifted on appeal.')).toBeVisible()
    })
  })
}
