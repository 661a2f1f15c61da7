import type { Misconception } from './misconception.ts'

const hormones: readonly Misconception[] = [
  {
    says: 'A high TSH means your thyroid is overactive.',
    patterns: [
      '(high|raised|elevated) tsh ... (overactive|over active|hyper|hyperthyroid|too much|too fast|working too hard|speeding)',
      'tsh .. (high|raised|elevated|up) .. (means|is|shows) ... (overactive|over active|hyper|too much|too fast|working too hard)',
      '(low|suppressed) tsh ... (underactive|under active|hypo|hypothyroid|too little|too slow|sluggish|lazy)',
      '(hypothyroid|hypothyroidism|hashimotos|underactive thyroid) .. (means|makes|causes|is) ... (too much|overactive|over active|lose weight|weight loss|racing|fast|speed)',
      '(hyperthyroid|hyperthyroidism|graves|overactive thyroid) .. (means|makes|causes|is) ... (too little|underactive|under active|slow|sluggish|gain weight|weight gain)',
    ],
  },
  {
    says: 'Levothyroxine works best with coffee.',
    patterns: [
      '(levothyroxine|thyroxine|thyroid tablets|synthroid) .. (best|better|fine|absorbed|works) .. (with|alongside) .. (coffee|food|breakfast|milk|calcium|iron|a meal|soya|soy)',
    ],
  },
  {
    says: 'Type 1 diabetes is caused by eating too much sugar.',
    patterns: [
      '(type 1|type one|t1d|type 1 diabetes|juvenile diabetes) .. (is|comes|came|caused|results|happens) .. (caused by|from|because|by|due)? .. (sugar|sweets|eating|junk|diet|overweight|obesity|lifestyle|lazy|fat|bad parenting|not exercising)',
      '(get|got|getting|gets|caught) .. (type 1|type one|type 1 diabetes|diabetes) .. (from|by) .. (eating|sugar|sweets|chocolate|junk|too much)',
      'diabetes .. (comes|is caused|caused|only comes|is just|results) (from|by) .. (sugar|sweets|eating|candy|chocolate)',
      '(eating|too much|lots of) .. (sugar|sweets|candy|chocolate) .. (causes|gives you|cause|leads to) .. (diabetes|type 1|type one)',
    ],
  },
  {
    says: 'Insulin makes you go blind.',
    patterns: [
      'insulin .. (causes|cause|makes|leads to|brings on|gives) ... (blind|blindness|amputation|amputations|kidney failure|lose a leg|dialysis|addicted|addiction|weaker|lazy|cancer)',
      '(insulin|inhalers|inhaler|statins|blood pressure tablets|thyroxine|levothyroxine|antidepressants|steroid inhaler|preventer|metformin|iron tablets) .. (is|are) .. (addictive|an addiction|habit forming|a drug addiction)',
    ],
  },
  {
    says: 'Diabetics must never eat fruit.',
    denial: true,
    patterns: [
      '(diabetics|diabetic|people with diabetes) (must|should|can|may) (never|not) (eat|have|touch) .. (fruit|carbs|sugar|bread|potatoes|rice)',
      '(type 1|t1d|type one) .. (grow out|grows out|outgrow|outgrown|goes away|turns into type 2|can be reversed|reversible|disappears)',
      '(type 1|type one) .. (only|just) .. (children|kids)',
    ],
  },
  {
    says: 'A touch of sugar is nothing to worry about.',
    patterns: [
      '(prediabetes|borderline|mild|touch of|bit of) (diabetes|sugar)? .. (isnt|is not|is nothing|nothing|harmless|means nothing|isnt real|is not real)',
    ],
  },
  {
    says: 'Getting pregnant cures endometriosis.',
    patterns: [
      '(pregnancy|getting pregnant|having a baby|a baby|hysterectomy) .. (cures|cure|gets rid of|fixes|heals|ends) .. (endometriosis|endo|pcos|migraine|period pain)',
      '(pcos|endometriosis|endo) .. (means|you)? .. (never|cant|cannot|no chance of) .. (pregnant|conceive|children|have kids|have children|getting pregnant|a baby)',
    ],
  },
]

