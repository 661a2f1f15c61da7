import { caseLanes, type CaseLane } from '../../../domain/vocabulary.ts'
import { laneWords } from '../../../domain/moderation/words.ts'
import type { Shortcut } from '../keys/shortcut-keys.ts'
import { searchFieldId } from './queue-filters.tsx'

interface Ways {
  toLane: (lane: CaseLane | null) => void
  toNext: () => void
  /** Goes on with what was chosen; answers nothing where nothing was. */
  toBulk: () => void
}

/** The keys of the queue. They move over the lines of the list by what is on the page, as a mouse would. */
export function queueShortcuts({ toLane, toNext, toBulk }: Ways): Shortcut[] {
  return [
    { keys: 'j', words: 'Next line', run: () => focusLine(+1), repeats: true },
    { keys: 'k', words: 'Line before', run: () => focusLine(-1), repeats: true },
    { keys: 'o', words: 'Open the case (Enter does too)', run: () => openOf(currentLine())?.click() },
    { keys: 'x', words: 'Choose the line, or let go of it', run: toggleChosen },
    { keys: 'b', words: 'Decide about the chosen posts', run: toBulk },
    { keys: 'n', words: 'The next case that is free', run: toNext },
    { keys: '/', words: 'Search', run: () => document.getElementById(searchFieldId)?.focus() },
    { keys: '0', words: 'All lanes', run: () => toLane(null) },
    ...caseLanes.map((lane, index) => ({ keys: String(index + 1), words: laneWords[lane], run: () => toLane(lane) })),
  ]
}

/** Puts the focus on the first line of the list, if there is one. */
export function focusFirstLine(): void {
  openOf(lines()[0])?.focus()
}

function lines(): Element[] {
  return [...document.querySelectorAll('[data-line]')]
}

function currentLine(): Element | undefined {
  return lines().find((line) => line.contains(document.activeElement))
}

function openOf(line: Element | undefined): HTMLElement | null | undefined {
  return line?.querySelector<HTMLElement>('[data-open]')
}

function focusLine(by: 1 | -1): void {
  const all = lines()
  const current = currentLine()
  const next = current ? all[all.indexOf(current) + by] : all[0]
  openOf(next)?.focus()
}

function toggleChosen(): void {
  currentLine()?.querySelector<HTMLInputElement>('[name="case"]')?.click()
}
