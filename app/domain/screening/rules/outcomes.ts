/*
 * What people say became of an illness, when they name neither the illness nor an effect of the lexicon: a number that
 * moved, something that is possible again, something that stopped. Judged beside a remedy in `phases/remedy-outcome.ts`.
 */
interface Outcomes {
  /** Says by itself that things got better. */
  strong: readonly string[]
  /** Praise or stress that says so only beside an illness, or beside another such word. */
  weak: readonly string[]
}

const numbers = [
  '(from|went|was|were|took me|dropped|rose|fell|climbed|came|gone|jumped|crept|brought it|got it) .. # .. to #',
  '# (to|down to|up to) #',
  '# before .. (now|after)? #',
  '(down|up|over|under|past|above|below) .. # (for|since|in|now|after|within|last|at my)',
  '(is|are|came in at|came back at|came back|sits at|holds at|stable at|steady at) # (now|after|since|today)',
  '(lost|down|shed|dropped) # (kg|kilos|kilo|lb|lbs|pounds|pound|stone|points|cm)',
  '(dropped|fell|rose|climbed|went up|went down|came down|came up|crept over|crept up|grew) .. (by half|by #|by a third|points|nine points)',
  'now # and',
]

const abilities = [
  '(knew|knows|know|walks|walking|walk|talks|talking|talk|speaks|speaking|speak|runs|running|run|ski|skiing|dance|dancing|sleeps|sleeping|sleep|eats|eating|reads|reading|climb|climbing|cooking|gardening|swimming|cycling|working|singing|smiling|playing|laughing|driving|holds|hold|grip|see|hear|smell|taste|think|breathe|moves|moving|move|doing) .. (again|freely|for the first time|without pain|without a stick)',
  '(he|she|son|daughter|boy|girl|nephew|niece|mum|dad) .. (talks|speaks|walks|sleeps|answers|smiles|eats|reads|sits) (now|through|to his|to her|in)',
  '(started|began|begun) (talking|walking|speaking|sleeping|eating|moving|growing|to talk|to walk|to speak|to sleep|to eat|to join|to grow|to fade|to clear|to heal|to lift|to ease)',
  '(now) .. (answers|running|walking|talking|speaks|talks|walks|sleeps|sits|sees|wear|wears|saying|says whole)',
  '(in|by) .. (weeks|days|months|term|summer|christmas) (he|she|i|we|my|his|her) (was|were|could|had|is) .. (saying|running|walking|talking|sleeping|back|clear|gone|free|climbing)',
  '(can|could) .. (again|now|for the first time|at last|finally|through the night)',
  'for the first time (in|since|ever)',
  'have been able to',
  '(gave|given|got|gets|brought|brings|gives|want|had) .. (my|me|her|him|his|our|their|mums|dads) .. back',
  '(feeling|smell|taste|hearing|energy|walking|life|hands|brain|voice|libido|appetite|strength|colour|memory|mobility|periods|cycle|sleep|speech) .. (back|returned|came back|is back|restored|increased|improved)',
  '(im|i am|i was|he was|she was|we are|hes|shes|gone|is|now) (back) (on|to|at|in)',
  '(im|i am|hes|shes|he is|she is) .. (garden|running|walking|working|cycling|dancing|swimming|pottery|gym|skiing) .. (again|now)',
  'out of (a wheelchair|my wheelchair|the wheelchair|bed|hospital|the twos)',
  '(pregnant) .. (in|after|within|first|at last|now)',
  '(worked) (first|every|like|straight) (time|away|a)?',
]

