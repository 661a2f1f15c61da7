import type { Misconception } from './misconception.ts'

const infections: readonly Misconception[] = [
  {
    says: 'Antibiotics kill viruses too.',
    patterns: [
      '(antibiotic|antibiotics|amoxicillin|penicillin) .. (kill|kills|cure|cures|work on|work for|treat|treats|help|clear|clears|fight|fights|sort out|get rid of|shift) .. (virus|viruses|viral|cold|colds|flu|covid|every infection|all infections)',
      '(virus|viruses|viral infection|cold|colds|flu) .. (need|needs|cleared|cured|treated) .. (antibiotic|antibiotics)',
    ],
  },
  {
    says: 'Green snot means you need antibiotics.',
    patterns: ['(green|yellow) (snot|mucus|phlegm) (means|is|needs|always) ... (antibiotics|bacterial|bacteria)'],
  },
  {
    says: 'The flu vaccine gives you the flu.',
    patterns: [
      '(flu jab|flu shot|flu vaccine|jab|vaccine|vaccines|vaccination) .. (gives|give|gave|causes|cause) .. (you|everyone|people)? .. (flu|covid|measles|shingles|disease itself)',
    ],
  },
  {
    says: 'Vaccines cause autism.',
    patterns: [
      '(vaccine|vaccines|vaccination|vaccinations|mmr|jab|jabs|shots) .. (cause|causes|caused|is behind|are behind|trigger|triggers|lead to|leads to|behind) .. (autism|infertility|cancer|sids|dementia|autoimmune disease|diabetes|ms|miscarriages|allergies|adhd|asthma)',
      'autism .. (comes from|caused by|is caused by|due to|because of|from) .. (vaccine|vaccines|mmr|jab|jabs|vaccinations)',
    ],
  },
  {
    says: 'The vaccine changes your DNA.',
    patterns: [
      '(vaccine|vaccines|mrna|jab|shots) .. (change|changes|alter|alters|rewrite|rewrites|modify|modifies) .. dna',
      '(vaccine|vaccines|vaxx|vax|jab|jabs|mrna|shots) .. (is|are|causes|cause|linked to|link|links|behind|led to|called)? .. (murder|bioweapon|depopulation|turbo|turbo cancers|genocide|poison|kill shot|death jab|experiment|neurotoxin|toxic|sterilise|sterilize|increase in heart|heart attacks in)',
      '(vaccine|vaccines|jab|jabs) .. (contain|contains|full of|have|has) .. (microchip|microchips|tracker|trackers|antifreeze|aborted|nanobots|graphene)',
    ],
  },
  {
    says: 'Too many vaccines overload the immune system.',
    patterns: [
      '(vaccine|vaccines|jabs|vaccination|vaccinations) .. (overload|overloads|wipe out|wipes out|switch off|overwhelm|overwhelms|weaken|weakens|destroy|destroys|wreck|wrecks|wear out|ruins|ruin) .. (immune|immunity)',
    ],
  },
  {
    says: 'HIV spreads through kissing.',
    patterns: [
      '(hiv|aids|hepatitis c|hep c|hepatitis b|hep b) .. (spread|spreads|catch|caught|passed|passes|transmitted|get|comes) .. (by|through|from|via|off)? .. (kissing|toilet|mosquito|mosquitoes|cups|cup|hugging|saliva|sweat|shaking hands|cutlery|sharing food|sharing a glass|coughing|towels|touching)',
      '(catch|get) (hiv|aids|hep c|hepatitis c|hepatitis b) .. (from|off|by|through) .. (kissing|toilet|mosquito|cups|cup|hugging|saliva|sweat|shaking|cutlery|sharing|coughing|towels|touching)',
    ],
  },
  {
    says: 'HIV does not cause AIDS.',
    denial: true,
    patterns: ['hiv .. (doesnt|does not|never|isnt the cause) .. (cause|aids)', 'hiv (isnt|is not) real'],
  },
  {
    says: 'Undetectable people still pass HIV on.',
    patterns: [
      'undetectable .. (still|can still|also|can) .. (pass|infect|infectious|transmit|give|contagious|spread)',
      '(hiv|aids) is (still)? (a|an)? (automatic)? death sentence',
    ],
  },
  {
    says: 'Cold weather causes colds and flu.',
    patterns: [
      '(cold weather|wet hair|damp weather|being cold|getting cold|going out with wet hair|a draught|draughts|chill) .. (cause|causes|gives|give) .. (cold|colds|flu|pneumonia|infection|infections|arthritis|chest infection)',
    ],
  },
  {
    says: 'Finishing the course is what breeds resistant germs.',
    patterns: [
      '(finishing|completing|long) .. (course|courses) .. (is what)? .. (makes|breeds|causes|creates) .. (resistance|resistant)',
    ],
  },
  {
    says: 'Covid is just a flu.',
    patterns: [
      '(covid|corona|coronavirus) .. (just|only|no worse than|nothing but|nothing more than) .. (flu|cold|hoax|bad cold)',
      '(covid|corona|virus|germs|viruses) .. (is|are|was) .. (hoax|made up|not real|invented)',
    ],
  },
]

