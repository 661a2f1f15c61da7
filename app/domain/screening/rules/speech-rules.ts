import type { PatternRule } from '../phases/pattern-phase.ts'

const spam = { label: 'spam', silencedBy: ['warns'], negatable: true, inQuestions: true } as const

/** Selling and luring away. Addresses are judged in `phases/links.ts`. */
export const spamRules: readonly PatternRule[] = [
  {
    ...spam,
    id: 'contact-to-buy',
    score: 0.8,
    reason: 'Asks readers to get in touch elsewhere, as sellers do.',
    patterns: [
      '(message|text|contact|dm|inbox|call|email|whatsapp|write|ring|reach) (me|us|him|her|out to) .. (privately|now|today|direct|directly|asap|on|at|via|to order|for more|for price|for details|for a|to get|for the|if you want)',
      '(message|dm|inbox|pm|whatsapp) me',
      '(add|find|reach|get|contact|join|chat|talk) .. (me|us|him|her|to|with|{doctor}) .. (on|via|through|by) .. (whatsapp|telegram|signal|wechat|viber|instagram|snapchat|messenger)',
      '(whatsapp|telegram) .. (number|group|channel|only|him|her|me|us|now|plus|#)',
      '(link in|see|check) my (bio|profile|page|shop|store|website|channel)',
      '(click|tap) (here|below|the link|this link|on the link|on this link|my link)',
    ],
    fires: [
      'Message me privately for the recipe and price.',
      'Contact Dr Omoregie on WhatsApp, he healed my herpes',
      'DM me to get started today',
      'Click the link below to claim yours',
    ],
    silent: [
      'The nurse said I can message the ward on the portal.',
      'My whole family talks in a group chat.',
      'Be careful, they say message me and then ask for money, it is a scam.',
    ],
  },
  {
    ...spam,
    id: 'offer',
    score: 0.75,
    reason: 'Offers goods or a service for sale.',
    patterns: [
      '(order|buy|grab|claim|shop|purchase) .. (now|yours|today|online|here|your free|it now|from us|from me|direct) ..  (free|discount|off|delivery|shipping|shop|while|stock|supplies|before|today|now|at)',
      '(use|with) (my|our|the)? (code|coupon|promo code|discount code|referral code)',
      '(free|worldwide|fast|discreet) (delivery|shipping|postage)',
      '(free|no obligation) (trial|consultation|webinar|masterclass|ebook|e book)',
      '(money back|100 percent|satisfaction) guarantee',
      '(limited|special) (offer|time offer|stock)',
      '(i|we) (sell|supply|ship|stock|distribute|are selling|am selling)',
      '(best price|low price|cheap price|instant order|place your order|to order|order now|shop now|buy now|sign up now|book now)',
      '# (percent off|off your|off first|dollars only)',
      '(earn|make) (money|cash) (from home|online|fast)',
      '(earn|make) # .. (a|per) (day|week|month) (from home|online)',
      '(join|be part of) my (team|downline|group|programme|program|challenge)',
      '(bitcoin|crypto|forex|casino|loan|loans) .. (invest|investment|profit|bonus|trading|expert|recovered)',
      '(spell caster|herbal doctor|great herbalist|powerful herbalist|doctor .. herbal home|voodoo)',
    ],
    fires: [
      'Order your bottle today, free shipping while stocks last!',
      'Use code HEAL20 at the checkout',
      'We sell pure moringa capsules, best price in town',
      'This great herbalist brought my husband back and healed my fibroids',
    ],
    silent: [
      'I order my inhalers from the pharmacy online.',
      'The free clinic was very kind.',
      'We offer each other support here.',
      'I bought a wig in the sale.',
    ],
  },
]

const abuse = { label: 'abuse', silencedBy: [], negatable: true, inQuestions: true } as const
const insult =
  '(idiot|idiots|moron|morons|imbecile|cretin|dumbass|dumb ass|stupid|retard|retarded|loser|losers|scum|scumbag|trash|bitch|bastard|cunt|whore|slut|prick|dickhead|asshole|arsehole|twat|wanker|fat pig|pig|freak|pathetic|worthless|disgusting|liar|liars|parasite|parasites|vermin|clown|clowns|fool|fools|brain dead|braindead|psycho|piece of shit|piece of trash|dumb|ignorant|cow|hag|lunatic)'

/** Insults at a person. Swearing at an illness, a drug or oneself is not abuse. */
export const abuseRules: readonly PatternRule[] = [
  {
    ...abuse,
    id: 'insult',
    score: 0.75,
    reason: 'Insults another person.',
    patterns: [
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
      '(nobody|no one) (likes|wants|asked|cares about|cares what) (you|your opinion|you think|you here|you say)',
      '(you|you people|people like you) .. (deserve|deserved|deserves) .. (die|cancer|suffer|sick|ill|disease)',
    ],
    fires: [
      'Oh shut up, nobody asked you.',
      'I hope you get cancer',
      'People like you deserve to suffer.',
      'I know where you live',
    ],
    silent: ['I hope you get better soon.', 'You deserve a good doctor.', 'Tell the fatigue to shut down for a day.'],
  },
]
