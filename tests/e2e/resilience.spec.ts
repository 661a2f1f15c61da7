import { accounts, expect, test } from './forum.ts'
import { tellClaim } from './tell-claim.ts'

const member = accounts.find(({ role }) => role === 'member')!
const text = 'I write slowly these days, so please do not lose this sentence.'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a session that ended loses no text', async ({ signedIn, article }) => {
      const page = await signedIn('member')
      await page.goto(`${article}/new?kind=experience`)
      await page.getByLabel('What happened to you?').fill(`${text} (${scripts ? 'on' : 'off'})`)
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Post', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
      await expect(page.getByLabel('Your text')).toHaveValue(`${text} (${scripts ? 'on' : 'off'})`)

      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        page
          .getByRole('main')
          .getByRole('link', { name: /sign in/i })
          .click(),
      ])
      await tab.getByLabel('Your name').fill(member.handle)
      await tab.getByLabel('Password').fill(member.password)
      await tab.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
      await expect(tab.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await page.getByRole('button', { name: 'Send again' }).click()
      await expect(page).toHaveURL(/\/posts\//)
      await expect(page.getByText(text)).toBeVisible()
    })
  })
}

test('a reload loses no text, and what was sent does not come back', async ({ signedIn, article }) => {
  const page = await signedIn('member')
  await page.goto(`${article}/new?kind=question`)
  await page.getByLabel('Your question in one line').fill('Which of you was told to wait?')
  await page.getByLabel('What should others know to answer?').fill(text)
  await page.reload()
  await expect(page.getByLabel('What should others know to answer?')).toHaveValue(text)
  await expect(page.getByLabel('Your question in one line')).toHaveValue('Which of you was told to wait?')
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await expect(page).toHaveURL(/\/posts\//)
  await page.goto(`${article}/new?kind=question`)
  await expect(page.getByLabel('What should others know to answer?')).toHaveValue('')
})

test('a lost network is said, and loses no text', async ({ signedIn, article }) => {
  const page = await signedIn('member')
  await page.goto(`${article}/new?kind=experience`)
  await page.getByLabel('What happened to you?').fill(`${text} Even offline.`)
  await page.context().setOffline(true)
  await expect(page.getByText(/offline|no connection|not connected/i).first()).toBeVisible()
  // The network must not come back before the attempt has failed: it would go through.
  const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await failed
  await page.context().setOffline(false)
  await page.goto(`${article}/new?kind=experience`)
  await expect(page.getByLabel('What happened to you?')).toHaveValue(`${text} Even offline.`)
})

test('the keyboard alone is enough to read, to write and to decide', async ({ signedIn, article }) => {
  const words = 'Cowslip tea raised my white cells, told with the keyboard in mind.'
  await tellClaim(await signedIn('member'), article, words)
  const page = await signedIn('moderator')
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key)
  }
  /** Goes on by Tab until the focus is on what has this name. */
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 250; i++) {
      await press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null
        const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent
        const named =
          element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? element.labels?.[0]?.textContent
            : ''
        return `${label ?? ''} ${named ?? ''} ${element?.textContent ?? ''}`
      })
      if (name.test(focused)) return
    }
    throw new Error(`Tab never reached ${name.source}`)
  }

  await page.goto(`${article}?article=folded`)
  await press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await press('Enter')
  await tabTo(/Tell your experience/)
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Tell your experience' })).toBeVisible()
  await tabTo(/What happened to you/)
  await page.keyboard.type('Written with the keyboard and nothing else.')
  await tabTo(/^\s*Post\s*$/)
  await press('Enter')
  await expect(page).toHaveURL(/\/posts\//)

  await page.goto('/moderation?q=cowslip')
  await page.locator('[data-line] [data-open]').press('Enter')
  await expect(page).toHaveURL(/\/moderation\/cases\//)
  await expect(page.getByRole('heading', { name: 'Your decision' })).toBeVisible()
  const sentences = await page.locator('fieldset[id^="field-verdict"]').count()
  for (let judged = 0; judged < sentences; judged += 1) {
    await tabTo(/^\s*Own experience/)
    await press('Space')
  }
  await tabTo(/^\s*(Publish\b|Leave it on)/)
  await press('Space')
  await tabTo(/^\s*Decide\s*$/)
  await press('Enter')
  await expect(page.getByText('This case is closed')).toBeVisible()
})