const blood: readonly Misconception[] = [
  {
    says: 'Leukopenia means you have too many white cells.',
    patterns: [
      '(leukopenia|leucopenia|neutropenia|lymphopenia) .. (means|is|when|happens when) ... (too many|too much|high|excess|extra|more|raised|surplus) .. (white|whites|neutrophils|leukocytes|cells|lymphocytes)',
      '(thrombocytopenia|itp) .. (means|is|when) ... (too many|high|excess|extra|surplus) .. (platelets|platelet)',
      '(leukocytosis|neutrophilia) .. (means|is|when) ... (too few|low|lack|shortage|not enough) .. (white|whites|neutrophils|cells)',
      '(anemia|anemic) .. (means|is|when) ... (too much|too many|high|excess|thick) .. (iron|red cells|red blood cells|blood|hemoglobin)',
    ],
  },
  {
    says: 'A low white count always means leukemia.',
    patterns: [
      '(low white|low whites|leukopenia|neutropenia|low wbc|low neutrophils|low white count|low white cells|low white cell count|low platelets) .. (always|definitely|automatically|only ever|usually|just)? (means|mean|is|equals|turns into|becomes|leads to) .. (leukemia|cancer|aids|hiv|blood cancer)',
    ],
  },
  {
    says: 'Leukopenia is contagious.',
    patterns: [
      '(leukopenia|neutropenia|anemia|lupus|ms|multiple sclerosis|arthritis|diabetes|cancer|eczema|psoriasis|vitiligo|epilepsy|sickle cell|crohns|colitis|asthma|parkinsons|dementia|endometriosis|gout|migraine|hashimotos|thyroid disease) .. (is|are) .. (contagious|catching|infectious|something you catch|a virus|passed on by touch)',
      '(catch|caught) .. (leukopenia|neutropenia|anemia|lupus|cancer|eczema|psoriasis|vitiligo|epilepsy|diabetes) (from|off)',
    ],
  },
  {
    says: 'White cells carry oxygen.',
    patterns: [
      '(white cells|white blood cells|leukocytes|platelets|neutrophils) .. (carry|carries|transport|transports|bring|deliver) .. oxygen',
      '(red cells|red blood cells|platelets) .. (fight|fights|kill|kills|protect) .. (infection|infections|germs|bacteria|viruses)',
      '(white cells|white blood cells|neutrophils) .. (clot|clots|stop bleeding|make blood clot)',
    ],
  },
  {
    says: 'Viral infections never lower the white count.',
    denial: true,
    patterns: [
      '(virus|viruses|viral infections|viral infection|flu|infections) .. (never|cant|dont|doesnt|can not|do not) .. (lower|reduce|affect|drop|bring down|cause low|touch) .. (white|whites|count|neutrophils|wbc)',
    ],
  },
  {
    says: 'Chemotherapy raises the white count.',
    patterns: [
      '(chemo|chemotherapy|clozapine|carbimazole|methotrexate|azathioprine|radiotherapy|radiation) .. (raises|raise|increases|increase|boosts|boost|builds up|strengthens|strengthen) .. (white|whites|count|counts|neutrophils|wbc|immune|immunity|marrow|platelets)',
      '(steroids|prednisone|prednisolone) .. (always)? (lower|lowers|kill|kills|reduce|reduces) .. (white|whites|wbc|white count|neutrophils)',
    ],
  },
  {
    says: 'Iron deficiency makes your red cells bigger.',
    patterns: [
      '(iron deficiency|low iron|lack of iron) .. (makes|make|gives|means|causes) ... (bigger|larger|big|large|enlarged|swollen) .. (red|cells|than)?',
      '(iron deficiency|low iron|lack of iron) .. (red cells|red blood cells|cells) .. (bigger|larger|enlarged|too big)',
      '(b12|folate) deficiency .. (red cells|cells) .. (smaller|small|tiny)',
      '(b12|b12 deficiency|folate deficiency) .. (makes|make) .. (red cells|red blood cells|cells) .. (small|smaller|tiny)',
    ],
  },
  {
    says: 'Tea helps you absorb iron.',
    patterns: [
      '(tea|coffee|milk|calcium|dairy|cheese|antacids) .. (helps|help|boosts|boost|improves|increases|aids|doubles|makes) .. (absorb|absorption|take up|uptake|iron)',
      '(vitamin c|orange juice) .. (blocks|block|stops|stop|prevents|reduces|hinders) .. (iron|absorption|absorbing)',
      'iron .. (best|better|works best|absorbed best|well) .. (with|alongside) .. (tea|coffee|milk|dairy|calcium|cheese)',
    ],
  },
  {
    says: 'All anemia is caused by low iron.',
    patterns: [
      '(all|every|any) .. (anemia|anemias) .. (is|are|comes|caused|means|due) .. (iron)',
      '(only|just) (women|girls|vegetarians|vegans) .. (get|have|can be|are) .. (anemia|anemic|iron deficiency)',
      '(men) (cant|cannot|dont|never) (get|have) .. (anemia|iron deficiency|breast cancer|osteoporosis|lupus|thyroid)',
    ],
  },
  {
    says: 'Blood type decides what you should eat.',
    patterns: [
      '(blood type|blood group) .. (decides|determines|tells|says) ... (eat|diet|food|foods|illness|diseases)',
    ],
  },
]

