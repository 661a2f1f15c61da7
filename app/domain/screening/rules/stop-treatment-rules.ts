import type { PatternRule } from '../phases/pattern-phase.ts'

const stop =
  '(stop taking|stop using|stop having|stop with|stop|quit taking|quit|ditch|dump|bin|drop|skip|come off|get off|go off|get yourself off|take yourself off|get your child off|throw away|throw out|throw|flush|chuck|toss|refuse|reject|avoid taking|avoid|cancel|say no to|stay away from|stay off|keep away from|steer clear of|run from|run away from|give up|wean off|wean yourself off|taper off|taper yourself off|leave off|lay off|cut out|walk away from|get rid of|pack in|jack in|knock off|decline|pause|delay|put off|stay clear of|forget|forget about|miss)'
const stopping =
  '(stopping|quitting|ditching|dumping|binning|dropping|skipping|coming off|getting off|going off|refusing|avoiding|throwing away|throwing out|cancelling|giving up|weaning off|weaning yourself off|tapering off|leaving off|cutting out|halving|lowering|reducing|missing|delaying)'
const which =
  '(your|the|those|these|that|this|all your|all that|all those|all the|all of your|all|any|every|such|their|his|her|any more|another|a few|a few of your|some of your|one of your|some|half your|out your|out the|out those|away your|away those|away the|the evening|the morning|the night|the daily|your next|your daily|your evening|your morning|the next)?'
const change =
  '(halve|double|double up on|cut|cut back on|cut down on|cut down|reduce|lower|increase|split|bump up|lengthen|stretch|stretch out|space out|play with|adjust|half|raise|tweak)'
const must =
  '(should|need to|can|could|must|have to|ought to|want to|better|may as well|might as well|would be better|would do better to|would be mad not to|have got to|got to|gotta|deserve to|are better off|will feel better if you|just need to|simply need to)'
const somebody = '(you|people|everyone|everybody|anyone|anybody|patients|folks|we|we all|parents|sufferers|she|he)'

/** The phase weighs the cues of these rules itself. */
const common = { label: 'stop_treatment', silencedBy: [], inQuestions: false } as const

