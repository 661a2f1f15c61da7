import type { Page } from '@playwright/test'
import pg from 'pg'
import { expectAccessible } from './axe.ts'
import { expect, test } from './forum.ts'

/** As many reactions as ten of the demo's members give: from here on a removal is for two moderators. */
async function giveReach(postId: string) {
  const client = new pg.Client({ connectionString: process.env.MARGIN_DATABASE_URL })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `INSERT INTO reaction (post_id, member_id, kind, created_at)
       SELECT p.id, m.id, 'helpful', now() FROM post p JOIN member m ON m.id <> p.author_id
       WHERE p.id = $1 LIMIT 10`,
      [postId],
    )
    expect(rowCount).toBe(10)
  } finally {
    await client.end()
  }
}

const runs = [
  { scripts: true, width: 1280, colorScheme: 'light' },
  { scripts: true, width: 390, colorScheme: 'dark' },
  { scripts: false, width: 390, colorScheme: 'light' },
] as const

for (const { scripts, width, colorScheme } of runs) {
  const name = `${scripts ? 'with' : 'without'} JavaScript, ${width} px, ${colorScheme}`
  test.describe(name, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, colorScheme })
    // Without scripts axe cannot run; the pages are the same.
    const looksRight = (page: Page) => (scripts ? expectAccessible(page) : Promise.resolve())

    test('two moderators decide, the second without the first one’s verdict; the member is warned', async ({
      signedIn,
      article,
    }) => {
      // Four people and axe on most of their pages.
      test.slow()
      const member = await signedIn('member')
      await member.goto(`${article}/new?kind=experience`)
      const story = `I wrote down every count since January (${name}).`
      await member.getByLabel('What happened to you?').fill(story)
      await member.getByRole('button', { name: 'Post', exact: true }).click()
      await expect(member).toHaveURL(/\/posts\//)
      const postAddress = new URL(member.url()).pathname
      const postId = postAddress.split('/').at(-1)!
      await giveReach(postId)

      const first = await signedIn({ handle: 'marlow' })
      await first.goto(`/moderation/posts/${postId}`)
      await first.getByRole('button', { name: 'Open a case' }).click()
      await expect(first).toHaveURL(/\/moderation\/cases\//)
      const caseAddress = new URL(first.url()).pathname
      await first.getByRole('radio', { name: 'Remove' }).check()
      await first.getByRole('combobox', { name: 'Reason', exact: false }).first().selectOption('abuse')
      await first.getByLabel(/^Message to the author/).fill('Only the first moderator knows these words.')
      await first.getByRole('button', { name: 'Decide' }).click()
      const panel = (page: Page) => page.getByRole('region', { name: 'A second pair of eyes' })
      await expect(panel(first)).toContainText('It takes effect when another moderator has decided too')
      await expect(panel(first)).toContainText('Only the first moderator knows these words.')
      await expect(first.getByRole('button', { name: 'Decide' })).toHaveCount(0)
      await looksRight(first)
      // Nothing has happened yet.
      await member.goto(postAddress)
      await expect(member.getByText(story)).toBeVisible()
      await expect(member.getByText('Removed')).toHaveCount(0)

      const second = await signedIn({ handle: 'rowan' })
      await second.goto(caseAddress)
      await expect(panel(second)).toContainText('you do not see')
      await expect(second.getByText('Only the first moderator knows these words.')).toHaveCount(0)
      await expect(second.getByRole('table')).not.toContainText('Waits for a second moderator')
      await looksRight(second)
      await second.goto('/moderation/log')
      await expect(second.getByText('Only the first moderator knows these words.')).toHaveCount(0)
      await second.goto(caseAddress)
      await second.getByRole('radio', { name: 'Hide' }).check()
      await second.getByRole('combobox', { name: 'Reason', exact: false }).first().selectOption('off_topic')
      await second.getByText('A consequence for the author as well').click()
      await second.getByRole('combobox', { name: 'What follows for the member' }).selectOption('warning')
      await second.getByRole('button', { name: 'Decide' }).click()
      // The consequence is not complete: nothing is decided and nothing lost.
      await expect(second.getByText('Please choose a reason for the consequence.').first()).toBeVisible()
      await expect(second.getByRole('radio', { name: 'Hide' })).toBeChecked()
      await looksRight(second)
      await second.getByRole('combobox', { name: 'What follows for the member' }).selectOption('')
      await second.getByRole('button', { name: 'Decide' }).click()
      await expect(panel(second)).toContainText('They agreed')
      await expect(panel(second)).toContainText('Only the first moderator knows these words.')
      await looksRight(second)
      await first.goto(caseAddress)
      await expect(panel(first)).toContainText('rowan: hide')

      await second.getByText('Impose a consequence').click()
      await second.getByRole('combobox', { name: 'What follows for the member' }).selectOption('warning')
      await second.getByRole('combobox', { name: 'Reason for it' }).selectOption('other')
      await second.getByLabel('Message to the member about it').fill('Please keep colleagues out of it.')
      await second.getByRole('button', { name: 'Impose it' }).click()
      await expect(second).toHaveURL(new RegExp(`${caseAddress}$`))
      await expect(second.getByText('not acknowledged yet')).toBeVisible()
      await looksRight(second)

      await member.goto(article)
      const banner = member.getByRole('complementary', { name: 'From the moderators' })
      await expect(banner).toContainText('Please keep colleagues out of it.')
      await looksRight(member)
      await member.goto(`${article}/new?kind=experience`)
      await expect(member.getByRole('button', { name: 'Post', exact: true })).toHaveCount(0)
      await expect(banner).toBeVisible()
      await member.goto(article)
      await banner.getByRole('button', { name: 'I have read this' }).click()
      await expect(banner).toHaveCount(0)
      await expect(member).toHaveURL(new RegExp(`${article}$`))
      await member.goto('/settings')
      await expect(member.getByRole('region', { name: 'Where you stand' })).toContainText(
        'Please keep colleagues out of it.',
      )
      await looksRight(member)
      await member.goto(`${article}/new?kind=experience`)
      await expect(member.getByRole('button', { name: 'Post', exact: true })).toBeVisible()
      await second.goto(caseAddress)
      await expect(second.getByText(/acknowledged on/).first()).toBeVisible()
    })
  })
}