const heartAndOrgans: readonly Misconception[] = [
  {
    says: 'You would feel it if your blood pressure was high.',
    patterns: [
      'you (would|will|can always|always|can) (feel|notice|know) (it|this)? .. .. (blood pressure|bp|cholesterol) .. (high|up|raised)?',
      '(high)? (blood pressure|bp|cholesterol) always .. (gives|has|causes|symptoms|headache|shows)',
      '(blood pressure|bp|systolic) .. (should be|is|normal is) .. (100|hundred|a hundred) plus .. age',
    ],
  },
  {
    says: 'Salt has nothing to do with blood pressure.',
    denial: true,
    patterns: [
      '(salt|weight|alcohol|smoking) .. (has nothing|nothing to do|doesnt affect|does not affect|never affects|makes no difference) .. (do with|to)? .. (blood pressure|bp|heart|hypertension)',
    ],
  },
  {
    says: 'Women do not get heart attacks.',
    denial: true,
    patterns: [
      '(women|young people|thin people|fit people|slim people|children|kids|vegetarians|vegans) .. (dont|do not|cant|never|cannot) .. (get|have) .. (heart attacks|heart attack|strokes|stroke|high cholesterol|cancer|diabetes|arthritis|heart disease|gout|parkinsons|asthma|migraine|dementia)',
    ],
  },
  {
    says: 'Coughing stops a heart attack.',
    patterns: ['(coughing|cough) .. (stops|stop|cures|gets you through|saves) .. (heart attack|cardiac arrest)'],
  },
  {
    says: 'Statins cause dementia.',
    patterns: [
      'statins .. (cause|causes|give|gives|lead to|bring on) .. (dementia|alzheimers|cancer|heart attacks|heart failure|ms|parkinsons)',
      'cholesterol .. (has nothing to do|isnt bad|is not bad|is harmless|myth|never caused|doesnt cause|is good) .. (heart|with|for)?',
    ],
  },
  {
    says: 'Dialysis makes your kidneys lazy.',
    patterns: [
      '(dialysis|insulin|thyroxine|levothyroxine|g csf|gcsf|steroids|inhaler|inhalers|glasses|laxatives|hrt) .. (makes|make|turns) .. (kidneys|pancreas|thyroid|lungs|marrow|adrenals|bowel|ovaries|body|system) .. (lazy|lazier|weak|weaker|forget|stop|give up|worse|shut down)',
    ],
  },
  {
    says: 'A high eGFR means that the kidneys are failing.',
    patterns: [
      '(high|higher) (egfr|gfr) .. (means|is|shows) ... (failing|failure|worse|bad|disease|damage)',
      '(low|lower) creatinine .. (means|is|shows) ... (failing|failure|damage|kidney disease)',
      '(drinking|lots of|more) .. water .. (cures|reverses|repairs|heals|fixes) .. (kidney|kidneys|ckd|kidney failure)',
    ],
  },
  {
    says: 'Stomach ulcers are caused by spicy food.',
    patterns: [
      '(ulcer|ulcers|stomach ulcers|crohns|colitis|ulcerative colitis|coeliac|celiac|ibs|ibd) .. (caused by|come from|comes from|from|just|due to) .. (stress|spicy|spicy food|worry|nerves|bad diet|your mind)',
    ],
  },
  {
    says: 'A little gluten never hurts a celiac.',
    denial: true,
    patterns: [
      '(a little|little|bit of|small amount of|some) gluten .. (never|wont|doesnt|cant|is fine|does no) .. (hurt|hurts|harm|matter|damage)?',
      '(celiac|coeliac) .. (is|its) .. (an allergy|just an allergy|a fad|fashion|intolerance|made up)',
      '(grow|grows|grew) out of .. (celiac|coeliac|lupus|epilepsy|diabetes|cystic fibrosis)',
    ],
  },
  {
    says: 'Hepatitis C cannot be cured.',
    denial: true,
    patterns: [
      '(hepatitis c|hep c|tb|tuberculosis) .. (cant|cannot|can not|has no|no|never) .. (cured|cure|be cured)',
      '(only|just) (drinkers|alcoholics|drug addicts|addicts|junkies) .. (get|have) .. (cirrhosis|hepatitis|fatty liver|liver disease|hep c)',
    ],
  },
  {
    says: 'Steroid inhalers stunt children for good.',
    patterns: [
      '(steroid inhaler|inhalers|inhaler|brown inhaler|preventer) .. (stunt|stunts|rot|rots|destroy|destroys|damage|damages|ruin|ruins|weaken|weakens) .. (lungs|growth|children|heart|immune|kids)',
      'asthma .. (is|its) .. (in the head|in your head|psychological|nerves|just anxiety|cured by|an allergy to)',
      '(people|kids|children) with asthma .. (cant|shouldnt|must not|should never|should not) .. (exercise|sport|sports|run|swim)',
    ],
  },
]

