import type { Page } from '@playwright/test'

/** What of the network a pass used. */
export interface Traffic {
  requests: number
  /** As they came over the wire. */
  bytes: number
}

/** Counts what the page fetches from now on, through Chromium's own figures. */
export async function countTraffic(page: Page): Promise<Traffic> {
  const traffic: Traffic = { requests: 0, bytes: 0 }
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', () => (traffic.requests += 1))
  session.on('Network.dataReceived', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength))
  session.on('Network.responseReceived', ({ response }) => (traffic.bytes += response.encodedDataLength))
  await session.send('Network.enable')
  return traffic
}

/** A keyboard that counts its keys. */
export function keyboardOf(page: Page) {
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  /** Goes on by Tab until the focus is on what has this name. */
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 300; i += 1) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
        return (labels[0]?.textContent ?? element?.textContent ?? '').trim()
      })
      if (focused.length < 80 && name.test(focused)) return
      await press('Tab')
    }
    throw new Error(`Tab never reached ${name.source}`)
  }
  return { press, tabTo, pressed: () => keys }
}

type Keyboard = ReturnType<typeof keyboardOf>

/** Decides the open case as published, by its keys where it has some, else by Tab. Answers by which. */
export async function decide(page: Page, keyboard: Keyboard): Promise<'keys' | 'tab'> {
  const address = page.url()
  const isDecided = () =>
    page
      .waitForFunction(
        (before) => location.href !== before || document.body.textContent?.includes('This case is closed'),
        address,
        { timeout: 10_000 },
      )
      .then(() => true)
  if ((await page.locator('main [aria-keyshortcuts]').count()) > 0) {
    const sentences = await page.locator('mark[id^="finding-"]').count()
    // "Not a problem", for each flagged sentence; then publish, then send.
    for (let i = 0; i < sentences; i += 1) await keyboard.press('7')
    await keyboard.press('p')
    await keyboard.press('Control+Enter')
    await isDecided()
    return 'keys'
  }
  await keyboard.tabTo(/^Publish$/)
  await keyboard.press('Space')
  await keyboard.tabTo(/^Decide$/)
  await keyboard.press('Enter')
  await isDecided()
  return 'tab'
}

/** Goes on to the next case; false where none waits. */
export async function goOn(page: Page, keyboard: Keyboard): Promise<boolean> {
  const address = page.url()
  await keyboard.tabTo(/^Next case$/)
  await keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== address && url.pathname !== '/moderation')
  if (page.url().endsWith('/moderation/next')) return false
  await page.getByRole('region', { name: 'Who has this case' }).getByText('You have this case.').waitFor()
  return true
}