const endings = [
  '(no|not a|not one|not a single|not had a|not had one|zero|without a single|without a|hardly a|hardly any) ... (since|in # years|in # months|in years|in months|for years|for months|this year|all winter|any more|anymore|after|for me|ever)',
  '(havent|hasnt|hadnt|never|not|dont|doesnt|do not|no longer|didnt) .... (since|in weeks|in months|in years|in # years|in three years|in two years|for months|for weeks|for years|any more|anymore|any longer)',
  '(no longer|not any more) (faint|ache|aches|hurt|hurts|wheeze|cough|scratch|scratching|limp|shake|shakes|itch|itches|need|bleed|swell|get)',
  '(werent|wasnt|arent|isnt) (scratching|itching|wheezing|limping|shaking|bleeding|coughing|hurting) (any more|anymore)',
  'no (more)? (limp|pain|wheeze|cough|ache|aches|swelling|attack|attacks|spasms|itch|itching|flare|flares|tremor|bloating|induction|fits|relapse|progression|tablets|cream|bleeding|cysts) ',
  '(went|gone|goes|stopped|vanished|disappeared|cleared|faded|shrank|shrunk|melted|eased|lifted|settled|calmed|quietened|softened|dissolved|halved|doubled|recovered|drained|reversed|retreated|evaporated|subsided|flattened|healed|leaves|improved|returned|finished|finish) $',
  '(stopped|vanished|disappeared|cleared|faded|shrank|shrunk|melted|eased|lifted|settled|calmed|quietened|dried up|dried out|closed up|closing up|closing|healed|dissolved|softened|recovered|bounced back|bounced right back|corrected itself|corrected themselves|perked|packed up|drained|drains|reversed|grown in|grew in|filled in|grew back|opened up|loosened|mended|knitted) .. (since|now|within|in a|in two|in three|after|overnight|completely|away|for good|every time|by|up|nicely|clean|that same|that very|the same|the week|on its own|in the)',
  '(much|far|way|lot|so|bit|loads|noticeably|hugely|visibly) (less|better|clearer|calmer|easier|freer|stronger|steadier|brighter|happier|fewer|sharper|looser|lighter|quieter|smaller|flatter|milder|smoother|warmer|more energy|more alert|more mobile)',
  '(is|are|was|looks|feels|seems|got|getting) (clearer|calmer|quieter|smaller|steadier|nearly normal|almost normal|lovely|perfect|clear|rare|freer|flatter|asleep|half what|brighter|softer|smoother|waking up|holding|beautiful|spotless|flawless)',
  '(less|fewer|rarer|milder|rare) (now|since|every|these)',
  'like (new|a laser|clockwork|a teenager|silk|a child|a spring|a film|a newborn|a different|butter)',
  '(basically|nearly|completely|finally|totally) (over|rid of|free of|cured|healed|clear|gone|normal|better|well)',
  '(stable|steady|well|clear|asleep|quiet|symptom free|steady) (at|for|since|ever since|# years|# months)',
  '(# years|# months|years|months|four years|two years|three years) (clear|clean|symptom free|free|stable|no worse|without)',
  '(turned|turns|came back|went|tested|now|is|are) (negative|undetectable|all clear)',
  '(a thing of the past|out of the window|history|long gone|in the past)',
  '(held|holding|kept|keeps|keep|stayed|holds) (steady|it back|it away|it asleep|mine asleep|me out of hospital|off me|mine off|it off|them off|the worst off)',
  '(cancelled|avoided|dodged|never needed|dont need|no longer need|didnt need|put off) .. (my|the|his|her|any|a|needing)? .. ({treatment}|operation|op|surgery|replacement|transplant|inhaler|reliever|induction|dialysis|stick|wheelchair|crutches|hysterectomy)',
  '(was|were|is|been) (avoided|spared|cancelled)',
  'off (the|my|his|her) (transplant list|list|tablets|inhaler|oxygen|stick|crutches|waiting list)',
  '(youd|you would|nobody would|you wouldnt) .. (never)? .. (know|have known|believe|guess)',
  '(changed|turned) .. (our|my|his|her) (life|lives)',
  '(could|couldnt) not? .. find .. (virus|cancer|tumor|anything|trace|parasite)',
  '(scan|scans|xray|x ray|mri|ultrasound|bloods|doctor|hospital|test|tests|smear) .. (clear|showed nothing|shows nothing|proves it|proved it|proof|confirmed it|on record|normal|shows a normal|could not believe|smaller|improved)',
]

