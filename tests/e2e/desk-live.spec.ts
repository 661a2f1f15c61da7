import type { Locator, Page } from '@playwright/test'
import { Client } from 'pg'
import { expect, test } from './forum.ts'

/** A new experience of a member's that screening holds, so that a case waits; its words are found in the queue. */
async function newCase(member: Page, article: string): Promise<string> {
  const words = `Celery juice raised my white cells by ${Date.now() % 1_000_000} within a month`
  await member.goto(`${article}/new?kind=experience`)
  await member.getByLabel('What happened to you?').fill(`I was low for half a year. ${words}.`)
  await member.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(member.getByRole('region', { name: 'One moment, before it is sent' })).toBeVisible()
  await member.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(member.getByText(/waiting for a moderator/i).first()).toBeVisible()
  return words
}

const line = (queue: Page, words: string): Locator => queue.getByRole('listitem').filter({ hasText: words }).last()

async function open(page: Page, words: string) {
  await page.goto('/moderation')
  await line(page, words).locator('[data-open]').click()
  await expect(page).toHaveURL(/\/moderation\/cases\//)
  await expect(page.getByRole('region', { name: 'Who has this case' })).toBeVisible()
}

const holder = (page: Page) => page.getByRole('region', { name: 'Who has this case' })
const decideButton = (page: Page) => page.getByRole('button', { name: 'Decide' })

async function typeReturn(page: Page, message: string) {
  await page.getByRole('radio', { name: 'Unsupported claim' }).first().check()
  await page.getByRole('radio', { name: /return to the author/i }).check()
  await page.getByLabel(/message to the author/i).fill(message)
  await page.locator('select[name="reason"]').first().selectOption('unsupported_claim')
}

async function onDatabase(statement: string, values: string[]) {
  const client = new Client({ connectionString: process.env.MARGIN_DATABASE_URL })
  await client.connect()
  await client.query(statement, values)
  await client.end()
}

const caseIdOf = (page: Page) => new URL(page.url()).pathname.split('/').pop()!

test('a claim is seen live by the other moderator in under a second, and so is its end', async ({
  signedIn,
  article,
}) => {
  const words = await newCase(await signedIn('member'), article)
  const [marlow, rowan] = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
  const streaming = rowan.waitForResponse('**/moderation/live')
  await rowan.goto('/moderation')
  await streaming
  await marlow.goto('/moderation')
  await expect(line(rowan, words)).not.toContainText('has it')

  const mark = line(rowan, words).getByText('marlow has it')
  await line(marlow, words).locator('[data-open]').click()
  await expect(marlow.getByText('You have this case.')).toBeVisible()
  await expect(mark).toBeVisible({ timeout: 1000 })

  await marlow.getByRole('button', { name: 'Leave it to others' }).click()
  await expect(marlow).toHaveURL(/\/moderation$/)
  await expect(mark).toBeHidden({ timeout: 1000 })

  // Leaving in any other way ends it too.
  await line(marlow, words).locator('[data-open]').click()
  await expect(marlow.getByText('You have this case.')).toBeVisible()
  await expect(mark).toBeVisible()
  await marlow.goto('/about')
  await expect(mark).toBeHidden({ timeout: 1000 })
})

test('a new case comes into the queue by itself, and a decided one goes', async ({ signedIn, article }) => {
  const rowan = await signedIn({ handle: 'rowan' })
  await rowan.goto('/moderation')
  const words = await newCase(await signedIn('member'), article)
  await expect(line(rowan, words)).toBeVisible()
  const marlow = await signedIn({ handle: 'marlow' })
  await open(marlow, words)
  await marlow.getByRole('radio', { name: 'Not a problem' }).first().check()
  await marlow.getByRole('radio', { name: /^publish\b(?! with)/i }).check()
  await decideButton(marlow).click()
  await expect(marlow.getByText('This case is closed')).toBeVisible()
  await expect(line(rowan, words)).toBeHidden()
})

test('of two who decide at the same moment one wins; the other is told, and keeps what they typed', async ({
  signedIn,
  article,
}) => {
  const words = await newCase(await signedIn('member'), article)
  const desks = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
  for (const desk of desks) await open(desk, words)
  // Nobody's claim stands in the way: it was left quiet for too long.
  await onDatabase(`UPDATE case_claim SET seen_at = now() - interval '1 hour' WHERE case_id = $1`, [
    caseIdOf(desks[0]!),
  ])
  for (const [index, desk] of desks.entries()) await typeReturn(desk, `Please look at this, says desk ${index}.`)
  await Promise.all(desks.map((desk) => decideButton(desk).click()))

  for (const desk of desks)
    await expect(desk.getByText(/nothing was decided|returned to the author by/i).first()).toBeVisible()
  const lost = []
  for (const desk of desks) if (await desk.getByText('Nothing was decided.').isVisible()) lost.push(desk)
  expect(lost).toHaveLength(1)
  const loser = lost[0]!
  await expect(loser.getByText(/(marlow|rowan) has decided meanwhile/)).toBeVisible()
  await expect(loser.locator('textarea').filter({ hasText: `says desk ${desks.indexOf(loser)}.` })).toBeVisible()
})

test('whoever is decided against by a claim keeps what they typed, and can take the case over with it', async ({
  signedIn,
  article,
}) => {
  const words = await newCase(await signedIn('member'), article)
  const [marlow, rowan] = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
  await open(marlow, words)
  await open(rowan, words)
  await expect(holder(rowan)).toContainText('marlow has this case')
  await typeReturn(rowan, 'Written while Marlow has it.')
  await decideButton(rowan).click()
  await expect(rowan.getByText('Nothing was decided.')).toBeVisible()
  await expect(rowan.getByLabel(/message to the author/i)).toHaveValue('Written while Marlow has it.')
  await rowan.getByLabel('Why you take it over').fill('It is urgent')
  await decideButton(rowan).click()
  await expect(rowan.getByText('Returned to the author by rowan')).toBeVisible()
  await expect(holder(marlow)).toContainText('This was returned to its author meanwhile.')
})

test('taking over: the former holder is told live with the reason, and keeps what they typed', async ({
  signedIn,
  article,
}) => {
  const words = await newCase(await signedIn('member'), article)
  const [marlow, rowan] = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
  await open(marlow, words)
  await open(rowan, words)
  await typeReturn(marlow, 'Half a sentence that')
  await typeReturn(rowan, 'I had begun as well')
  await holder(rowan).getByText('Take it over', { exact: true }).first().click()
  await holder(rowan).getByRole('button', { name: 'Take it over' }).click()
  await expect(holder(rowan)).toContainText('Please say why, in a few words.')
  await holder(rowan).getByLabel('Why you take it over').fill('I know this thread')
  await holder(rowan).getByRole('button', { name: 'Take it over' }).click()
  await expect(rowan.getByText('You have this case.')).toBeVisible()
  await expect(rowan.getByLabel(/message to the author/i)).toHaveValue('I had begun as well')

  await expect(holder(marlow)).toContainText('rowan has taken this over. “I know this thread”', { timeout: 1000 })
  await expect(marlow.getByLabel(/message to the author/i)).toHaveValue('Half a sentence that')
  await decideButton(marlow).click()
  await expect(marlow.getByText('rowan has this case.', { exact: false }).first()).toBeVisible()
  await expect(marlow.getByLabel(/message to the author/i)).toHaveValue('Half a sentence that')
})

test('handing over: the other is told, and finds the case by the notice', async ({ signedIn, article }) => {
  const words = await newCase(await signedIn('member'), article)
  const [marlow, rowan] = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
  await open(marlow, words)
  await holder(marlow).getByText('Hand it over', { exact: true }).first().click()
  await holder(marlow).getByLabel('To whom').selectOption({ label: 'rowan' })
  await holder(marlow).getByLabel('Why you hand it over').fill('You know the thyroid')
  await holder(marlow).getByRole('button', { name: 'Hand it over' }).click()
  await expect(marlow).toHaveURL(/\/moderation$/)
  await expect(line(marlow, words)).toContainText('rowan has it')
  await rowan.goto('/notices')
  const notice = rowan.getByRole('article').filter({ hasText: 'Another moderator handed you a case' }).first()
  await notice.getByRole('link').click()
  await expect(holder(rowan)).toContainText('marlow handed it over: “To rowan: You know the thyroid”')
})

test('a claim whose browser vanished ends by itself, and the queue hears of it', async ({ signedIn, article }) => {
  const words = await newCase(await signedIn('member'), article)
  const [marlow, rowan] = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
  await open(marlow, words)
  await rowan.goto('/moderation')
  await expect(line(rowan, words)).toContainText('marlow has it')
  // Offline, as when a battery is empty: nothing is sent any more.
  await marlow.context().setOffline(true)
  await marlow.close()
  await onDatabase(`UPDATE case_claim SET seen_at = now() - interval '6 minutes' WHERE case_id = $1`, [
    caseIdOf(marlow),
  ])
  // The worker looks once a minute.
  test.setTimeout(120_000)
  await expect(line(rowan, words)).not.toContainText('has it', { timeout: 75_000 })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a case is claimed, taken over, and the next one comes', async ({ signedIn, article }) => {
    const words = await newCase(await signedIn('member'), article)
    const [marlow, rowan] = [await signedIn({ handle: 'marlow' }), await signedIn({ handle: 'rowan' })]
    await open(marlow, words)
    await expect(marlow.getByText('You have this case.')).toBeVisible()
    await rowan.goto('/moderation')
    await expect(line(rowan, words)).toContainText('marlow has it')
    await open(rowan, words)
    await expect(holder(rowan)).toContainText('marlow has this case')
    await holder(rowan).getByText('Take it over', { exact: true }).first().click()
    await holder(rowan).getByRole('button', { name: 'Take it over' }).click()
    // Without a reason it is refused on a page of its own.
    await expect(rowan.getByRole('heading', { name: 'Take the case over' })).toBeVisible()
    await expect(rowan.getByText('Please say why, in a few words.').first()).toBeVisible()
    await rowan.getByLabel('Why you take it over').fill('Marlow asked me to')
    await rowan.getByRole('button', { name: 'Take it over' }).click()
    await expect(rowan.getByText('You have this case.')).toBeVisible()
    const taken = caseIdOf(rowan)

    await marlow.reload()
    await expect(holder(marlow)).toContainText('rowan has this case')
    await expect(holder(marlow)).toContainText('Marlow asked me to')
    await holder(marlow).getByRole('button', { name: 'Next case' }).click()
    await expect(marlow).toHaveURL(/\/moderation\/(cases\/|next)/)
    expect(caseIdOf(marlow)).not.toBe(taken)
    await holder(rowan).getByRole('button', { name: 'Leave it to others' }).click()
    await expect(rowan).toHaveURL(/\/moderation$/)
    await expect(line(rowan, words)).not.toContainText('has it')
  })
})
