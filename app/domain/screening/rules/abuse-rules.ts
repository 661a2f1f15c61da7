import type { PatternRule } from '../phases/pattern-phase.ts'

const abuse = { label: 'abuse', silencedBy: ['selfTalk'], negatable: true, inQuestions: true } as const
const insult =
  '(idiot|idiots|moron|morons|imbecile|cretin|dumbass|dumb ass|stupid|retard|retarded|loser|losers|scum|scumbag|trash|bitch|bastard|cunt|whore|slut|prick|dickhead|asshole|arsehole|twat|wanker|fat pig|pig|freak|pathetic|worthless|disgusting|liar|liars|parasite|parasites|vermin|clown|clowns|fool|fools|brain dead|braindead|psycho|piece of shit|piece of trash|dumb|ignorant|cow|hag|lunatic|thick|dim|dimwit|thicko|muppet|halfwit|nutter|nutjob|weirdo|creep|hypocrite|troll|snowflake|drama queen|attention seeker|attention seeking|cry baby|crybaby|whiner|whinger|moaner|faker|fraud|junkie|druggie|crackhead|fatty|fatso|cripple|spastic|schizo|nutcase|loon|waste of space|waste of oxygen|waste of skin|waste of air|waste of money|waste of nhs money|joke|disgrace|murderer|murderers|coward|shill|shills|sheep|sheeple|slag|skank|tosser|bellend|knobhead|dipshit|shithead|jerk|brainless|clueless|gullible|delusional|deluded|mental|spineless|useless|lazy|vile|evil|toxic|garbage|filth|filthy|dirty|selfish|lying|heartless|unfit mother|unfit parent|disgusting excuse|sad excuse|poor excuse|laughing stock|embarrassment|hysterical|mad cow|nasty)'

/** Words that insult whoever they are said of, also without "you are". */
const slur =
  '(idiot|idiots|moron|morons|imbecile|cretin|retard|retards|loser|losers|scum|scumbag|bitch|bitches|bastard|cunt|whore|slut|slag|prick|dickhead|asshole|arsehole|twat|wanker|freak|freaks|parasite|parasites|vermin|clown|clowns|cow|cows|hag|witch|cripple|cripples|sponger|spongers|scrounger|scroungers|skiver|skivers|brat|brats|fatty|fatties|slob|drama queen|attention seeker|hypochondriac|hypochondriacs|faker|fakers|liar|liars|junkie|junkies|nutter|psycho|weirdo|creep|troll|trolls|boozer|pig|pigs|muppet|waste of space|waste of oxygen|waste of skin|piece of shit|piece of work|sheep|sheeple|shill|shills|coward|cowards|excuse of a|excuse for a)'