const further = [
  '(like|as) (before|in a young man|a young man|a young woman|somebody turned|someone turned|somebody flipped|someone flipped|i was twenty|when i was|at twenty|other kids|other children|everyone else|a normal)',
  '(climb|climbing|climbed|walk|walked|carry|lift|open|button|kneel|bend|reach|wear|type|write|sit|sits|stand) .. (stairs|hills|the hill|shopping|jars|buttons|properly|to the shop|two hours|long enough|assembly|through|straight|with no|without)',
  '(one|single) (attack|flare|relapse|fit|cold|infection|episode|migraine|puff) (in|since|all|this)',
  '(not one|not a single|zero|none|without a|hardly any|barely any) (puff|attack|flare|relapse|fit|cold|infection|episode|migraine|tablet|pill|twinge|itch|wheeze|since|symptom|spot|cramp|ache)',
  '(none) of (my|our|the) .. (has|have|had|needed|need|ever)',
  '(only|hardly|barely|rarely) (use|used|need|needed|take|took|get|got|have|feel|notice) .. (once|now|twice|any more|anymore|in a)',
  '(every|all) (symptom|symptoms|trace|pain|itch) .. (gone|went|vanished|disappeared|cleared)',
  '(in the eye|eye contact|his first word|her first word|whole sentences|full sentences|says mama|hugged me|slept through|sleeps through|through the night)',
  '(have|has) (done|did) it',
  '(something to do with it|nothing to do with luck|cant be coincidence|cannot be coincidence|no coincidence|more than coincidence)',
  '(come|comes|came|coming) back (when|if|whenever|every time|as soon as) (i|we|he|she) (stop|drop|skip|forget|miss|leave)',
  '(every time|whenever|as soon as|when) (i|we|he|she) (stop|drop|skip|forget|miss|run out) .. (it|them|comes|back|worse|returns)',
  '(got|brought|took|pulled|lifted|dragged|fetched) (me|him|her|us|mine|mum|dad) .. (to normal|out of|back|through|off|up|home)',
  '(im|i am|i feel|hes|shes) # (percent|per cent|better|back)',
  '(on|to) (zero|no|half the|fewer) (tablets|pills|meds|medication|inhalers|insulin|cream|creams)',
  '(makes|made|making) .. (possible|bearable|manageable|easier|easy|calmer|better|go away|disappear)',
  '(liver|gut|body|skin|blood|lungs|head|mind|joints|kidneys|bowel|stomach) .. (feels|feel|felt|is|are|like) .. (clean|clear|new|young|calm|lighter|free|alive|silk|baby|glass)',
  '(mouth|wounds|wound|ulcer|ulcers|sores|cracks|fistula|spots|cuts) .. (shut|closed|healed|gone|dry|dried|knitted|closing)',
  '(sent|send|sends|drove|showed) .. (packing|away|the door|off)',
  '(does|did|done|do) (it)? for me (in|what|more|and|since)',
  '(out like a light|on top of the world|over the moon|pain went|itch went|itching went|swelling went|headache went|wheeze went|lets go|let go of|lets me|let me sleep|behave|behaves|behaving themselves|behaving itself|a different boy|a different girl|a different child|a different man|a different woman|a new child)',
  '(halves|halved|doubles|doubled|thirds|quarters) (the|my|his|her|their|how)',
  '(once|twice|three times) a (night|week|month|year) (instead of|rather than|not|down from)',
  '(all|only thing) (i|we) .. (changed|did differently|added|altered) ',
  '(steadies|steadied|steady) .. (hand|hands|him|her|me|nerves|mood|legs)',
  '(beat|beats|beating) (me|us|everyone) at',
  '(sharper|brighter|calmer|stronger|happier|clearer|livelier|steadier) (since|after|than|now|with|on|and)',
  '(is|was) (no longer|not) there (on|any)',
  '(gone|clear|cleared|normal|fine|better|healed|back) by (march|april|may|june|july|august|september|october|november|december|january|february|easter|christmas|summer|spring|monday|morning|the weekend)',
  '(thank|thanks) me every',
]

