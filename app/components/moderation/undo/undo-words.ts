import type { UndoPage } from '../../../domain/moderation/undo/undo-view.server.ts'
import { statusWords } from '../../../domain/moderation/words.ts'
import { standingWords } from '../desk-words.ts'

/** What undoing a decision does, a sentence each. */
export function undoWords({ statusAfter, reverses }: Pick<UndoPage, 'statusAfter' | 'reverses'>): string[] {
  const { standing } = reverses
  return [
    `The post is again: ${statusWords[statusAfter].toLowerCase()}.`,
    'Its case is open again, for you or for another moderator.',
    reverses.writtenNote && 'The context note that it put beside the post is taken away.',
    reverses.restoredNotes > 0 &&
      `${some(reverses.restoredNotes, 'context note that it took away is', 'context notes that it took away are')} back.`,
    reverses.unlocks && 'The thread that it locked is open again.',
    reverses.sanctions > 0 &&
      `${some(reverses.sanctions, 'consequence', 'consequences')} for the member that came with it: lifted.`,
    standing &&
      `The author, whom it made an ${standingWords[standing.to]}, is a ${standingWords[standing.from]} again.`,
    reverses.reporters > 0 &&
      `It does not count any more for ${some(reverses.reporters, 'member', 'members')} who reported the post.`,
    reverses.unread > 0 &&
      `${some(reverses.unread, 'notice that nobody has read is', 'notices that nobody has read are')} withdrawn.`,
    reverses.readers > 0 &&
      `${some(reverses.readers, 'person who has read of it is', 'people who have read of it are')} told that it was taken back.`,
    reverses.appealsClosed > 0 &&
      `${some(reverses.appealsClosed, 'appeal', 'appeals')} against it: answered, since the decision is taken back.`,
    reverses.appealsReopened > 0 &&
      `${some(reverses.appealsReopened, 'appeal', 'appeals')} that it answered: to be heard again.`,
  ].filter((words) => typeof words === 'string')
}

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
