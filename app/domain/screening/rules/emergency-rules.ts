import type { CueKind } from '../cues.ts'
import type { PatternRule } from '../phases/pattern-phase.ts'
import type { Rule } from '../phases/phase.ts'

const news: readonly CueKind[] = ['past', 'over', 'general', 'othersSay', 'hypothetical']
const common = { label: 'emergency', silencedBy: news, negatable: true, inQuestions: true } as const

const someone =
  '(i|my son|my daughter|my child|my baby|my husband|my wife|my mum|my mom|my dad|my mother|my father|my partner|my sister|my brother|my friend|my gran|my grandmother|my grandfather|my nan|he|she|we|they)'
const relation =
  '(son|daughter|child|baby|husband|wife|mum|mom|dad|mother|father|partner|sister|brother|friend|gran|grandmother|grandfather|nan|boyfriend|girlfriend|boy|girl)'

/** Someone seems to need help now. `phases/emergency.ts` adds the ones that turn on a number. */
export const emergencyRules: readonly PatternRule[] = [
  {
    ...common,
    id: 'suicidal-intent',
    score: 0.9,
    negatable: false,
    silencedBy: ['past', 'general'],
    reason: 'Someone seems to be thinking of ending their life.',
    patterns: [
      '(want|wants|wanting|wanna|going|ready|rather|plan|planning|about|gonna|decided|trying) to? (die|kill myself|end it|end it all|end my life|end this life|take my life|take my own life|hang myself|be dead|kill himself|kill herself|end his life|end her life|finish it all)',
      '(kill|killing|hang|hanging) myself',
      '(end|ending|take|taking) (my|his|her) own? life',
      '(dont|do not|no longer|cant) want to (live|be alive|be here|wake up|exist|carry on living)',
      '(dont|do not|no longer) (see|have) .. (reason|point) .. (to live|in living|in going on|to go on|to be here|to carry on)',
      '(no|any) (reason|point) (to live|in living|to go on living|in going on|left to live)',
      '(better off|be better) (dead|without me)',
      '(suicidal) (right now|today|tonight|again|now|and)',
      '(im|i am|i feel|feel|feeling|i m|i|hes|shes|is) (really|very|so|actively|actually|quite)? suicidal',
      '(wish|wishing) i (was|were) dead',
      '(saved|saving|counted|collected|hoarded|lined) up? .. (pills|tablets|meds) .. (so i|to|and) .. (die|end|go|sleep)',
      '(this is|saying|say|its) (goodbye|my goodbye|my last post|my last message)',
      'thoughts of (suicide|ending my life|killing myself)',
      '(cant|can not) (go on|do this|carry on|take it|take this) (like this|anymore|any more|any longer) .. (die|end|tablets|pills|goodbye|over)',
    ],
    fires: [
      'I just want to die, the pain never stops.',
      'i dont want to be here any more and I have my tablets beside me',
      'My brother says he is going to kill himself tonight.',
      'Everyone would be better off without me.',
      'I see no point in living with this.',
    ],
    silent: [
      'Ten years ago I wanted to die, today I have two grandchildren.',
      'I no longer think of suicide every day.',
      'Can Keppra cause suicidal thoughts?',
      'I am not suicidal, only tired.',
      'My mother died of leukemia.',
    ],
  },
  {
    ...common,
    id: 'overdose',
    score: 0.85,
    reason: 'Someone seems to have taken too much of a medicine.',
    patterns: [
      `${someone} (have|has|had|just|ve|might have|may have|think i|accidentally|has just|have just|deliberately)? .. (overdosed|od d|oded) (on)?`,
      '(taken|took|had|swallowed) .. (an overdose|overdose)',
      `${someone} .. (taken|took|swallowed|had) (way|far)? (too many|too much) .. ({treatment}|of)?  .. {treatment}`,
      `${someone} .. (taken|took|swallowed|had) (way|far)? (too many|too much) .. {otc}`,
      '(taken|took|swallowed) (all|the whole) .. (my|his|her|of|the|bottle|box|packet|strip|pack) .. {treatment}',
      '(taken|took|swallowed|drunk|drank|necked) (the|a) (whole|full|entire) (bottle|box|packet|strip|pack)',
      '(injected|took|taken|given|gave) .. (double|triple|ten times|twice|wrong) .. (dose|insulin|much insulin|units|amount)',
      `(swallowed|drank|eaten|ate) .. (bleach|battery|batteries|my {treatment}|poison)`,
    ],
    fires: [
      'I took way too many of my tablets an hour ago, what now',
      'My daughter has swallowed the whole bottle of paracetamol',
      'I think I have overdosed on my thyroxine.',
      'I injected the wrong insulin, fifty units, what do I do?',
    ],
    silent: [
      'In 2014 I overdosed and spent a week in hospital.',
      'They overdosed me on that drug years ago.',
      'Too much paracetamol can cause liver damage, an overdose is dangerous.',
      'I take too many tablets every day, eleven of them.',
    ],
  },
  {
    ...common,
    id: 'chest-pain',
    score: 0.75,
    reason: 'Someone seems to have chest pain or signs of a heart attack now.',
    patterns: [
      '(having|have|has|got|getting|with|started|woke up with|this|feeling|feel|in|got) .. (crushing|bad|severe|terrible|sharp|awful|tight|heavy|sudden|strong|horrible)? (chest pain|chest pains|pain in my chest|pains in my chest|pressure in my chest|pressure on my chest|tightness in my chest|tightness across my chest|chest tightness|heaviness in my chest)',
      '(my|his|her) chest (is|feels|has been|hurts|hurting|so) .. (crushing|tight|heavy|squeezed|squeezing|hurting|so bad|pressed)',
      '(pain|ache|numbness) .. (down|in|into|to|up) .. (left arm|jaw and|arm and jaw|my left)',
      '(think|sure|like) .. (having|have) a heart attack',
      '(is|are) having a heart attack',
      'elephant .. on my chest',
      'crushing (chest|pain in)',
    ],
    fires: [
      'I have had crushing chest pain since this morning and my arm is numb',
      'My dad has tightness in his chest and pain down his left arm right now',
      'I think I am having a heart attack',
    ],
    silent: [
      'Chest pain can be a side effect of this drug.',
      'I had chest pain last year and it was reflux.',
      'No chest pain, thankfully.',
      'Go to hospital if you have chest pain.',
    ],
  },
  {
    ...common,
    id: 'cannot-breathe',
    score: 0.8,
    negatable: false,
    reason: 'Someone seems unable to breathe or has a severe allergic reaction.',
    patterns: [
      '(cant|can not|cannot|can hardly|can barely|hardly|barely|struggling to|fighting to) (breathe|breath|catch my breath|get air|get any air|get my breath|speak in full|finish a sentence)',
      '(gasping|fighting|struggling) for (air|breath)',
      '(lips|fingers|face) .. (blue|grey|gray|purple) ',
      '(throat|tongue|face) .. (closing|closing up|swelling|swelling up|swollen|swells)',
      '(is|has|stopped|not) .. (stopped breathing|not breathing)',
      '(inhaler|nebuliser|nebulizer|epipen|ventolin|salbutamol) (isnt|is not|not|doesnt|wont|has not|hasnt) .. (working|helping|work|help|doing)',
      '(anaphylaxis|anaphylactic) .. (now|help|happening)',
    ],
    fires: [
      'I cant breathe properly and my inhaler isnt working',
      'her lips are blue and she is gasping for air',
      'After the new tablet my throat is closing up.',
    ],
    silent: [
      'Last winter I could not breathe and had to go to hospital, it was pneumonia.',
      'If your lips turn blue call an ambulance.',
      'I can breathe much better since the inhaler.',
    ],
  },
  {
    ...common,
    id: 'heavy-bleeding',
    score: 0.8,
    negatable: false,
    reason: 'Someone seems to bleed heavily.',
    patterns: [
      '(bleed|bleeding|nosebleed|nose bleed|nose) .. (wont|will not|doesnt|not|isnt|hasnt) .. (stop|stopping|stopped|slow|slowing|clot)',
      '(wont|will not|doesnt|hasnt) (stop|stopped) bleeding',
      '(cant|can not|cannot|unable to) (stop|get) .. (bleeding|nosebleed|blood|it to stop bleeding)',
      '(vomiting|throwing up|coughing up|puking|vomited|bringing up|coughing|sick with|peeing|passing|pooing|pouring|losing|vomits) (up)? (fresh|bright|red|a lot of|lots of|so much|clots of|loads of|some|dark|pure)? ..  (blood|blood clots|coffee grounds)',
      '(bleeding) (very|really|so)? (heavily|badly|heavy|from everywhere|out|nonstop|non stop|profusely)',
      '(soaking|soaked|soak|going through|filling) .. (pad|pads|towel|towels) .. (hour|hourly|minutes|half)',
      '(black|tarry|jet black) .. (stool|stools|poo|poop|tarry)',
      '(hit|banged|fell on|knocked|bumped) (my|his|her) head ... {treatment}',
    ],
    fires: [
      'My nosebleed wont stop, it has been an hour and my platelets are low',
      'I am throwing up blood',
      'She is soaking a pad every half hour',
      'My gums keep bleeding heavily since last night',
    ],
    silent: [
      'My periods were heavy until the iron.',
      'Vomiting blood is a reason to call an ambulance, watch out for it.',
      'Two years ago I was coughing up blood, it was TB.',
      'The blood results will not stop worrying me.',
    ],
  },
  {
    ...common,
    id: 'stroke-signs',
    score: 0.8,
    negatable: false,
    reason: 'Someone seems to have signs of a stroke or of pressure on the brain or spine.',
    patterns: [
      '(face|mouth|one side|side of .. face|left side|right side|eyelid) .. (drooping|drooped|droops|droopy|fallen|numb|weak|dropped|paralysed|gone numb|gone weak|dead)',
      '(speech|words|talking|voice) .. (slurred|slurring|slurry|jumbled|garbled)',
      '(slurring|slurred) (my|his|her|their)? (words|speech)',
      '(cant|can not|cannot|couldnt) (move|feel|lift|raise) (my|his|her) (left|right|one|arm|arms|leg|legs|side|whole|hand|face)',
      '(worst|thunderclap) headache .. (of my life|ever|i have ever|in my life|life)',
      '(sudden|suddenly) .. (blind|lost vision|lost my sight|cant see|confused|cant speak|lost sight)',
      '(think|sure|like) .. (having|had) a (mini)? stroke',
      '(stiff neck) .. (fever|light|rash|confused)',
      '(cant|cannot|can not) (pee|wee|urinate) .. (numb|legs|saddle|back)',
    ],
    fires: [
      'My husband cannot lift his left arm and his speech is slurred',
      'one side of my face is drooping since breakfast',
      'This is the worst headache of my life and I feel confused',
    ],
    silent: [
      'Slurred speech can be a sign of a stroke.',
      'My face was numb for a week in 2017, that was my first relapse.',
      'The Facebook page says look out for a drooping face.',
    ],
  },
  {
    ...common,
    id: 'not-waking',
    score: 0.85,
    negatable: false,
    reason: 'Someone seems unconscious, confused or in a seizure now.',
    patterns: [
      '(he|she|they|him|her|dad|mum|mom|husband|wife|son|daughter|baby|child|partner) .. (wont|will not|doesnt|isnt|not) (wake up|wake him|wake her|respond|be woken|responding|waking up|waking|wake)',
      '(unresponsive|unconscious)',
      '(having|has|in) .. (seizure|fit|seizures|convulsions) .. (right now|now|for # minutes|# minutes|help|wont stop|and it|longer)',
      '(seizure|seizures|fit|fitting|convulsing|seizing) .. (wont stop|not stopping|hasnt stopped|for # minutes|# minutes|right now|one after another|keeps)',
      `${relation} .. (is|keeps) .. (fitting|convulsing|seizing|fainting|collapsing|passing out|collapsed|delirious|floppy|limp)`,
      '(collapsed) .. (now|and|on the floor|minutes)',
      '(cant|havent|not|stopped) .. (feel|felt|feeling|sensed) .. (baby|him|her) .. (move|moving|kick|kicking)',
      'baby .. (stopped|isnt|not|hasnt) .. (moving|moved|kicking|breathing|feeding and)',
    ],
    fires: [
      'My son is having a seizure right now and it will not stop',
      'she wont wake up after her insulin',
      'I am 34 weeks and havent felt the baby move since yesterday',
    ],
    silent: [
      'Sometimes I cant wake up before noon with this fatigue.',
      'My last seizure was 8 months ago.',
      'If someone has a seizure for 5 minutes call an ambulance.',
    ],
  },
  {
    ...common,
    id: 'infection-low-counts',
    negatable: false,
    score: 0.75,
    reason: 'Fever, chills or signs of sepsis in someone with low counts or on treatment that lowers them.',
    patterns: [
      '(rigors|shaking chills|shivering uncontrollably|shaking uncontrollably|cant stop shivering|cant stop shaking|uncontrollable shivering)',
      '(skin|legs|hands|arms|feet) .. (mottled|blotchy and cold)',
      '(rash) .. (doesnt|does not|wont|not) .. (fade|disappear|blanch) .. (glass|press|pressed)?',
      '(think|sure|like) .. (have|has|got|having) sepsis',
    ],
    fires: [
      'Shivering uncontrollably and so cold, my neutrophils are down again',
      'my little one has a rash that doesnt fade under a glass',
    ],
    silent: [
      'I had a fever after chemo last spring and was treated in hospital.',
      'A fever with low counts can mean sepsis.',
      'No fever so far after chemo.',
      'What counts as a fever on chemo?',
    ],
  },
]

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
    fires: ['My blood pressure is 215/130 and my head is pounding', 'bp reads 190/122 right now'],
    silent: ['My blood pressure is 135/85.', 'BP was 200/120 last year, tablets sorted it.'],
  },
  {
    ...numeric,
    id: 'low-oxygen',
    score: 0.75,
    reason: 'An oxygen level that is dangerously low.',
    fires: ['My oxygen level is 84 and I feel faint', 'sats are 86 tonight'],
    silent: ['My oxygen is 97.', 'Oxygen was 84 back in 2020 with covid.'],
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
