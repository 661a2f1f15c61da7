import type { Page } from '@playwright/test'
import { expect } from './forum.ts'

let told = 0

export interface HiddenPost {
  /** The sentence for which screening holds it; it stands on the desk under these words. */
  sentence: string
  post: string
  case: string
}

/** A member tells something that screening holds, and a moderator hides it, each as people do. */
export async function hiddenPost(member: Page, moderator: Page, article: string): Promise<HiddenPost> {
  const sentence = `Barley water number ${Date.now()}-${++told} cures every infection within a week.`
  await member.goto(`${article}/new?kind=experience`)
  await member.getByLabel('What happened to you?').fill(`I read this in a leaflet. ${sentence}`)
  await member.getByRole('button', { name: 'Post', exact: true }).click()
  // They are asked about their sentence first.
  await expect(member.getByRole('region', { name: 'One moment, before it is sent' })).toBeVisible()
  await member.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(member).toHaveURL(/\/posts\/[0-9a-f-]{36}$/)
  const post = new URL(member.url()).pathname
  await moderator.goto(post.replace('/posts/', '/moderation/posts/'))
  await expect(moderator).toHaveURL(/\/moderation\/cases\//)
  await hide(moderator)
  return { sentence, post, case: new URL(moderator.url()).pathname }
}

/** On a case's page. */
export async function hide(moderator: Page): Promise<void> {
  await moderator.getByRole('radio', { name: 'Unsupported claim' }).first().check()
  await moderator.getByRole('radio', { name: 'Hide' }).check()
  await moderator.getByLabel('Reason', { exact: true }).selectOption({ label: 'It is not about this article' })
  await moderator.getByLabel('Message to the author').fill('The article is not about leaflets.')
  await moderator.getByRole('button', { name: 'Decide' }).click()
  await expect(moderator.getByRole('link', { name: 'Undo', exact: true })).toBeVisible()
}