/** Urging others to stop, skip, refuse or change prescribed treatment. Telling that one did is not. */
export const stopTreatmentRules: readonly PatternRule[] = [
  {
    ...common,
    id: 'stop-order',
    score: 0.85,
    negatable: true,
    reason: 'Tells others to stop or skip a prescribed treatment, as an order.',
    patterns: [
      `^ ${stop} ${which} {treatment}`,
      `^ ${stop} ${which} .. {treatment} $`,
      `^ ${stop} (giving|letting them give) .. (kids|child|children|son|daughter|mother|him|her|them) .. {treatment}`,
      '^ (stop|quit) (putting|injecting|feeding|pumping|swallowing|filling) ... {treatment}',
      '^ keep (refusing|skipping|saying no to|avoiding) ... {treatment}',
      `^ (flush|throw|chuck|toss|bin|put) ${which} {treatment} (down|in|away|out)`,
    ],
    fires: [
      'Stop taking the Keppra, it only makes you slow.',
      'Honestly just bin your statins and feel the difference.',
      'Ladies, ditch the levothyroxine!',
      'chuck those tablets in the bin hun',
      'Refuse the chemo and live.',
    ],
    silent: [
      'Do not stop taking your Keppra without asking the clinic.',
      'I stopped taking Keppra in March because of the mood swings.',
      'Should I stop taking methotrexate before surgery?',
      'My consultant said stop the azathioprine until the counts are back.',
      'Please never skip your insulin.',
      'I had to stop chemo for three weeks as my counts were too low.',
    ],
  },
  {
    ...common,
    id: 'stop-you',
    score: 0.8,
    negatable: true,
    reason: 'Tells others that they should or could stop a prescribed treatment.',
    patterns: [
      `${somebody} .. ${must} ... ${stop} ${which} {treatment}`,
      `${must} .. ${stop} (your|those|these|that|ur) {treatment}`,
      `(if i was|if i were) (you|her|him) .. ${stop} ${which} {treatment}`,
      `(id|i would|i d) (just)? ${stop} ${which} {treatment} if i (was|were)`,
      `(best|smartest|wisest|first) (thing|move|step|decision) .. (do|is|make|take) .. ${stop} ${which} {treatment}`,
      `^ (should|better|just need to|need to|gotta|got to) ${stop} ${which} {treatment}`,
      `why (dont|not) you? (just)? ${stop} ${which} {treatment}`,
      `(trust|listen to) your (body|gut|instinct) ... ${stop} ${which} {treatment}`,
      `time (you|we|everyone|people|they) (ditched|stopped|stopped taking|quit|came off|got off|binned|dumped|dropped|threw out|weaned off|gave up) ${which} {treatment}`,
      `(time|safe|fine|ok|okay) (for you)? to ${stop} ${which} {treatment}`,
    ],
    fires: [
      'You really should come off Plaquenil, it wrecks your eyes.',
      'People need to get off those statins.',
      'If I was you I would drop the prednisone.',
      'its perfectly safe to skip your metformin on fasting days',
      'The best thing you can do is quit the Humira.',
    ],
    silent: [
      'You should never stop steroids suddenly.',
      'You should ask your doctor before you stop the steroids.',
      'He should be able to come off oxygen next week, the nurse says.',
      'You can stop worrying about the tablets.',
    ],
  },
  {
    ...common,
    id: 'no-need-of-treatment',
    score: 0.75,
    negatable: false,
    reason: 'Tells others that they do not need their prescribed treatment.',
    patterns: [
      `(you|people|nobody|no one|we|your child|your body|she|he) .. (dont|do not|doesnt|never|wont|will not|needs no|need no|no longer) (actually|really|even)? (need|needs|have to take|have to have)? ${which} {treatment}`,
      `(nobody|no one) (actually|really|ever)? (needs|should take|should be on|should have to take) ${which} {treatment}`,
      `there is no need (for|to take) ${which} {treatment}`,
      `(you|your body) .. (can|could|will) .. (do|live|manage|cope|heal|thrive|be fine|get by|get better|beat this|survive) .. without ${which} {treatment}`,
      `(no need for|who needs) ${which} {treatment}`,
      `(heal|healing|cure yourself|cure it|beat it) .. without (the|your|any|all those)? {treatment}`,
    ],
    fires: [
      'You do not need insulin if you eat like our grandparents.',
      'Nobody needs statins, cholesterol is a story.',
      'Your body can heal without those drugs.',
      'Who needs inhalers when there is the sea?',
    ],
    silent: [
      'I do not need insulin yet, only tablets.',
      'My doctor says you do not need antibiotics for a virus.',
      'Nobody told me about the tablets.',
    ],
  },
  {
    ...common,
    id: 'stop-advice',
    score: 0.75,
    negatable: true,
    reason: 'Advises others to stop or change a prescribed treatment.',
    patterns: [
      `(advise|recommend|urge|suggest|encourage|beg|advice|recommendation) ... (${stop.slice(1, -1)}) ${which} {treatment}`,
      `(advise|recommend|urge|suggest|encourage|beg|advice|recommendation) ... ${stopping} ${which} {treatment}`,
      `^ (try|consider|think about|start|how about|what about|just try|maybe try|worth) ${stopping} ${which} {treatment}`,
      `(could|should|can|might|might want to|would) (try|consider|think about|start) ${stopping} ${which} {treatment}`,
      `(worth|be worth|might be worth) ${stopping} ${which} {treatment}`,
      `^ ${stopping} ${which} {treatment} .. (is|was) the (best|only|first|smartest|right) (thing|way|step|decision|answer)`,
      `(before you|before) (risk|risking) (taking|take|this|it|that)`,
      '^ (find|choose|look for|seek|try|use) .. (alternative|something else|alternatives) .. (to|for|before|instead)',
    ],
    fires: [
      'I would urge everyone to quit the interferon and see how they feel.',
      'maybe try skipping the evening tablet for a while',
      'You could consider coming off Epilim slowly by yourself.',
      'Worth dropping the steroids, in my view.',
      'Please look for an alternative to this before it harms you.',
    ],
    silent: [
      'I would not recommend stopping the interferon.',
      'Has anyone considered coming off Epilim?',
      'The nurse suggested skipping the evening tablet.',
      'We talked about stopping the steroids.',
    ],
  },
  {
    ...common,
    id: 'refuse-treatment',
    score: 0.8,
    negatable: false,
    reason: 'Tells others not to take, start or accept a prescribed treatment.',
    patterns: [
      `^ (dont|do not|never|please dont|never ever|dont ever|do not ever|dont you dare) (take|start|touch|swallow|fill|go near|go on|accept|agree to|bother with|inject|let them give you|let them put you on|let anyone put you on|let your doctor put you on|ever take|even start|sign up for|waste your life on) ${which} {treatment}`,
      `^ (dont|do not|never) (have|get|use|do|consent to) ${which} {treatment}`,
      `${somebody} .. (shouldnt|should not|should never|must not|mustnt|better not) (take|start|touch|accept|be on|have|get|be taking|be given) ${which} {treatment}`,
      '(advice|suggestion|word|begging you|beg you) (dont|do not) do it',
      '^ (dont|do not|never|please dont|dont ever) (ever)? (take|touch|start) (it|this|this stuff|that stuff|them|these|any of it|any of these|that) (ever|at all|please|people|anymore|any more|ever again|its|it|guys|if you can)? $',
      '^ (dont|do not|never) (ever)? (take|touch|start) it its? not',
      '^ (stay|keep|run) (far)? (away from) (this|it|this stuff|that stuff|them|these|this one|that)',
      '(dont|do not|never) let (them|anyone|doctors|any doctor|your doctor|the doctor|the hospital) .. (put|give|talk|force|push|bully|pressure|start|inject) .. (you|your)',
    ],
    fires: [
      'Never take Tysabri, my cousin lost a year to it.',
      'Do NOT start these tablets.',
      'People should never accept chemo.',
      'Dont take it!!',
      'Stay away from this if you value your joints.',
      'Do not let them put you on steroids.',
    ],
    silent: [
      'Do not take ibuprofen with methotrexate.',
      'Never take warfarin together with grapefruit juice.',
      'Do not take it personally.',
      "Don't take the tablets on an empty stomach.",
      'I never took the tablets.',
    ],
  },
  {
    ...common,
    id: 'change-dose',
    score: 0.75,
    negatable: true,
    reason: 'Tells others to change the dose of a prescribed treatment by themselves.',
    patterns: [
      `^ ${change} (your|the|ur|that) .. (dose|doses|dosage|{treatment})`,
      `${somebody} .. ${must} .. (just)? ${change} (your|the|ur|their|that) .. (dose|doses|dosage|{treatment})`,
      `^ (take|try|use|have) (half|double|twice|a quarter|less|more|only half|an extra) (of|as much|the|a|your|than)? .. (dose|tablet|prescribed|{treatment})`,
      '^ skip (a|the|every|every other|every second|some|your|a few|one) .. (dose|doses)',
      `${somebody} .. ${must} .. (skip|miss) (a|the|every|every other|every second|some|your|a few|one) .. (dose|doses)`,
      `^ take ${which} {treatment} (only)? (every other|every second|every third|twice a week)`,
      'every (other|second) (day|night) (instead|rather|is enough|is plenty|will do)',
      `(if you want to|to) (quit|stop|come off) (this|that|the|your) {treatment} there is only one`,
    ],
    fires: [
      'Just halve your thyroxine dose and see how you feel.',
      'You can safely cut your methotrexate in half.',
      'take only half the prescribed amount, works the same',
      'Skip every other dose, it builds up anyway.',
    ],
    silent: [
      'My doctor told me to halve the dose.',
      'Never double your dose if you forgot one.',
      'I halved my dose last week.',
      'Can I halve my dose?',
    ],
  },
  {
    ...common,
    id: 'encourage-stopping',
    score: 0.75,
    negatable: false,
    reason: 'Encourages others to stop a prescribed treatment.',
    patterns: [
      `(dont|do not|never) (be|feel) (afraid|scared|guilty|frightened|worried|bad) (to|of|about) .. ${stop} ${which} {treatment}`,
      `(dont|do not|never) (be|feel) (afraid|scared|guilty|frightened|worried|bad) (to|of|about) .. ${stopping} ${which} {treatment}`,
      `(dont|do not) hesitate to ${stop} ${which} {treatment}`,
      `(i|we) stopped .. {treatment} .. (and so|so|and) (can|should|could|must) you`,
      `(nothing|no harm) .. (bad)? .. (happens|happen|will happen|wrong|in) .. (if|when|with)? (you)? .. ${stop} ${which} {treatment}`,
      `(so glad|best thing|never looked back) ... (you|everyone) should .. (stop|quit|ditch)`,
    ],
    fires: [
      'Do not be afraid to come off the antidepressants.',
      'I stopped my tablets and so should you.',
      'nothing bad happens if you skip your thyroxine',
    ],
    silent: ['Do not be afraid to ask for the tablets.', 'I stopped my tablets and got a relapse.'],
  },
  {
    ...common,
    id: 'replace-treatment',
    score: 0.75,
    negatable: false,
    reason: 'Tells others to take something else in place of a prescribed treatment.',
    patterns: [
      `^ (take|use|try|drink|eat|choose|pick|go for|have|switch to|get) .. {remedy} ... (instead of|rather than|in place of|not) ${which} {treatment}`,
      `^ (swap|replace|substitute|exchange) ${which} {treatment} ... (for|with|by) .. {remedy}`,
      `you .. (can|could|should|must) .. (swap|replace|substitute) ${which} {treatment}`,
      `${somebody} .. (should|can|could|must|need) .. {remedy} ... (instead of|rather than|in place of) ${which} {treatment}`,
      `(instead of|rather than) (taking|having|poisoning yourself with)? ${which} {treatment} .. (take|use|try|drink|eat|go for|you) .. {remedy}`,
      `{remedy} .. (replaces|replaced|can replace|does the same as|does the work of|is as good as) ${which} {treatment}`,
    ],
    fires: [
      'Try black seed oil instead of your methotrexate.',
      'Swap the statins for garlic capsules.',
      'Instead of taking antidepressants try saffron.',
      "Saint John's wort can replace your Lexapro.",
    ],
    silent: [
      'I take iron tablets instead of the infusion.',
      'My doctor switched me from Humira to Stelara.',
      'Turmeric can not replace your methotrexate, ask your doctor.',
    ],
  },
  {
    ...common,
    id: 'treatment-is-poison',
    score: 0.6,
    negatable: true,
    reason: 'Says to others that their prescribed treatment is what harms them, and so urges them to leave it.',
    patterns: [
      '{treatment} .. (is|are) .. (poison|poisoning|killing|destroying|ruining|toxic|slowly killing) .. (you|people|us|your)',
      '(theyre|they|doctors|pharma|they are) .. (poisoning|killing|drugging) .. (you|us|people|patients) .. (with)? ..  {treatment}',
      '(your|those|these|the) {treatment} .. (is|are) .. (the reason|what is|whats|what keeps|keeping|making) .. you .. (sick|ill|tired|unwell|worse)',
      '{treatment} (is|are) (pure|nothing but|just|straight) poison',
    ],
    fires: [
      'Those tablets are slowly poisoning you.',
      'They are killing us with chemo.',
      'Your meds are what keeps you sick.',
    ],
    silent: ['Chemo is hard on the body.', 'The tablets made me sick for a week.', 'Are the tablets making me tired?'],
  },
]
