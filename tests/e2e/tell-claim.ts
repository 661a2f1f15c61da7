import type { Page } from '@playwright/test'
import { expect } from './forum.ts'

/**
 * A member tells something in which screening finds a claim: they are asked once, and send it all the same. Answers
 * with the path of the post, which waits for a moderator from then on.
 */
export async function tellClaim(page: Page, article: string, text: string): Promise<string> {
  await page.goto(`${article}/new?kind=experience`)
  await page.getByLabel('What happened to you?').fill(text)
  const post = page.getByRole('button', { name: 'Post', exact: true })
  await post.click()
  await expect(page.getByRole('region', { name: 'One moment, before it is sent' })).toBeVisible()
  await post.click()
  await expect(page).toHaveURL(/\/posts\//)
  return new URL(page.url()).pathname
}