const nervesAndMind: readonly Misconception[] = [
  {
    says: 'During a fit you should put a spoon in the mouth.',
    patterns: [
      '(put|place|stick|shove) (something|a spoon|spoon|a wallet|a stick|a cloth|your fingers|fingers|a belt) .. (in|between) .. (mouth|teeth)',
      '(swallow|swallows|swallowed|swallowing) .. tongue',
      '(hold|pin|restrain) (them|him|her|the person|someone) down .. (fit|seizure|until|so)',
    ],
  },
  {
    says: 'Epilepsy is a mental illness.',
    patterns: [
      '(epilepsy|migraine|ms|parkinsons|tourettes|me|chronic fatigue|fibromyalgia|long covid|endometriosis|pots|ibs) .. (is|are|its) .. (mental illness|demons|possession|curse|all in|made up|not real|psychological|a choice|attention|laziness|just stress|just anxiety|hysteria|imaginary|psychosomatic)',
      '(fibromyalgia|me|chronic fatigue|cfs|long covid|adhd|pots|lyme|depression|pmdd|endometriosis) .. (isnt|is not|doesnt|does not) .. (real|exist|a real|an illness|a disease)',
    ],
  },
  {
    says: 'Depression is just weakness.',
    patterns: [
      '(depression|anxiety|adhd|ptsd|addiction|anorexia|ocd|bipolar) .. (is|are|its) (just|only|really|simply|nothing but|all)? (a|an)? (weakness|laziness|choice|sadness|excuse|self pity|in your head|in the head|attitude|bad parenting|phase|naughtiness|lack of faith|lack of willpower|spiritual)',
    ],
  },
  {
    says: 'Antidepressants change who you are for good.',
    patterns: [
      '(antidepressants|ssris|ssri) .. (are|is|just|only) .. (happy pills|placebo|sugar pills|no better than|worse than|permanently|addictive|lobotomy)',
      '(antidepressants|ssris|ssri) .. (change|changes|alter|alters|destroy) .. (who you are|personality|brain for|brain forever|your soul)',
      '(talking|asking) about suicide .. (puts|gives|plants|makes|causes|encourages)',
      '(people|those) who (talk|threaten) .. suicide .. (never|dont|wont|only) .. (do|mean|want|attention)',
    ],
  },
  {
    says: 'Bad parenting causes autism.',
    patterns: [
      '(autism|adhd|schizophrenia|tourettes) .. (caused by|comes from|is from|due to|because of|from) .. (parenting|mothers|screens|tv|sugar|tablets|paracetamol|diet|gluten|gut|toxins|video games|discipline)',
      '(bad parenting|screens|screen time|sugar|tv|video games|gluten|cold mothers) .. (cause|causes|gives|creates) .. (autism|adhd|schizophrenia)',
      '(ritalin|concerta|stimulants|adhd meds|adhd drugs|methylphenidate) .. (turn|turns|make|makes) .. (kids|children|them|people) .. (addicts|zombies|junkies)',
    ],
  },
  {
    says: 'Dementia is a normal part of ageing.',
    patterns: [
      '(dementia|alzheimers|memory loss|osteoporosis|incontinence|hearing loss) .. (is|its) .. (normal|natural|just) .. (part of|ageing|aging|old age|getting old)',
      '(aluminium|aluminum|pans|foil|flu jab|fillings|mercury) .. (cause|causes|gives|behind|leads to) .. (alzheimers|dementia|parkinsons|ms)',
      '(everyone|everybody|all people) with parkinsons .. (shakes|shake|tremor|trembles)',
      '(no tremor|without a tremor|no shaking) .. (cant be|not|isnt|so not|no) parkinsons',
    ],
  },
  {
    says: 'Everybody with MS ends up in a wheelchair.',
    patterns: [
      '(everyone|everybody|all|everybody who|anyone) .. (with|has|gets) (ms|multiple sclerosis|ra|lupus|parkinsons|muscular) .. (ends up|end up|will be|dies|die|in) .. (wheelchair|within|young|bedbound)',
      '(ms|lupus|hiv|epilepsy|cll|hodgkins) .. (is|its) .. (always fatal|a death sentence|fatal disease|always deadly)',
      '(women|people) with (ms|epilepsy|lupus|diabetes|hiv|sickle cell) .. (cant|cannot|should never|must never|shouldnt) .. (children|pregnant|babies|kids|baby)',
    ],
  },
  {
    says: 'A migraine is just a headache.',
    patterns: [
      '(migraine|migraines) .. (is|are) (just|only|nothing but|simply) .. (headache|headaches|stress|dehydration)',
      '(drinking|more) water .. (cures|stops) .. (migraine|migraines|epilepsy|asthma)',
    ],
  },
]

