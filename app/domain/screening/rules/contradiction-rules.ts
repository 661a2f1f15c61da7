import type { Rule } from '../phases/phase.ts'

const label = 'contradiction'

/** What `phases/contradiction.ts` looks for: a candidate for a moderator's eyes, and never a verdict. */
export const contradictionRules: readonly Rule[] = [
  {
    id: 'known-misconception',
    label,
    score: 0.6,
    reason: 'States as fact something that is often said and may differ from what the article says.',
    fires: ['The flu vaccine gives you the flu.', 'Leukopenia means you have too many white cells.'],
    silent: [
      'Does the flu vaccine give you the flu?',
      'The flu vaccine does not give you the flu.',
      'My sister says the flu vaccine gives you the flu.',
      'It is a myth that sugar feeds tumors.',
      'My white cells are too high.',
    ],
  },
  {
    id: 'other-range',
    label,
    score: 0.55,
    reason: 'Gives a normal range or a limit that may differ from what the article says.',
    fires: [
      {
        text: 'A normal white count is between 1,000 and 2,000.',
        article: 'Most laboratories report between 4.0 and 11.0 thousand white cells in each microlitre as normal.',
      },
      {
        text: 'Neutropenia only starts below 5000 neutrophils.',
        article: 'Neutropenia is a count of neutrophils below 1,500.',
      },
    ],
    silent: [
      {
        text: 'A normal white count is between 4,000 and 11,000.',
        article: 'Most laboratories report between 4.0 and 11.0 thousand white cells in each microlitre as normal.',
      },
      {
        text: 'My white count was between 1,000 and 2,000, the normal one was last year.',
        article: 'Most laboratories report between 4.0 and 11.0 thousand white cells in each microlitre as normal.',
      },
      {
        text: 'Is a normal white count between 1,000 and 2,000?',
        article: 'Most laboratories report between 4.0 and 11.0 thousand white cells in each microlitre as normal.',
      },
    ],
  },
  {
    id: 'other-direction',
    label,
    score: 0.5,
    reason: 'Says the reverse of a sentence with the same terms, and so may differ from what the article says.',
    fires: [
      { text: 'Carbamazepine raises the white count.', article: 'Carbamazepine can lower the white count.' },
      { text: 'Lithium lowers neutrophils.', article: 'Lithium tends to raise neutrophils.' },
    ],
    silent: [
      { text: 'Carbamazepine lowers the white count.', article: 'Carbamazepine can lower the white count.' },
      { text: 'Carbamazepine does not raise the white count.', article: 'Carbamazepine can lower the white count.' },
      { text: 'Carbamazepine raised my white count.', article: 'Carbamazepine can lower the white count.' },
      { text: 'Does carbamazepine raise the white count?', article: 'Carbamazepine can lower the white count.' },
    ],
  },
  {
    id: 'without-exception',
    label,
    score: 0.5,
    reason: 'States something flatly about an illness or a treatment that may differ from what the article says.',
    fires: [
      'MS always ends in a wheelchair within five years.',
      'Young men never get prostate cancer.',
      'Asthma is nothing but stress.',
    ],
    silent: [
      'My migraine always comes on a Sunday.',
      'MS does not always end in a wheelchair.',
      'Does asthma only happen in children?',
    ],
  },
]