const cancer: readonly Misconception[] = [
  {
    says: 'Sugar feeds tumors.',
    patterns: [
      '(sugar|glucose|carbs|dairy|meat) .. (feeds|feed|fuels|fuel|nourishes) .. (cancer|tumor|tumors|cancer cells|cancers)',
      '(cancer|tumor|tumors|cancer cells) .. (feeds|feed|live|lives|thrive|thrives|grow|grows) (on|off|only on) .. (sugar|glucose|carbs|dairy|acid)',
    ],
  },
  {
    says: 'Cancer cannot live in an alkaline body.',
    denial: true,
    patterns: [
      '(cancer|cancer cells|tumor|tumors|disease|diseases|virus|viruses|leukemia) .. (cant|cannot|can not|dies|never) .. (live|survive|grow|exist|thrive|in)? .. (in|with|without) .. (alkaline|oxygen|ketosis|sugar|acid)',
    ],
  },
  {
    says: 'A biopsy spreads the cancer.',
    patterns: [
      '(biopsy|biopsies|surgery|operation|air|mammogram|mammograms|cutting|knife|needle) .. (spread|spreads|makes|lets|release|releases|wakes|causes|cause) .. (cancer|tumor|it spread|cells)',
      '(cancer|tumor) .. (spreads|spread|grows) .. (air|biopsy|biopsies|knife|cut open|opened)',
    ],
  },
  {
    says: 'Cancer is a fungus.',
    patterns: [
      '(cancer|cancers|leukemia|tumor|tumors) .. (is|are) (really|actually|just|only|nothing but|simply)? (a|an)? (fungus|parasite|parasites|fungal|vitamin deficiency|yeast|business|metabolic disease|emotional|trauma)',
      '(cancer|leukemia) .. (caused by|comes from|is from|is due to|always from) .. (stress|sugar|trauma|anger|parasites|fungus|acid|acidity|grief|resentment|deodorant|bras|microwaves|phones|wifi|negative)',
    ],
  },
  {
    says: 'Chemotherapy never cured anybody.',
    denial: true,
    patterns: [
      '(chemo|chemotherapy|radiotherapy|radiation|treatment) .. (kills|killed|kill|harms|murders) .. (more|faster|before|everyone|most|quicker)',
      '(chemo|chemotherapy|radiotherapy) .. (never|doesnt|does not|hardly|only) .. (cured|cures|works|worked|work|cure|makes money|2 percent|two percent)',
      'nobody dies of cancer',
      '(chemo|chemotherapy|radiotherapy|radiation|chemo itself) .. (kills|killed|harms) .. (people|patients)? .. (more|faster|before)',
    ],
  },
  {
    says: 'Only smokers get lung cancer.',
    patterns: [
      'only (smokers|drinkers|old people|women|fat people|drug users|gay men|gay people|rich people|old women|men|old men|the elderly|children|kids|black people) .. (get|gets|have|catch|develop|suffer|need|are at risk)',
    ],
  },
  {
    says: 'Deodorant causes breast cancer.',
    patterns: [
      '(deodorant|deodorants|bra|bras|underwired|microwave|microwaves|wifi|5g|mobile phones|phone masts|plastic bottles|tampons|fluoride|sunscreen|suncream) .. (cause|causes|gives|give|is behind|leads to) .. (cancer|tumor|tumors|leukemia|infertility|autism|dementia|alzheimers|ms)',
    ],
  },
  {
    says: 'No family history means you cannot get breast cancer.',
    denial: true,
    patterns: [
      '(no|without) .. family history .. (means|so|then|cant|you cant|safe|no risk) .. (cant|safe|not|no|never|risk|get)?',
      'if (no one|nobody|none) .. family .. (has|had) it .. (cant|safe|fine|never|wont)',
    ],
  },
]

/** Infection, blood, cancer. */
export const bloodMisconceptions: readonly Misconception[] = [...infections, ...blood, ...cancer]
