import type { Rule } from '../phases/phase.ts'

interface Sign {
  /** What it shows; two ways of saying one thing count once. */
  kind: string
  /** 1 for a sign that is grave beside any other, 0.5 for one that many illnesses have. */
  weight: number
  patterns: readonly string[]
}

/** Signs that say little alone and much together, while they last. Weighed in `phases/emergency-signs.ts`. */
export const signs: readonly Sign[] = [
  {
    kind: 'vomiting',
    weight: 0.5,
    patterns: [
      '(vomits|sick with|bringing up|brought up|throwing|threw up|thrown) .. (green|everything|bile|poo|both|all|again|twice)?',
      '(cant|cannot|wont|doesnt) (hold|keep|take|tolerate) .. (water|fluids|anything|sips|down)',
      '(vomiting|throwing up|being sick|been sick|puking|puked|vomited|thrown up|cant stop being sick|retching)',
      '(cant|cannot|not|unable to|wont) (keep|hold) .. (down|fluids|water|food)',
    ],
  },
  {
    kind: 'mind',
    weight: 1,
    patterns: [
      '(confused|muddled|disoriented|disorientated) (and|since|today|tonight|now|this|with|but|so)',
      '(not|hasnt|havent) slept .. (days|nights)',
      'too (tired|weak|exhausted|breathless) to (cry|drink|talk|eat|speak|feed)',
      '(seeing|hearing) (people|things|spiders|voices|insects|men|bugs) ...',
      '(doesnt|dont|cant|couldnt|didnt) .. (know|remember|recognise|recognize|tell) .. (year|name|day|who|where|write his name|write her name)',
      '(calling|calls) .. (by) .. (name)',
      '(head) keeps .. (dropping|lolling|nodding)',
      '(getting|going|gone|very|so|too|now|is|hes|shes) (sleepy|drowsy|woozy|vacant|glassy)',
      '(cant|wont|doesnt|not|stopped) (answer|answering|respond|responding|talk to me|speak|talking)',
      '(cant write|jerking|twitching|falling over|staggering|walking into|walks into|bumping into)',
      '(wont|doesnt|cant) wake (properly|up|for me)',
      '(talking|talks|speaking) (nonsense|gibberish|rubbish)',
      '(manic|psychotic|paranoid) .. (and|now|tonight)',
      '(god|voices|devil) .. (told|asked|telling|chosen)',
      '(she|he) can fly',
      '(drowsy|delirious|unresponsive|floppy|limp|hallucinating|incoherent|rambling|slurring|slurred)',
      '(confused|muddled|disoriented|disorientated) (and|since|today|tonight|now|this)? $',
      '(is|so|very|really|getting|and|becoming|been|seems|suddenly|bit) (confused|muddled|disoriented|disorientated)',
      '(not making|making no|isnt making|doesnt make) (any)? sense',
      '(hard|difficult|cant be) to? (wake|rouse|woken)',
      '(doesnt|dont|didnt) (know|recognise|recognize) .. (where|me|us|who|what day)',
    ],
  },
  {
    kind: 'faint',
    weight: 0.5,
    patterns: [
      '(greying out|graying out|going grey|going black|seeing spots|seeing sparkles|seeing stars|keel over|black out|unsteady)',
      '(dizzy|light headed|lightheaded|faint|woozy|giddy|head spinning|wobbly)',
    ],
  },
  {
    kind: 'collapse',
    weight: 1,
    patterns: [
      '(went|gone|go) down .. (stood|standing|like|in)',
      '(legs) .. (went|gave|buckled|from under)',
      '(cant|cannot|couldnt) (straighten|stand up|sit up|move|lift|get off|get up|hold|feel either|feel my)',
      'rigid',
      '(crumpled|slumped|on the floor)',
      '(collapsed|passed out|passing out|blacked out|blacking out|fainted|keeled over)',
      '(cant|can hardly|can barely|too weak to|unable to) (stand|get up|sit up|walk|get out of bed)',
      '(legs) .. (wont hold|given way|giving way|like jelly)',
    ],
  },
  {
    kind: 'colour',
    weight: 1,
    patterns: [
      '(blotchy|mottled|blotches)',
      '(white|grey|gray|blue|yellow) as (paper|a sheet|ash|chalk|milk|slate)?',
      '(is|are|looks|hes|shes|went|gone|going|turned|now|and) (grey|gray|blue|purple|ashen|yellow|mottled|waxy) ',
      '(sweating|sweats) (buckets|like mad|and|heavily|cold)?',
      '(hands|feet|fingers|toes|toe|stoma|leg|foot|skin|eyes) .. (gone|went|turned|are|is|has gone|cold and) .. (black|blue|cold|white|yellow|purple|grey)',
      '(pouring with sweat|ice cold|cold as)',
      '(clammy|cold sweat|cold sweats|mottled|ashen)',
      '(gone|went|going|looks|look|turned|is|so) .. (grey|gray|white as|ghostly|bluish)',
      '(gone|turned|went) (white|pale|blue|yellow)',
      '(pouring|dripping|drenched|soaked) (with|in) sweat',
    ],
  },
  {
    kind: 'breath',
    weight: 0.5,
    patterns: [
      '(coughing|bringing|spitting) .. (up)? .. (pink|rust|rusty|froth)',
      '(tummy|belly|ribs|stomach) .. (going)? in and out',
      '(short|shortness) of breath',
      '(puffs|times|inhaler) .. (in an hour|every hour|every ten minutes)',
      'breathing hurts',
      '(cant|couldnt|struggling to|hardly|barely) .. (get|catch|take|draw) .. (breath|air|proper breath)',
      '(gasping|choking|gurgling|rattling|grunting|single words|pink froth|froth|frothy|wheeze|whistling) ',
      '(sharp pain|hurts|pain|knife) .. (when|every time|each time) .. (breathe|breath)',
      '(pulling|sucking|using) .. (muscles|neck|belly|tummy) .. (breath|each|every|to breathe)?',
      '(breathing) (is|has|really|so|gone) .. (slow|shallow|funny|weird|noisy|rapid)',
      '(sleep|sit|slept) .. (sitting up|upright|in the armchair|in the chair)',
      '(breathless|short of breath|out of breath|gasping|wheezing|panting|wheezy)',
      '(breathing) .. (fast|heavy|hard|funny|rapid|laboured|shallow|noisy|worse)',
    ],
  },
  {
    kind: 'heart',
    weight: 0.5,
    patterns: [
      '(pulse|heart|heart rate|hr) .. (is|at|s|going|of|over|reads|says)? .. #',
      '(heart|pulse) .. (irregular|jumping|bursting|through my chest|out of my chest|missing)',
      '(pacemaker|defibrillator|icd) .. (shocked|fired|alarm|going off|bleeping|beeping)',
      '(heart|pulse) .. (racing|pounding|hammering|thumping|going like|galloping|all over the place|fluttering|skipping)',
      '(heart|pulse|heart rate|hr) .. (is|at|of|s|going|over|up to)? .. #',
    ],
  },
  {
    kind: 'chest',
    weight: 1,
    patterns: [
      '(tearing|ripping|crushing|squeezing|stabbing|heavy) .. (pain|feeling|pressure) .. (chest|back|shoulder|arm|breastbone)?',
      '(gtn|nitro|nitroglycerin|spray) .. (times|isnt|not|no|doesnt|havent|hasnt)',
      '(chest pain|chest pains|pain in my chest|tight chest|chest tightness)',
      'chest .. (tight|hurts|hurting|heavy|aching)',
      '(arm|jaw) .. (heavy|aching|numb|tingling)',
    ],
  },
  {
    kind: 'heat',
    weight: 0.5,
    patterns: [
      '(trembling|shivery|shaking|shivering)',
      '(is|are|so|very|feels|really|shes|hes) hot (and|to touch|to the touch)?',
      '(burning|boiling|very|really|so|red) hot',
      '(temperature|temp|fever|thermometer|is|s|at|of|reads|showing) .. (#) (of fever|fever|degrees|c|f)?',
      '# (of fever|fever)',
      '(freezing|icy) .. (shaking|cant|shiver)',
      '(red streak|red streaks|red line|red going up|redness|red is) .. (creeping|spreading|up|tracking|leg|arm)?',
      '(oozing|pus|leaking green|green discharge|smells|weeping) .. (wound|site|line|cut)?',
      '(wound|site|line|cut|scar|drain|bag|stoma) .. (oozing|leaking|green|pus|cloudy|hot|smells|red|burst|open|opened)',
      '(fever|feverish|burning up|boiling hot|roasting|shivering|shivery|rigors|chills|teeth chattering|shaking|high temperature|spiking)',
      '(cant|cannot) get warm',
    ],
  },
  {
    kind: 'head',
    weight: 0.5,
    patterns: [
      'headache .. (worse|getting worse|worsening)',
      '(fell|fallen|tumbled) .. (off|down|from) .. (ladder|stairs|horse|bike|roof|bed|steps)',
      '(worst|thunderclap|never had|like never before|like an axe|sudden|exploding) .. (headache|head)',
      'headache .. (like never|of my life|worst|sudden|out of nowhere|thunderclap)',
      '(hit|banged|bumped|cracked|whacked|smacked|knocked|fell on) .. (head)',
      '(lump|bump|egg|gash) .. (on|head)',
      '(splitting|pounding|thumping|worst|terrible|blinding|banging|awful|horrendous|severe) (headache|head)',
      'headache .. (wont|not) .. (shift|shifting|go|going|ease|easing|stop)',
    ],
  },
  {
    kind: 'sight',
    weight: 1,
    patterns: [
      '(vision|sight|eye|eyes) .. (blurred|blurry|gone|double|going|black|lost|misty|dark)',
      '(seeing|see) (sparkles|sparkling|zigzags|double|stars|flashes|flashing|spots)',
      '(cant|cannot|couldnt) see (out|anything|on|from|properly|that)',
      'everything is (sparkling|blurred|double|spinning|dark)',
      '(light) .. (killing|agony|unbearable|hurts)',
      '(flashing lights|seeing double|double vision|blurred vision|vision is blurred|vision has gone|vision going|lost vision|cant see properly)',
      '(cant stand|hates|hurt|hurting|sensitive to) .. (light|lights)',
    ],
  },
  {
    kind: 'neck',
    weight: 1,
    patterns: [
      'chin (to|on|onto) .. chest',
      '(neck) .. (stiff|wont bend|wont move|rigid|locked|cant bend)',
      '(cant|cannot) bend .. neck',
      '(stiff neck|neck is stiff|neck so stiff|neck really stiff|neck is so stiff)',
    ],
  },
  {
    kind: 'urine',
    weight: 1,
    patterns: [
      '(not|havent|hasnt|cant|no|stopped|cannot) .. (pee|peed|wee|weed|urinated|urinate|pass water|wet nappy|wet nappies|wet nappy in)',
      '(nappy|nappies) .. (dry|bone dry)',
      'no (wee|pee|urine) (for|since|all)',
      '(not|hasnt|havent|barely|hardly|no|stopped) .. (peed|weed|pee|wee|urine|peeing|weeing|passing urine)',
      'urine .. (stopped|cola|brown|black)',
    ],
  },
  {
    kind: 'swelling',
    weight: 1,
    patterns: [
      '(face|lips|tongue|throat|eyes) .. (ballooning|ballooned|puffing|blowing up)',
      '(throat|mouth|tongue) .. (itchy|itching|tingly|burning)',
      '(tongue|lips|lip|throat|face|mouth|eyes|airway) .. (too big|thick|like sausages|ballooned|huge|swelling|swollen|tight|closing)',
      'swelling .. (mouth|eyes|face|lips|throat|tongue)',
      '(voice) .. (strange|hoarse|funny|gone|weird|croaky)',
      '(tongue|lips|face|throat|eyelids) .. (swelling|swollen|swelled|tight|tingling|puffy|puffed)',
    ],
  },
  {
    kind: 'hives',
    weight: 0.5,
    patterns: [
      '(hives|welts|rash) .. (from|all|everywhere|body|over|neck|head)',
      '(skin) .. (coming off|peeling|bright red|burning|sheets|blistering)',
      '(hives|welts|itching all over|rash all over|covered in a rash|bright red all over)',
    ],
  },
  {
    kind: 'agony',
    weight: 1,
    patterns: [
      '(belly|tummy|stomach|abdomen|pain) .. (hard|rigid|swollen|swelling|like a drum|drum|tight|huge|blown up|board|touch|waves|screaming|scream|moved to the right|right side|knife|agony)',
      '(cant|wont|doesnt want) .. (touch|pass wind|straighten|poo)',
      '(in|screaming in|bent over with|bent double|rolling in|howling in|crying in|unbearable|agonising|excruciating|terrible|horrendous) .. (agony|pain|pains)',
      'shoulder tip',
      'one sided pain',
      '(pain) .. (like a knife|out of ten|10 out of 10|never felt)',
      '(severe|agonising|agonizing|excruciating|unbearable|worst|searing) .. (pain|pains|cramps)',
      '(screaming|crying|doubled up|doubled over|writhing|curled up) (in|with) .. (pain|agony)',
      '(stomach|belly|tummy|abdomen) .. (rigid|rock hard|hard as)',
    ],
  },
  {
    kind: 'leg',
    weight: 0.5,
    patterns: [
      '(calf|leg|thigh|arm|hand|foot|knee) .... (swollen|swelled|huge|purple|balloon|football)',
      '(calf|leg|thigh|arm|knee|foot) .. (swollen|swelled|swelling|huge|twice|hot|red|like a football|filling|purple|balloon)',
      '(calf|leg|thigh) .. (swollen|swelled|hot|red|twice the size|swelling)',
    ],
  },
  {
    kind: 'blood',
    weight: 1,
    patterns: [
      '(looked|looks|like) .. tar',
      '(black|tarry) (poo|stool|stools|poop|motions)',
      'clots (like|the size|as big|size)',
      '(blood) .. (toilet|loo|clots|bowl|everywhere|pouring|soaked|from my gums|from the gums|froth)',
      '(bleeding) .. (gums|eyes|everywhere|badly|heavily|wont|still)',
      '(vomited|brought up|coughed up|threw up|passed|lost) .. .. blood',
      '(all|just|only) blood',
      '(bright red|fresh) blood',
      '(coughing|vomiting|passing|peeing|spitting|pooing|losing) .. blood',
      'blood in .. (urine|wee|vomit|sick|stool|poo)',
    ],
  },
  {
    kind: 'bleeding',
    weight: 0.5,
    patterns: [
      '(spotting|bleeds)',
      '(purple|red|tiny) (spots|dots|patches|rash)',
      '(bleeding|nosebleed|bruises all over|purple spots|red spots|blood blisters|petechiae)',
    ],
  },
  {
    kind: 'numb',
    weight: 1,
    patterns: [
      '(left|right|whole|one) side .. (numb|weak|dead|gone|droop|body)',
      '(keeps|keep) dropping (things|cups|everything)',
      '(hand|arm|leg|foot) .. (wont|keeps dropping|doesnt) .. (work|move|grip|do)?',
      '(legs|leg) .. (dont work|wont work|cant feel|numb)',
      '(soiled|wet) myself',
      '(arm|leg|side|face|hand) .. (numb|weak|limp|drooping|dropped|wont move|paralysed|tingling)',
    ],
  },
  {
    kind: 'feeding',
    weight: 1,
    patterns: [
      '(not interested|wont|refusing|stopped|hasnt) .. (breast|bottle|drinking|drink|milk|feeds|fed|eaten or drunk)',
      '(eyes|fontanelle|soft spot) .. sunken',
      'sunken (eyes|fontanelle|soft spot)',
      '(high|strange|weird|odd) .. (voice|cry|pitched)',
      '(wont|not|refusing|refuses|stopped|isnt|hasnt) .. (feed|feeding|fed|feeds|bottle|nursing)',
      '(he|she|baby|toddler|child|son|daughter|newborn) .. (wont|not|refusing|refuses|stopped|isnt|hasnt) .. (drink|drinking|drunk)',
    ],
  },
  {
    kind: 'ketones',
    weight: 1,
    patterns: [
      '(sugar|sugars|meter|glucose|bg) .. (dropping|crashing|hi|unreadable|through the roof|off the scale)',
      '(weeing|peeing|thirsty) .. (nonstop|non stop|constantly|like mad)',
      'ketones',
      'breath .. (fruity|pear|acetone|sweet)',
      '(reading|says|reads) hi',
    ],
  },
  {
    kind: 'danger',
    weight: 1,
    patterns: [
      '(gone|walking|walked|running|ran|standing) .. (into|out in|out into|in) .. (road|traffic|motorway|street|tracks)',
      '(can|could) (stop traffic|fly|walk on water|read minds)',
    ],
  },
  {
    kind: 'burn',
    weight: 1,
    patterns: [
      '(burnt|burned|scalded|scald|burn|burns|hot fat|boiling water|hot oil|electrocuted|electric shock|on fire)',
    ],
  },
  {
    kind: 'choking',
    weight: 1,
    patterns: [
      '(choking|choked|choke) .. (on|and|now|food|grey|blue|dinner)',
      '(cord|foot|hand) .. (hanging|sticking|coming) out',
    ],
  },
  { kind: 'jaundice', weight: 0.5, patterns: ['(gone|going|turned|turning|skin is|eyes are) yellow'] },
]

