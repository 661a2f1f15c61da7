import type { Rule } from '../phases/phase.ts'

const label = 'remedy_claim'

/** What `phases/remedy-claim.ts` looks for; it decides by distance, direction and cues. */
export const remedyClaimRules: readonly Rule[] = [
  {
    id: 'remedy-effect-condition',
    label,
    score: 0.8,
    reason: 'Says in one sentence that a remedy helps, cures or prevents an illness, or moves a count.',
    fires: [
      'Papaya leaf juice raised my platelets in four days.',
      'I am taking black seed oil to hopefully bring my neutrophils up.',
      'Ashwagandha seems to be helping my thyroid.',
      'Going gluten free got rid of my joint pain completely.',
      'Nothing helped my migraines until I tried feverfew.',
      'Did you know that nettle tea lowers blood pressure?',
      'started some herbal drops to build up my iron levels, will let you know',
      'Soursop kills cancer cells.',
      'Cutting out dairy sorted my asthma.',
      'LDN has calmed my lupus flares.',
    ],
    silent: [
      'Does papaya leaf juice raise platelets?',
      'Has anyone tried black seed oil for neutrophils?',
      'Turmeric did nothing for my arthritis.',
      'Ginger tea does not cure cancer.',
      'My hematologist said vitamin D may help my bones.',
      'My aunt says garlic cures high blood pressure.',
      'Do not fall for people who claim that soursop kills cancer.',
      'I eat healthy and exercise to keep my immune system going.',
      'I take 20 mg of prednisone as my doctor prescribed and my platelets came up.',
      '> Papaya leaf juice raised my platelets in four days.',
      'Too much coffee raises my blood pressure.',
      'I wonder whether zinc would help my immune system.',
      'Oh sure, because celery juice cures everything from lupus to bad taste.',
      'We held a coffee morning to raise money for cancer research.',
      'I drank my coffee and waited for the blood test results.',
    ],
  },
  {
    id: 'remedy-effect-neighbour',
    label,
    score: 0.65,
    reason: 'Says that a remedy helps; the sentence beside it names the illness or the count.',
    fires: [
      'My platelets are always low. Papaya leaf extract really works.',
      'Anyone else with psoriasis? Aloe vera cured me.',
      'Honestly try moringa, it works. My white count was 2.1 before.',
    ],
    silent: [
      'My platelets are always low. I made ginger tea and went to bed.',
      'My platelets are always low. Does papaya leaf work?',
      'I have psoriasis. Aloe vera did nothing.',
    ],
  },
  {
    id: 'remedy-effect-title',
    label,
    score: 0.55,
    reason: 'Says that a remedy helps, below an article that names the illness.',
    fires: [
      { text: 'Beetroot juice works for me every time.', articleTitle: 'Living with hypertension' },
      { text: 'Cured mine with castor oil packs!', articleTitle: 'Ovarian cysts' },
    ],
    silent: [
      'Chamomile tea helps me relax in the evening.',
      { text: 'Chamomile tea helps me through the ironing.', articleTitle: 'Living with hypertension' },
      { text: 'Has beetroot juice worked for you?', articleTitle: 'Living with hypertension' },
    ],
  },
  {
    id: 'remedy-then-change',
    label,
    score: 0.65,
    reason: 'Tells of a remedy, and in the next sentence that a count or the illness got better.',
    fires: [
      'I have been on black seed oil for three months. My platelets went from 40 to 95.',
      'Started the carnivore diet in May. My psoriasis has disappeared.',
      'Drinking nettle tea daily. It has brought my ferritin up.',
      'i switched to a vegan diet... my blood pressure came down so much',
    ],
    silent: [
      'I have been on black seed oil for three months. My platelets are still 40.',
      'I have been on prednisone for three months. My platelets went up.',
      'I drink coffee at work. My doctor changed my tablets and my blood pressure came down.',
      'Does anyone take black seed oil? My platelets went up after the infusion.',
    ],
  },
  {
    id: 'remedy-recovered',
    label,
    score: 0.65,
    reason: 'Says that somebody got well, or feels far better, with a remedy.',
    fires: [
      'Since I started moringa I feel so much better.',
      'With the keto diet everything is back to normal.',
      'Two years of homeopathy and she is in remission.',
    ],
    silent: [
      'Since the doctor changed my tablets I feel so much better.',
      'I feel so much better.',
      'Will I feel much better with moringa?',
    ],
  },
  {
    id: 'remedy-advised',
    label,
    score: 0.6,
    reason: 'Advises a remedy for an illness or a count, and so says that it helps.',
    fires: [
      'Try papaya leaf for your platelets.',
      'For anemia I recommend blackstrap molasses.',
      'You should take lion’s mane for MS.',
      'Look into low dose naltrexone if you have Hashimotos',
    ],
    silent: [
      'Has anyone a recommendation for anemia?',
      'I would not recommend turmeric with your platelets.',
      'My nurse recommends ginger tea for nausea.',
      'Try to rest, anemia is hard.',
    ],
  },
  {
    id: 'remedy-advised-nearby',
    label,
    score: 0.5,
    reason: 'Advises a remedy to somebody who told of an illness, or below an article that names one.',
    fires: [
      'So sorry about your psoriasis. Try aloe vera.',
      { text: 'You really should look into black seed oil.', articleTitle: 'Leukopenia' },
    ],
    silent: [
      'Try chamomile tea.',
      { text: 'Has anyone tried chamomile tea?', articleTitle: 'Leukopenia' },
      { text: 'I would not recommend black seed oil.', articleTitle: 'Leukopenia' },
    ],
  },
]
