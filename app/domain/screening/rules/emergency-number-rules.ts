import type { Rule } from '../phases/phase.ts'

const numeric = { label: 'emergency' } as const

/** Rules that turn on a number or on what stands beside a fever; the limits are in `phases/emergency-numbers.ts`. */
export const emergencyNumberRules: readonly Rule[] = [
  {
    ...numeric,
    id: 'fever-low-counts',
    score: 0.85,
    reason: 'A temperature of 38.0 °C (100.4 °F) or more together with low counts or treatment that lowers them.',
    fires: [
      'My temp is 38.6 and I had chemo last Tuesday.',
      'My temp is 39.2 and ANC 200.',
      'ANC was 300 on Friday. Tonight I have a temperature of 101.3 F.',
      { text: 'running a temp of 39.1 since this morning', articleTitle: 'Neutropenia: an overview' },
    ],
    silent: [
      'My temp is 36.8 and I had chemo last Tuesday.',
      'Call the ward if your temperature is above 38 after chemo.',
      'In 2019 I had chemo and a temperature of 39.2, they kept me for a week.',
      'I am 39 and on chemo.',
    ],
  },
  {
    ...numeric,
    id: 'fever-beside-low-counts',
    score: 0.75,
    reason: 'Fever or chills in someone with low counts or on treatment that lowers them.',
    fires: [
      'I had chemo on Monday and now I have a fever and feel awful',
      'feverish tonight, 9 days after chemo',
      'My counts crashed again. Shivering since last night, should I ring the ward?',
    ],
    silent: [
      'I had a fever after chemo last spring and was treated in hospital.',
      'No fever so far after chemo.',
      'Is a fever common with clozapine?',
      'Chemo starts on Monday and I am scared of fever.',
    ],
  },
  {
    ...numeric,
    id: 'high-fever',
    score: 0.65,
    reason: 'A temperature of 40.0 °C (104 °F) or more.',
    fires: ['My daughter has a fever of 40.4 and is floppy', 'temperature is 104.5 and rising'],
    silent: ['My waist is 104 cm.', 'He had 40.2 last year with flu.'],
  },
  {
    ...numeric,
    id: 'infant-fever',
    score: 0.8,
    reason: 'A temperature of 38.0 °C (100.4 °F) or more in a baby under three months.',
    fires: ['My 5 week old has a temperature of 38.4 and will not feed', 'our newborn is at 100.9 F'],
    silent: [
      'My baby had 38.5 at four weeks, that was eight years ago.',
      'My 5 week old weighs 4.4 kg.',
      'My six year old has a temperature of 38.4',
    ],
  },
  {
    ...numeric,
    id: 'dangerous-blood-test',
    score: 0.7,
    reason: 'A blood result that may need help today: potassium, sodium, clotting or hemoglobin.',
    fires: [
      'They rang, my potassium is 6.8 and I feel odd',
      'INR came back 9.2 today',
      'hb is 48 and I cannot climb the stairs',
      'Na 112 and she is twitching',
    ],
    silent: ['My potassium is 4.6.', 'INR is 2.5, on target.', 'My hb was 58 in spring, two bags of blood sorted it.'],
  },
  {
    ...numeric,
    id: 'very-low-count',
    score: 0.7,
    reason: 'A count so low that it may need help today.',
    fires: ['My ANC is 200 today.', 'neutrophils 0.3 this morning', 'They just rang, platelets are 6.'],
    silent: [
      'My ANC was 200 two years ago.',
      'My ANC is 1.8 today.',
      'Platelets 160, all fine.',
      'What does an ANC below 500 mean?',
      'Neutropenia is severe under 0.5.',
      'Low neutrophils, ring me on 020 7946 0188.',
    ],
  },
  {
    ...numeric,
    id: 'dangerous-sugar',
    score: 0.75,
    reason: 'A blood sugar that is dangerously high or low.',
    fires: ['my blood sugar is 510 and I keep being sick', 'glucose is 2.1 and he is shaking', 'Sugar is 29 mmol now'],
    silent: [
      'My blood sugar is 6.1.',
      'My sugar was 480 when I was diagnosed in 2015.',
      'Blood sugar 110 after lunch.',
    ],
  },
  {
    ...numeric,
    id: 'dangerous-pressure',
    score: 0.7,
    reason: 'A blood pressure that is dangerously high.',
    fires: [
      'My blood pressure is 215/130 and my head is pounding',
      'bp reads 190/122 right now',
      '34 weeks, 170/110, seeing stars',
    ],
    silent: ['My blood pressure is 135/85.', 'BP was 200/120 last year, tablets sorted it.'],
  },
  {
    ...numeric,
    id: 'dangerous-pulse',
    score: 0.7,
    reason: 'A pulse that is dangerously slow or fast.',
    fires: ['Pulse 32 and she is grey.', 'my heart rate is 190 and will not come down', 'HR 28, so dizzy'],
    silent: [
      'My pulse is 62.',
      'Pulse was 190 in 2019, they did an ablation.',
      'My heart rate sits at 48, I am a runner.',
    ],
  },
  {
    ...numeric,
    id: 'low-oxygen',
    score: 0.75,
    reason: 'An oxygen level that is dangerously low.',
    fires: ['My oxygen level is 84 and I feel faint', 'sats are 86 tonight', 'SpO2 79 % on two litres'],
    silent: ['My oxygen is 97.', 'Oxygen was 84 back in 2020 with covid.', 'Ferritin 620 and sat 71.'],
  },
  {
    ...numeric,
    id: 'tablets-taken',
    score: 0.9,
    reason: 'Someone says that they took many tablets at once.',
    fires: ['I just took 30 paracetamol', 'swallowed about 25 of my tablets', 'She has taken twenty sleeping pills'],
    silent: [
      'I took 20 mg prednisone this morning.',
      'I took 12 tablets a day for years.',
      'In 2008 I took 40 tablets and survived.',
      'I took 10 weeks of tablets.',
    ],
  },
]