const jointsAndRest: readonly Misconception[] = [
  {
    says: 'Autoimmune disease means that your immune system is weak.',
    patterns: [
      '(autoimmune|autoimmune disease|lupus|ra|rheumatoid arthritis|ms|hashimotos|psoriasis|crohns) .. (means|is|comes from|because|its) ... (weak|low|lazy|tired|underactive) .. (immune|immunity|defences)',
      '(autoimmune|autoimmune disease|lupus|ra|rheumatoid arthritis|ms|hashimotos|psoriasis|crohns) .. (means|because|when) ... (immune|immunity) .. (is|are) (too)? (weak|low|lazy|underactive|asleep)',
      '(lupus|ms|rheumatoid arthritis) .. (is|its) .. (kind of|type of|form of|a)? cancer',
      '(boost|boosting|strengthen|strengthening) .. (immune|immunity) .. (cures|helps|fixes|calms|treats|heals) .. (lupus|ra|arthritis|ms|autoimmune|psoriasis|crohns|hashimotos)',
    ],
  },
  {
    says: 'Cracking your knuckles gives you arthritis.',
    patterns: [
      '(cracking|clicking|popping) .. (knuckles|fingers|joints) .. (gives|causes|cause|give|leads) .. (arthritis)',
      '(rheumatoid|ra|rheumatoid arthritis) .. (is|its|just) .. (wear and tear|old age|overuse|from cold|from damp)',
      '(arthritis|gout|stroke|strokes|parkinsons|osteoporosis|heart attacks|cancer|shingles|dementia) .. (only|just) .. (old|elderly|men|rich|pensioners|over)',
      '(running|exercise|walking) .. (wears out|destroys|ruins|causes arthritis|wrecks) .. (knees|joints|hips|arthritis)?',
    ],
  },
  {
    says: 'Natural remedies cannot harm you.',
    denial: true,
    patterns: [
      '(herb|herbs|herbal|natural|homeopathic|homeopathy|supplement|supplements|vitamins|vitamin|plants|cbd|essential oils|its natural|it is natural) .. (cant|cannot|never|no|wont|dont|doesnt|zero|without|have no|has no) .. (harm|hurt|hurts|side effects|interact|interactions|damage|overdose|do any|be bad|poison)',
      '(natural) .. (means|is always|equals|so its|so it is|always) .. (safe|harmless|better)',
      '(you|one|nobody) (cant|cannot|can not|can never|can) .. (overdose|have too much|take too much|take as much|take too many) .. (vitamin|vitamins|iron|natural|herbs|paracetamol|water|magnesium|b12)',
      'impossible to .. (overdose|take too much) ... (vitamin|vitamins|iron|natural|paracetamol)',
    ],
  },
  {
    says: 'Methotrexate is taken every day.',
    patterns: [
      '(methotrexate|mtx) .. (taken|take|should be|is) .. (every day|daily|each day)',
      '(paracetamol|ibuprofen|aspirin) .. (is|are) .. (completely|totally|always|perfectly) .. (harmless|safe|fine)',
      '(antihistamine|antihistamines|benadryl|piriton) .. (stop|stops|treat|treats|cure|instead of|enough) .. (anaphylaxis|epipen|adrenaline)',
      '(ibuprofen|aspirin|naproxen) .. (is|are) (perfectly|totally|completely)? (safe|fine) (with|on|alongside) .. (warfarin|apixaban|kidney|blood thinners|methotrexate|ckd|ulcers)',
      '(grapefruit|alcohol) .. (is|are) (perfectly|totally|completely)? (safe|fine|ok) (with|on|alongside) .. (statins|metronidazole|warfarin|methotrexate|simvastatin)',
    ],
  },
  {
    says: 'Acne comes from dirty skin.',
    patterns: [
      '(acne|eczema|psoriasis|rosacea) .. (comes from|caused by|is from|because of|due to) .. (dirt|dirty|not washing|chocolate|poor hygiene|bad hygiene|toxins in|leaky gut|nerves)',
      '(thin|fat|overweight) people .. (cant|dont|never) .. (osteoporosis|anorexia|malnourished|anemic)',
    ],
  },
  {
    says: 'Miscarriages come from lifting and stress.',
    patterns: [
      '(miscarriage|miscarriages) .. (caused by|come from|comes from|because of|from|due to) .. (stress|lifting|exercise|sex|work|working|flying|arguing|spicy)',
      '(pregnant|pregnancy) .. (eat|eating) for two',
      '(flu jab|flu vaccine|whooping cough vaccine|paracetamol|folic acid|folate) .. (is|are) .. (dangerous|harmful|unsafe|poison) .. (pregnancy|pregnant|baby|unborn)',
      'breastfeeding .. (means|always) .. (cant|protects|no|never) .. (pregnant|get pregnant)',
    ],
  },
  {
    says: 'All disease begins in the gut.',
    patterns: [
      '(all|every|any|most) .. (disease|diseases|illness|illnesses|sickness|autoimmune disease|cancer|cancers) .. (is|are|starts|start|begins|begin|comes|come|caused) .. (in the gut|in your gut|caused by|from|by|down to) .. (toxins|parasites|acid|acidity|gut|inflammation|stress|trauma|mucus|candida|mould|mold|nutrition|deficiency|heavy metals|emotions|gluten|sugar)?',
      '(doctors|pharma|big pharma|they|government|drug companies|nhs) .. (hide|hides|hiding|hid|have|suppress|suppresses|suppressing|sitting on|keep|keeps) .. (the|a)? cure',
      '(there is|theres|there already is) a cure .. (but|they|hidden|for)',
    ],
  },
]

/** Hormones, organs, nerves, mind, joints and the rest. */
export const bodyMisconceptions: readonly Misconception[] = [
  ...hormones,
  ...heartAndOrgans,
  ...nervesAndMind,
  ...jointsAndRest,
]
