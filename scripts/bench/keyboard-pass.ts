import type { Page } from '@playwright/test'

/** What of the network a pass used. */
export interface Traffic {
  requests: number
  /** As they came over the wire, headers and all. */
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

/** A keyboard that counts its keys, those of a text among them. */
export function keyboardOf(page: Page) {
  let keys = 0
  return {
    async press(...pressed: string[]) {
      for (const key of pressed) {
        keys += 1
        await page.keyboard.press(key)
      }
    },
    async type(text: string) {
      keys += text.length
      await page.keyboard.type(text)
    },
    pressed: () => keys,
  }
}

type Keyboard = ReturnType<typeof keyboardOf>

const isFocused = (page: Page, id: string) => page.evaluate((id) => document.activeElement?.id === id, id)

/** The same verdict on each sentence: after one comes the next, after the last the decision. */
async function judgeSentences(page: Page, keyboard: Keyboard, verdict: string): Promise<void> {
  const sentences = await page.locator('[data-view]').count()
  for (let given = 0; given < sentences && !(await isFocused(page, 'field-decision')); given += 1) {
    await keyboard.press(verdict)
  }
}

/** Ways to decide a case; each presses what a moderator would, with the focus wherever the page has put it. */
const ways = {
  'as it is': async (page: Page, keyboard: Keyboard) => {
    await judgeSentences(page, keyboard, '7')
    await keyboard.press('p')
  },
  'with a note': async (page: Page, keyboard: Keyboard) => {
    await pinFirst(page, keyboard)
    await judgeSentences(page, keyboard, '3')
    await keyboard.press('n')
    await keyboard.type('The article says nothing of this.')
  },
  'returned with a text to start from': async (page: Page, keyboard: Keyboard) => {
    await pinFirst(page, keyboard)
    await judgeSentences(page, keyboard, '3')
    await keyboard.press('r', 'Escape', 'i', 'ArrowDown', 'Enter')
  },
  hidden: async (page: Page, keyboard: Keyboard) => {
    await judgeSentences(page, keyboard, '5')
    await keyboard.press('h')
  },
} as const

export type Way = keyof typeof ways
export const allWays = Object.keys(ways) as Way[]

/** A note and a return rest on a passage: one that stands beside the sentence, else the first that a search finds. */
async function pinFirst(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.press('a')
  if ((await page.locator('input[name=passageIds]:checked').count()) > 0) return
  await keyboard.press('/')
  await keyboard.type('the')
  await keyboard.press('Tab', 'Space', 'Escape')
}

/** Decides the open case by its keys, and waits until the page says that it is decided, with the focus on what is next. */
export async function decide(page: Page, keyboard: Keyboard, way: Way): Promise<void> {
  await ways[way](page, keyboard)
  await keyboard.press('Control+Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'next-case', undefined, { timeout: 10_000 })
}

/** Goes on to the next case, from the queue or from a decided one; false where none waits. */
export async function goOn(page: Page, keyboard: Keyboard): Promise<boolean> {
  const address = page.url()
  await keyboard.press('n')
  await page.waitForURL((url) => url.href !== address && url.pathname !== '/moderation')
  if (page.url().endsWith('/moderation/next')) return false
  await page.getByRole('region', { name: 'Who has this case' }).getByText('You have this case.').waitFor()
  return true
}