const causes = [
  '(is|was|its|thats|that is|it is) .. (how|why|the reason|what) (i|we|my|he|she|mum|dad|they|our|got|kept|keeps|saved|cured|helped|fixed|brought|did|worked|calmed|holds|turned|sorted|finally)',
  '(what|thing that|all that) .. (got|kept|keeps|cured|saved|fixed|turned|worked|calmed|holds|sorted|helps|helped|did) (me|us|him|her|it|my|mine|for me|in the end|most|the trick)',
  '(put|puts|putting) .. down to',
  '(i credit|we credit|credits|i owe|we owe|thanks to)',
  '(i am|im|i|am) (sure|convinced|certain|nearly sure|almost sure|positive|swear|reckon|believe|feel|think|say) ... (it is|its|it was|that|thats|it is the|is why|doing something|is doing|has kept|has helped|have held|helped|kept)',
  '(did|does|doing|do|done) (much|far|so much)? more (for|than|to)',
  '(did|does|do) what .. (couldnt|could not|could|never|does|do|cant|cannot|no)',
  '(the|my) (only|first|one) (thing|stuff|treatment) .. (to|that) .. (touch|touched|touches|helped|helps|work|works|worked|shift|shifted|calm|calmed|make|made|got|ever)',
  'nothing (else|on prescription|from the chemist|from the doctor) .. (touched|touch|worked|works|helped|would|has|did|comes|compares|like)',
  '(could|might|may) be (in my head|coincidence|placebo|nothing|chance|luck) but',
  '(coincidence|placebo) .. (dont think so|think not|doubt it|maybe but|who cares|perhaps but|but)',
  '(as good|just as good|as well|just as well|as effective|better|stronger|same) (as|than) .. ({treatment}|the prescription|anything on prescription|the puffer|the real thing|the drug|surgery)',
  '(natures|natural|plant|gods) (own)? ({treatment}|insulin|dopa|l dopa|ozempic|steroid|antibiotic|statin|viagra|prozac|ritalin|valium|ibuprofen|aspirin|hrt|filgrastim)',
  '(living proof|walking proof|real deal|zero regrets|no regrets|best thing|best investment|worth every|worth each|game changer|marvellous|marvelous|miraculous|a miracle|miracles|life changing|lifechanging|saved my|saved our|saved his|saved her)',
  '(works|worked|work|working) (for me|for us|for him|for her|well|great|wonders|perfectly|every time|first time|a treat|a charm|as well|as good|better|brilliantly|like|specifically|overnight|within|in minutes|in days)',
  '(it|that|this|they|stuff|really|honestly|definitely|fish|actually|always) (works|work|worked) (,|and|but|for|so|my|on)?',
  '^ (works|worked) $',
  '{doctor} .. (just|only)? (shrugged|shrugs|laughed|says coincidence|said coincidence|called it|cancelled|couldnt find|could not find|was amazed|were amazed|was shocked|was stunned|had no answer|has no answer|was speechless|asked what)',
]

/** A remedy and at once what it does; the verb says enough. */
export const actions: readonly string[] = [
  '{remedy} .. (regrow|regrows|regrew|regrowing|dissolve|dissolves|melt|melts|shrink|shrinks|shrank|sharpens|sharpened|ripen|ripens|flatten|flattens|flattened|dries|dried|thins|thinned|quiets|quiet|quietens|quietened|aborts|loosens|loosened|cures|cured|heals|healed|cleanses|cleansed|unblocks|unclogs|flushes|detoxes|purifies|resets|reset|reboots|rewires|rebuilds|rebuilt|restores|restored|repairs|repaired|reverses|reversed|starves|starved|halts|halted|slows|slowed|soothes|soothed|calms|calmed|settles|settled|eases|eased|wipes|wiped|wakes|woke|draws|drew|pulls|opens|opened|stimulates|stimulate|kills|shortens|shorten|shortened|prevents|prevent|prevented|wards|fixed|fixes|saved|turned|turns|stopped|stops|took|takes|lifted|lifts|switches|switched|broke|unlocks|unlocked|drained|oils|lubricates|rehydrates|alkalises|oxygenates|warms|warmed|cools|cooled|thickens|thickened|brought|brings|gave|chases|drives|knocks|knocked|frees|freed|sorts|sorted|perked|keeps|kept|grows|mends|mended|removes|removed|eats|clears|cleared) .. (my|your|the|his|her|our|their|it|mine|a|an|up|down|out|off|me|him|them|one|both|any|all|{condition})',
]

export const outcomes: Outcomes = {
  strong: [...numbers, ...abilities, ...endings, ...further, ...causes],
  weak: [
    '(i swear|honest|honestly|hand on heart|no joke|not joking|laugh all you want|dont laugh|i kid you not|believe me|trust me|mark my words|try it|give it a go|give it a try|look it up|look into it|do your research|cant recommend|highly recommend|would recommend|i recommend|just saying|ask me how|what have you got to lose|what you got to lose|you got to lose|not going back|never going back|i tell everyone|tell everyone|i keep telling|and watch|youll see|you will see|thank me|dont knock it|wont hurt)',
    '(every night|every morning|every day|every evening|twice a day|three times a day|a day|a week|each morning|before meals|on an empty stomach|first thing|daily|nightly) .. $',
    '(helps|helped|help|good for|great for|brilliant for|best for|does|did|loves|has|had) .. ({condition}|me|him|her|us|wonders)',
    '(improved|better|stronger|calmer|clearer|normal|steady|stable|good lately|great lately)',
    '(want|need) (your|my|the) .. (up|down|better|back|gone)',
    '(natural|naturally|ancient|grandmother|granny|gran|ancestors|in my village|our people|for centuries)',
  ],
}