/** What makes a sign graver: drugs that must not fail, low counts, pregnancy, the very young. */
export const risks: readonly string[] = [
  '(weeks|pregnant|waters|contractions|bump|cord|labour)',
  '(operation|surgery|lap|laparoscopy|knee replacement|hip replacement|picc|hickman|central line|stoma|pd|shunt|drain|catheter)',
  '(ran out of|run out of|missed|no tablets|out of) .. (tablets|insulin|factor|madopar|sinemet|steroids|meds|hydrocortisone|baclofen)',
  '(haemophilia|hemophilia|factor|itp|platelets|varices|liver|lupus|addison|copd|oxygen at home|itu|car t|cart)',
  '(pump) .. (alarm|empty|failed|broken)',
  '(chemo|chemotherapy|neutropenia|neutropenic|neutrophils|anc|clozapine|carbimazole|transplant|leukemia|splenectomy|no spleen|immunosuppressed)',
  '(addisons|addison|adrenal|hydrocortisone|fludrocortisone)',
  '(type 1|type one|t1d|insulin|pump|ketones)',
  '(lithium|digoxin|methotrexate|paracetamol|overdose)',
  '(warfarin|apixaban|eliquis|rivaroxaban|xarelto|blood thinner|blood thinners|heparin|clopidogrel|low platelets|platelets)',
  '(pregnant|weeks pregnant|miscarriage|gave birth|giving birth|c section|postpartum)',
  '(newborn|baby|weeks old|week old|months old)',
  '(dialysis|sickle cell|heart failure|cirrhosis|pacemaker|stent)',
  '(stung|peanut|peanuts|allergic|allergy|epipen|anaphylaxis)',
]

const sign = { label: 'emergency' } as const

export const emergencySignRules: readonly Rule[] = [
  {
    ...sign,
    id: 'signs-together',
    score: 0.65,
    reason: 'Several warning signs together, happening now.',
    fires: [
      'He has gone white and clammy since dinner and can hardly stand',
      'My wife is drowsy and has been throwing up since this morning.',
    ],
    silent: [
      'I was dizzy and breathless for months before they found the anemia.',
      'Dizzy and tired, that is me on these tablets.',
      'Watch out for drowsiness, vomiting and a stiff neck.',
      'He was drowsy and vomiting last year, it was flu.',
    ],
  },
  {
    ...sign,
    id: 'sign-at-risk',
    score: 0.6,
    reason: 'A warning sign, happening now, in someone whom it endangers more than others.',
    fires: [
      'I am on apixaban and fainted in the kitchen this morning',
      'My daughter is so confused today, she has type 1',
    ],
    silent: [
      'I fainted once on insulin, years ago.',
      'Feeling a bit dizzy on methotrexate, does that pass?',
      'Paracetamol does not help my headache.',
    ],
  },
]
