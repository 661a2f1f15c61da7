import type { Rule } from '../phases/phase.ts'

const newcomer = { standing: 'new', publishedPosts: 0 } as const
const many = 'see https://a.example/x and https://b.example/y and https://c.example/z and https://d.example/w'

export const formRules: readonly Rule[] = [
  {
    id: 'all-capitals',
    label: 'form',
    score: 0.6,
    reason: 'A long text almost wholly in capital letters.',
    fires: [
      'PLEASE LISTEN TO ME EVERYBODY I HAVE BEEN ILL FOR YEARS AND NOBODY EVER BELIEVES A WORD I SAY ABOUT IT AND I AM SO TIRED OF IT ALL NOW',
    ],
    silent: ['MY WBC IS LOW', 'I have MS, RA, IBS and SLE. TSH, CRP and ESR are all off, says the GP.'],
  },
  {
    id: 'repeats',
    label: 'form',
    score: 0.6,
    reason: 'The same letter, word or line again and again.',
    fires: [
      'heeeeeeeeeeeeeeeeeeeeeeeeeeeelp',
      'spam spam spam spam spam spam spam spam spam',
      'buy this now\nbuy this now\nbuy this now\nbuy this now\nbuy this now',
    ],
    silent: ['I am sooooo tired......', 'very very very tired', 'no\nno\nno', '-----------------------------'],
  },
  {
    id: 'only-links',
    label: 'form',
    score: 0.6,
    reason: 'Nothing but an address: it says nothing to readers.',
    fires: ['https://health.example/page', 'look: https://health.example/page'],
    silent: ['I found this page on counts helpful when I was first told about it: https://health.example/page'],
  },
  {
    id: 'very-long',
    label: 'form',
    score: 0.55,
    reason: 'Far longer than readers can follow.',
    fires: [{ text: 'I went to the clinic again and they took more blood and sent me home. '.repeat(220) }],
    silent: [{ text: 'I went to the clinic again and they took more blood and sent me home. '.repeat(20) }],
  },
]

export const linkRules: readonly Rule[] = [
  {
    id: 'many-links',
    label: 'spam',
    score: 0.7,
    reason: 'Holds many addresses, as advertisements do.',
    fires: [many],
    silent: ['see https://www.nhs.uk/a https://www.nhs.uk/b https://www.cdc.gov/c https://medlineplus.gov/d'],
  },
  {
    id: 'short-link',
    label: 'spam',
    score: 0.7,
    reason: 'A shortened address hides where it leads.',
    fires: ['more here https://bit.ly/3abcde', 'tinyurl.com/xyz123 has it all'],
    silent: ['more here https://www.nhs.uk/conditions/'],
  },
  {
    id: 'chat-link',
    label: 'spam',
    score: 0.8,
    reason: 'Leads readers to a private chat.',
    fires: ['write to https://wa.me/447700900412', 'join t.me/healingcircle'],
    silent: ['join us at https://www.lupusuk.org.uk/'],
  },
  {
    id: 'promoted-link',
    label: 'spam',
    score: 0.6,
    reason: 'Sends readers to an address, as advertisements do.',
    fires: ['check out www.miracle-drops.example for the real thing', 'Order here: https://shop.example/immune'],
    silent: ['I read it on https://blog.example/counts', 'visit https://www.nhs.uk/conditions/lupus/'],
  },
  {
    id: 'new-member-link',
    label: 'spam',
    score: 0.6,
    reason: 'A link in one of a new member’s first posts.',
    fires: [{ text: 'this is where I bought mine https://shop.example/item', author: newcomer }],
    silent: [
      'this is where I bought mine https://shop.example/item',
      { text: 'I read https://www.nhs.uk/conditions/lupus/ first', author: newcomer },
    ],
  },
]

export const firstPostRules: readonly Rule[] = [
  {
    id: 'first-posts',
    label: 'first_posts',
    score: 1,
    reason: 'One of a new member’s first two posts.',
    fires: [{ text: 'Hello all.', author: newcomer }],
    silent: [
      'Hello all.',
      { text: 'Hello all.', author: { standing: 'new', publishedPosts: 2 } },
      { text: 'Hello all.', author: newcomer, imported: true },
    ],
  },
]

const watched = { standing: 'established', publishedPosts: 12, postsToReview: 1 } as const

export const premoderationRules: readonly Rule[] = [
  {
    id: 'premoderated',
    label: 'premoderation',
    score: 1,
    reason: 'A moderator looks at this member’s next posts before others see them.',
    fires: [{ text: 'Hello all.', author: watched }],
    silent: [
      'Hello all.',
      { text: 'Hello all.', author: { ...watched, postsToReview: 0 } },
      { text: 'Hello all.', author: watched, imported: true },
    ],
  },
]

const phrases = [
  { list: 'block', phrase: 'miracle  Crystal', note: 'a known fraud' },
  { list: 'hold', phrase: 'free webinar', note: '' },
  { list: 'watch', phrase: 'raw water', note: '' },
] as const

export const phraseRules: readonly Rule[] = [
  {
    id: 'phrase-block',
    label: 'listed_phrase',
    score: 1,
    reason: 'Holds a phrase from the block list.',
    fires: [{ text: 'Ask for the Miracle\ncrystal!', phrases: [...phrases] }],
    silent: [{ text: 'The miracle crystals shop.', phrases: [...phrases] }],
  },
  {
    id: 'phrase-hold',
    label: 'listed_phrase',
    score: 0.9,
    reason: 'Holds a phrase from the hold list.',
    fires: [{ text: 'A FREE WEBINAR on Monday', phrases: [...phrases] }],
    silent: [{ text: 'A carefree webinar', phrases: [...phrases] }],
  },
  {
    id: 'phrase-watch',
    label: 'listed_phrase',
    score: 0.6,
    reason: 'Holds a phrase from the watch list.',
    fires: [{ text: 'We only drink raw water.', phrases: [...phrases] }],
    silent: [{ text: 'We only drink raw watermelon juice.', phrases: [...phrases] }],
  },
]