/** Insults at a person. Swearing at an illness, a drug or oneself is not abuse. */
export const abuseRules: readonly PatternRule[] = [
  {
    ...abuse,
    id: 'insult',
    score: 0.75,
    reason: 'Insults another person.',
    patterns: [
      `(you|your|ur|ya|youre) .... ${slur}`,
      `(ugly|fat|stupid|pathetic|lying|disgusting|sad|bald|dumb|lazy|scrounging|filthy|corrupt|cold hearted|bone idle|cheating|attention seeking|spoilt|selfish|sorry|rubbish|nasty|little|absolute|complete|utter|total|useless|thick|braindead|vile|miserable) (little|old|fat|ugly|stupid|lying|pathetic|scrounging|bald|sad)? ${slur}`,
      '(you|youre|you are) .. (rubbish|terrible|awful|crap|shit|bad|useless|unfit) (mother|father|parent|mum|dad|person|human|wife|husband|doctor|nurse)',
      '(women|men|people|folk|mothers|patients) like you .. (shouldnt|should not|should never|give|make|are|deserve|ruin|belong|need)',
      '(sort|kind) of (braindead|stupid|sick|selfish|useless|lazy|evil|terrible) (mother|father|parent|mum|dad|person|woman|man)',
      '(nothing wrong with you|you are faking|youre faking|all faking|you fake|bet you fake|putting it on|making it up for|milking it|get off your backside|get off your backsides|get off your arse)',
      '(zero|no) sympathy for (you|a|people|anyone)',
      '(hope|hoping) (you|your|it|she|he|they) .. (bleed out|is full of it|comes back|kills you|takes you|gets you|spreads|fails|get a stroke|gets cancer|never works|go blind)',
      '(needs|need|deserves|deserve) a (good)? (slap|smack|hiding|kicking|beating)',
      '(your|ur) (husband|wife|kids|family|doctor|mother) should (leave|dump|disown|be ashamed|have left|put you)',
      '(cover|hide) that (disgusting|ugly|horrible|revolting)',
      '(you|they) should (be kept|be locked|be put|be sterilised|not be allowed|never be allowed|have been aborted|be ashamed)',
      `(you|youre|you are|you lot|you people|you guys) (are|is|all|must be|sound like|look like|really|truly|such|just|nothing but|really are|are all|are just|are such|are nothing but)? (a|an|all|such a|the|some|complete|total|utter|absolute|fucking|bloody|pathetic|little|so|too|a complete|a total|an absolute|a fucking|a bloody|such an)? ${insult}`,
      `(what an|what a|such an|such a|fucking|bloody|absolute|complete|utter) (idiot|moron|imbecile|cretin|asshole|arsehole|bitch|bastard|cunt|prick|dickhead|twat|wanker|scumbag|liar) (you|this|that|she|he|of a)`,
      `^ (you|ya) .. ${insult} $`,
      `(ya|u) (idiot|moron|liar|fool|clown|loser)`,
      '(she|he|her|him|they|this woman|this man|that woman|that man|op|the op) (is|are) (a|an|such a|such an|just a|clearly a|clearly an)? (fucking|complete|total|utter|absolute|bloody|pathetic)? (idiot|moron|imbecile|cretin|asshole|arsehole|bitch|bastard|cunt|whore|slut|prick|dickhead|twat|wanker|scumbag|retard|retarded|piece of shit|loser)',
    ],
    fires: [
      'You are a complete moron.',
      'what an idiot you are',
      'you people are disgusting',
      'She is a pathetic loser.',
    ],
    silent: [
      'I feel like an idiot for waiting so long.',
      'This disease is a bitch.',
      'You are not stupid for asking.',
      'It was a stupid drug.',
      'You are a lovely lot.',
    ],
  },
  {
    ...abuse,
    id: 'hostility',
    score: 0.8,
    negatable: false,
    reason: 'Attacks or threatens another person.',
    patterns: [
      '^ (shut up|shut the fuck up|shut your mouth|get lost|piss off|fuck off|go to hell|go away and die|drop dead)',
      '(you|ya) (can|should|need to|better) .. (shut up|piss off|fuck off|get lost|rot in hell)',
      '(stfu|rot in hell)',
      '(fuck you|screw you) (all|people|and|you)? $',
      '(go|just|should|please|hope you|hope they|hope she|hope he) .. (kill yourself|die|drop dead|get cancer|rot|suffer) $',
      'kys',
      'i know where you live',
      '(i will|ill|im going to|i am going to|someone should) .. (find|hurt|beat|kill|punch|slap|hunt) (you|your)',
      '(nobody|no one) (likes|wants|asked|cares about|cares what|believes|would miss|gives a toss about|gives a shit about) (you|your opinion|your opinions|you think|you here|you say|your sob story)',
      '^ (shut|shut up) (your|ur)? (face|gob|trap|cakehole|pie hole|mouth)',
      '(do|doing) (us|everyone|everybody|the world|yourself) (all)? a (favour|favor) .. (die|drop|shut|leave|disappear|jump|delete|go)',
      '(go|crawl|get|run) back to (your own country|your country|where you came from|where you belong|under your rock|under your bridge|whatever hole)',
      '(serves|serve) (you|her|him|them|you lot) right',
      '(you) (had it coming|brought it on yourself|brought this on yourself|only have yourself to blame|asked for it|got what you deserve|deserve everything|deserve all|deserve what|deserve to)',
      '(watch your back|you are dead|youre dead|you will regret this|youll regret this|i will come round|i know who you are|i will make you pay|you will pay for this|come and say that to my face|wait till i see you)',
      '(people like you|your kind|your sort|your type|you lot|you people) .. (make me sick|makes me sick|are the problem|is the problem|are why|should not be allowed|shouldnt be allowed|should be locked|should be banned|should be sterilised|should be put down|disgust me|dont deserve|do not deserve|waste|clog|are a waste|are a drain|are killing|have blood)',
      '(you|your whining|your moaning|this whining) .. (make|makes) me (sick|puke|vomit|want to puke|want to vomit)',
      'no wonder (your|you|she|he|they) .. (left you|gave up|hates you|cant stand|hate you|left|dumped|are alone|have no friends|has no friends|nobody)',
      '^ (stop|quit) (whining|moaning|whingeing|bleating|snivelling|being such a|being so pathetic|playing the victim|milking|faking|crying about)',
      '^ (get over yourself|grow up you|man up|cry me a river|boo hoo|get a life|get a grip you|oh boo hoo)',
      '(hope|hoping|pray) (you|your|she|he|they) .. (die|dies|rot|rots|suffer|suffers|relapse|choke|chokes|never wake|lose|burn|get cancer|get it|drown|end up)',
      '(go|should|just|please|why dont you) .. (kill yourself|hang yourself|neck yourself|end yourself|top yourself|jump off|off yourself|unalive)',
      '(sick|ill|disabled|crazy|fat|old|ugly|stupid|dumb|lazy) (cow|cows|pig|pigs|bitch|bitches|hag|bastard|bastards|git|sod|freak|freaks|slob)',
      '(you|your) .. (kid|kids|child|children|son|daughter|baby) .. (taken off you|taken away from you|taken into care|deserve better|deserves better than you|would be better off)',
      '(social services|someone) should take your .. (kid|kids|child|children|son|daughter|baby)',
      '(put|lock) (you|people like you|her|him) (down|away|in a home|in a cage|in an asylum)',
      '(you|your lot) .. (burden|drain) on .. (society|nhs|taxpayer|taxpayers|system|family|everyone)',
      '(pathetic|sad|miserable|vile|nasty) (little|old)? (man|woman|person|human|creature|excuse|life|people|individual)',
      '(fuck|screw) (off|you|your|u)',
      '(you|you people|people like you) .. (deserve|deserved|deserves) .. (die|cancer|suffer|sick|ill|disease)',
    ],
    fires: [
      'do us all a favour and die already',
      'Go back to your own country.',
      'people like you are a waste of money, lazy fat cow',
      'Oh shut up, nobody asked you.',
      'I hope you get cancer',
      'People like you deserve to suffer.',
      'I know where you live',
    ],
    silent: [
      'I hope you never have to go through it again.',
      'Go back to your doctor and ask.',
      'I hope you get better soon.',
      'You deserve a good doctor.',
      'Tell the fatigue to shut down for a day.',
    ],
  },
]
