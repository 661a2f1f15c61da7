import type { Rule } from '../phases/phase.ts'

const label = 'personal_data'

/** What `phases/personal-data.ts` looks for. Laboratory values, doses and dates alone are not personal data. */
export const personalDataRules: readonly Rule[] = [
  {
    id: 'email',
    label,
    score: 0.9,
    reason: 'Shows somebody’s e-mail address.',
    fires: [
      'You can reach me at tilda.marsh84@example.com',
      'mail: k_ono (at) example dot org',
      'write to quiet.heron at example dot com',
    ],
    silent: [
      'Write to info@nhs.uk if you need forms.',
      'I am @ the clinic at 9.',
      'Follow @bloodcharity.',
      'mail: [e-mail address removed]',
      'Write to [e-mail address removed] or ask the nurse.',
    ],
  },
  {
    id: 'phone',
    label,
    score: 0.85,
    reason: 'Shows somebody’s phone number.',
    fires: [
      'My number is 07700 900 412',
      'call me on (212) 555-0147',
      'ring +44 20 7946 0018 after six',
      'text 555-867-5309 x',
      'Neutrophils were low again, 020 7946 0958 if anyone wants to talk',
      'My counts are 2.1, call me on (212) 555-0147',
    ],
    silent: [
      'WBC 2.1, neutrophils 0.9, platelets 145000, ferritin 12.',
      'Call the Samaritans on 116 123.',
      'The helpline is 0800 123 4567.',
      'My counts were 4500 11000 3200 over three months.',
      'On 12.03.2021 10:30 I had 100-200 mg.',
      'Reference range 150000-450000 per microlitre.',
      'Study number 20170412345 was withdrawn.',
      'Call me on [phone number removed].',
    ],
  },
  {
    id: 'address',
    label,
    score: 0.8,
    reason: 'Shows somebody’s street address.',
    fires: [
      'I live at 14 Larkspur Avenue, come by',
      'Send it to 220 North Willow Street, Apt 5',
      'we are at 7 Mill Lane if anyone wants to meet',
    ],
    silent: [
      'I saw 4 Drs in one week.',
      'Send it to [address removed], please.',
      'It took 20 minutes by road.',
      'There are 3 ways to test it.',
      'I was on 5 Court Ward for a month.',
    ],
  },
  {
    id: 'birth-date',
    label,
    score: 0.8,
    reason: 'Shows somebody’s full date of birth.',
    fires: ['DOB 14/02/1971', 'I was born on 3 March 1968', 'her date of birth is 1980-11-30', 'born July 4th, 1975'],
    silent: [
      'Diagnosed 14/02/2019.',
      'I was born in 1971.',
      'My next test is on 3 March 2024.',
      'My birthday is in May.',
    ],
  },
  {
    id: 'health-number',
    label,
    score: 0.85,
    reason: 'Shows a health record, insurance or identity number.',
    fires: [
      'NHS number 943 476 5919',
      'my hospital number is 48213377',
      'MRN: 00482199',
      'social security 219-09-9999',
      'Medicare ID 1EG4-TE5-MK73',
    ],
    silent: [
      'NHS number 943 476 5910 is only an example with a wrong check digit.',
      'My ferritin number is 12.',
      'The trial is NCT01234567.',
      'Batch 4821337 was recalled.',
    ],
  },
  {
    id: 'card-number',
    label,
    score: 0.9,
    reason: 'Shows a bank card number.',
    fires: ['My card 4111 1111 1111 1111 was charged twice', 'pay with 5555555555554444'],
    silent: ['Sample 4111 1111 1111 1112 failed.', 'My readings: 1200 1300 1400 1500 1600.'],
  },
  {
    id: 'bank-account',
    label,
    score: 0.85,
    reason: 'Shows a bank account number.',
    fires: ['Send donations to GB82 WEST 1234 5698 7654 32 please'],
    silent: ['GB82 WEST 1234 5698 7654 33 has a wrong check digit.'],
  },
  {
    id: 'named-person-illness',
    label,
    score: 0.65,
    reason: 'Names another person in full together with their illness.',
    fires: [
      'My neighbour Odette Farrow has lupus and will not tell anyone.',
      'My boss Tobias Renner was diagnosed with MS',
      'my coworker Petra Lindqvist is on chemo',
      'Odette Farrow from our church has lupus',
      'Our neighbour, Tobias Renner, was diagnosed with MS',
    ],
    silent: [
      'My neighbour has lupus.',
      'My sister Ann has lupus.',
      'My consultant Mary Holt explained MS well.',
      'My dad had Hodgkin Lymphoma.',
    ],
  },
]
