import { names } from './names.ts'

interface EffectGroup {
  id: string
  /** `good` helps whatever it meets; `up` and `down` move a count; `recovered` needs no condition beside it. */
  direction: 'good' | 'up' | 'down' | 'recovered'
  /** Strong words claim an effect on an illness by themselves; "help" may also mean help with the dishes. */
  strong: boolean
  names: string[]
}

export const effects: EffectGroup[] = [
  {
    id: 'cure',
    direction: 'good',
    strong: true,
    names: names(`
      cure, cures, cured, curing, cure for, heal, healed, healing, reverse, reversed, reversing, reversal, treat, treated, treating
      treatment for, treatment of, eliminate, eliminated, eliminating, eradicate, eradicated, destroy, destroyed
      destroying, kill, killed, killing, beat, beaten, beating, defeat, defeated, conquer, conquered, banish, banished
      wipe out, wiped out, get rid of, got rid of, getting rid of, rid me of, rid my body of, clear up, cleared up, clear, clears
      cleared, clearing, fix, fixed, fixing, dissolve, dissolved, dissolving, put into remission, sent into remission
      anti cancer, anti diabetic, cancer fighting, anti tumor, combating, sorted out, sorted my, sorted, knocked out
      undo, undone, remedy for, antidote, miracle, wonder drug, cure all, cure everything
    `),
  },
  {
    id: 'prevent',
    direction: 'good',
    strong: true,
    names: names(`
      prevent, prevented, preventing, prevention, prevention of, preventative, preventive, protect, protected, protecting, protection
      protects against, protect from, guard against, guards against, guard, ward off, warded off, keep at bay, kept at bay
      keeps at bay, keeping at bay, stave off, fend off, shield, fight, fought, fighting, fight off, fights off
      combat, combats, combated, avoid, block, blocks, stop, stops, stopped my, stops my, kept my, keeps my, keep away
      keeps away, kept away, at bay
    `),
  },
  {
    id: 'improve',
    direction: 'good',
    strong: true,
    names: names(`
      improve, improved, improving, improvement, improvement in, ease, eased, easing, relieve, relieved, relieving
      relief, relief for, relief from, soothe, soothed, calm, calmed, calming, manage, managed, managing, control
      controlled, controlling, regulate, regulated, regulating, rebalance, balance, balanced, balancing, support
      supporting, restore, restored, restoring, repair, repaired, repairing, strengthen, strengthened, strengthening
      normalise, normalised, normalize, normalized, stabilise, stabilised, stabilize, stabilized, stabilising
      rebuild, rebuilt, rejuvenate, enhance, enhanced, optimise, optimize, optimised, alleviate, alleviated, settle
      settled, tame, tamed, clean out, cleans, cleanse my, purify, purifies, promote, promotes, promoting, nourish
      detoxify, detoxifies, activates, wakes up, made such a difference, transformed, turned around, turned it around
    `),
  },
  {
    id: 'praise',
    direction: 'good',
    strong: true,
    names: names(`
      work wonders, works wonders, worked wonders, does wonders, did wonders, done wonders, doing wonders, worked for me
      works for me, worked for my, worked for him, worked for her, working for me, works for, work for, really works
      really worked, it works, it worked, has worked, works great, worked great, works well, worked well, works well on
      works better, worked better, works like, worked like, is working, seems to work, seems to be working, do work
      it really works, does work, worked a treat, works a treat, works specifically, worked miracles, works miracles
      game changer, gamechanger, godsend, god send, lifesaver, life saver, saved my life, saved his life, saved her life
      changed my life, made a difference, made a huge difference, made a big difference, made all the difference
      makes a difference, makes a huge difference, makes a big difference, making a difference, swear by, swears by
      miracle cure, magic for, magic bullet, cured me, healed me, healed my, helped me heal, more effective than, effective
      effective for, effective against, effective in, successful in, effective treatment, stronger than chemo
      stronger than chemotherapy, better than any drug, better than any medication, better than medicine
      better than the tablets, better than my tablets, better than any tablet, better than meds, better than drugs
      secret to, key to, the answer to, answer for, amazing results, great results, good results, fantastic results
      incredible results, seeing results, seen results, thanks to, i credit, credit it to, credited, i put it down to
      put it down to, down to the, saved my, saves my, save your, saved his, saved her, my saviour, my savior, health benefits, health benefit, benefits of, powerful
      has shown benefit, shown to benefit, holds the key, hope for, worked on my, does the trick, did the trick
      does the job, do the job, do the trick, did the job, done the trick
      so much better, much better, a lot better, far better, way better
    `),
  },
  {
    id: 'help',
    direction: 'good',
    strong: false,
    names: names(`
      help, helps, helped, helping, helpful, helpful for, help with, helps with, helped with, helping with, benefit
      benefits, benefited, beneficial, beneficial for, aid, aided, good for, great for, best for, excellent for
      brilliant for, fantastic for, amazing for, wonderful for, perfect for, good against, good with, great with
      better for, does me good, did me good, does good, kind to, useful for, useful in, useful in preventing, amazing
    `),
  },
  {
    id: 'up',
    direction: 'up',
    strong: true,
    names: names(`
      raise, raised, raising, boost, boosts, boosted, boosting, booster, increase, increased, increasing, elevate
      elevated, bump up, bumped up, bumped, bring up, brings up, brought up, bringing up, build up, builds up, built up
      building up, build, builds, built, building, go up, goes up, went up, gone up, going up, came up, come up
      coming up, comes up, come right up, came right up, up to, shot up, shoot up, shot right up, doubled, double
      tripled, triple, rise, risen, rose, rising, climb, climbed, climbing, jump, jumped, get up, got up, getting up
      push up, pushed up, pushes up, grow, grew, produce, produced, producing, produce more, make more, makes more
      making more, made more, stimulate, stimulated, stimulates, stimulating, replenish, replenished, pick up
      picked up, way up, is up, are up, was up, were up, higher, brought back up, back up, creeping up, crept up, on the rise
      gave me more, gives me more, gives you more, give you more, gives me, gave me, lift, lifted, lifts, improve
      up by, nearly doubled, top up, tops up
    `),
  },
  {
    id: 'down',
    direction: 'down',
    strong: true,
    names: names(`
      lower, lowered, lowering, lowers, reduce, reduced, reducing, reduction, decrease, decreased, decreasing, drop
      dropped, dropping, bring down, brings down, brought down, bringing down, brought right down, go down, goes down
      went down, gone down, going down, come down, came down, coming down, came right down, come right down, cut
      cuts, cutting, slash, slashed, shrink, shrank, shrunk, shrinking, slow, slows, slowed, slowing, slow down
      slows down, halt, halted, halve, halved, diminish, diminished, minimise, minimize, suppress, suppressed
      flush out, flushes out, get down, got down, lessen, lessened, keep down, keeps down, kept down, curb, curbed
      fewer, less, disappeared, disappear, disappears, gone, went away, go away, goes away, has gone, have gone
      vanished, lifted, lift, melted away, way down, is down, are down, down from, down to, stopped, calmed down, calms down
    `),
  },
  {
    id: 'recovered',
    direction: 'recovered',
    strong: true,
    names: names(`
      in remission, into remission, gone into remission, cancer free, symptom free, pain free, flare free, seizure free
      migraine free, drug free now, medication free now, off all my meds, off all my medication, off all medication
      off my meds completely, off insulin, off my inhaler, no longer diabetic, no longer need insulin
      no longer need medication, no longer need meds, no longer need my meds, back to normal, completely normal
      returned to normal, came back normal, come back normal, no relapse, no relapses, no flare, no flares, no attacks, no migraines, hardly flare, barely flare
      hardly any flares, keeps me level, keeps me well, keeps me stable, keeps me healthy, keeps me going, keeps me out of hospital
      in the normal range, in normal range, back in range, within normal range
      feel so much better, feel much better, feel a lot better, felt so much better, felt better, feeling so much better
      feeling much better, feel great, feel amazing, feeling great, feeling amazing, feel like a new person
      new lease of life, more energy, so much energy, have my energy back, got my energy back, haven't been ill since
      not been ill since, haven't been sick since, not been sick since, haven't had a flare since, no flare since
      haven't had a cold, havent had an infection, haven't had an attack since, not had a flare, not had a migraine
      not had an attack, no more pain, no more flares, no more migraines, no more seizures, no more attacks
      no seizures since, not had a seizure, better than ever, numbers are great, bloods are perfect
      blood work was perfect, got my life back, gave me my life back, never looked back, haven't looked back
      not looked back, havent had one since, haven't had a single one since, not had one since, not had a single one since
      not one since, not a single one since, none since, hasn't come back, never bothered me since, hasn't bothered me since, hasn't returned, never returned, haven't come back, has not come back
      never came back, never come back, no sign of it since, no sign of it now, no trace of it, scan was clear, scans are clear, clean scan
      clear scan, sorted me out, sorted me right out, sorted it out, sorted him out, sorted her out, new woman, new man
      different person, different woman, different man, night and day, worth every penny, thank me later, tablet free, pill free, med free, meds free, medication free
      drug free, no longer need my inhaler
      no longer needs insulin, no longer needs meds, walking again, can walk again, walks again, sleep through the night
      sleep like a baby, sleeping like a baby, feel alive again, feel human again, feel human, feel like myself again
      back on my feet, my old self, his old self, her old self, good as new, right as rain, fit as a fiddle, on the mend
      turned the corner, nothing else touches, nothing else comes close, nothing else works, nothing else worked, nothing beats
      nothing works like, nothing compares, all i needed, all i need, all you need, all it took, all she needed, all he needed
      all it needed, by far the best, changed everything, turned my life around, stable ever since, fine ever since
      well ever since, clear ever since, quiet ever since, never been better, hasn't grown, stopped growing, outlived
      proved them wrong, beat the odds, beaten the odds, best numbers, best bloods, best results, perfect bloods, perfect numbers
      bloods were perfect, bloods are normal, numbers are normal, tests are normal, dancing again, running again, working again
      back at work, back in the gym, gardening again, hair grew back, periods came back, cleared within, gone within, gone overnight, cleared overnight
      vanished overnight, worked overnight, gone in days, gone in a week, gone by morning, only thing that works
      only thing that helps, only thing that worked, only thing that helped, only thing that touches, only thing that keeps
      felt the difference, feel the difference, noticed the difference, noticed a difference, notice a difference, see a difference
      saw a difference, feel ten years younger, feel twenty years younger, feel years younger, feel so well, feel brilliant
      feel fantastic, felt amazing, felt fantastic, felt brilliant, so much brighter, so much calmer, so much stronger
      gave me my energy back
      what did it for me, did it for me, did it for us, has done it for me, does it for me, worked for us, works for us, saved us
      keeps it at bay, keeps it away, keeps it under control, keeps it in check, keeps it quiet, kept it at bay, kept it away
      keeps mine at bay, keeps mine down, keeps mine up, keeps them at bay, keeps them away, keeps everything calm
      my secret, the secret, my little secret, best kept secret, best thing i ever did, best thing i did, best thing i have done
      best thing i ever tried, best decision, do yourself a favour, do yourself a favor, you will thank me, you wont regret
      wont regret it, couldnt believe the difference, cant believe the difference, like magic, like a charm, works a charm
      worked like magic, worked like a dream, works like a dream, like a dream
    `),
  },
]

const bring =
  '(bring|brings|brought|bringing|get|gets|got|getting|push|pushed|pushes|keep|keeps|kept|keeping|take|took|pull|pulled|build|builds|built|building|put|puts|sent|turned|turn|shoot|shot|drive|drove)'

/** Verbs whose particle stands behind what they move: "brought my count up". */
export const splitEffectPatterns: { direction: 'up' | 'down' | 'good' | 'recovered'; patterns: string[] }[] = [
  {
    direction: 'recovered',
    patterns: [
      '(no longer|dont) (need|take|use) .. {treatment} (since|thanks|because|now|anymore|any more)',
      '(came|come|coming|got|get) off .. {treatment} (thanks|because|with the help)',
      '(make|makes|making|made) my .. less',
      '{doctor} .. (was|were|is|cant|couldnt|could not|has|had|nearly|asked|wants|wanted) .. (amazed|gobsmacked|astonished|shocked|speechless|stunned|surprised|explain|believe|explanation|what i|fell off|never seen|impressed|baffled|lost for words|scratching|jaw dropped|flabbergasted|over the moon|my secret|thrilled)',
      '(all|only thing) my .. (needed|need|needs|wanted|took)',
      '(havent|hasnt|not|never) .. (had|needed|used|touched|taken|seen|been) .. (one|once|a|an|any|another|my|the|single|inhaler|hospital|flare|attack|relapse|{treatment}) ... since',
      '(not|nor|never) (a|one|had a) .. {condition} ... (since|in # years|in years|in months|for years|for months)',
      '(no|zero) (more)? .. {condition} ... (since|in # years|in years|in months|for years|for months|now|after)',
      '(now|finally|and) (i|we|he|she) (can|could) .. (again|without pain|without help|properly|all night)',
      '(came|come|coming|got|get|went|been|now|completely) off .. {treatment} .. (with|after|within|by|since|and|now|completely|for)',
      '(without|havent needed|hasnt needed|not needed|no need for) (a single|any|my|the)? {treatment} .. (for|since|in|now|again)',
      '(halved|dropped|cut|reduced|stopped|ditched|binned) my .. {treatment} .. (because of|thanks to|since|with the help)',
    ],
  },
  {
    direction: 'up',
    patterns: [
      `${bring} .. ({condition}|mine|his|hers) .. (up|higher|back up)`,
      `${bring} .. {condition} .. (over|above|past) #`,
    ],
  },
  {
    direction: 'down',
    patterns: [
      `${bring} .. ({condition}|mine|his|hers) .. (down|lower|back down)`,
      `${bring} .. {condition} .. (under|below) #`,
    ],
  },
  {
    direction: 'good',
    patterns: [
      `${bring} .. {condition} .. (at bay|away|under control|in check|back to normal|into remission|in remission|around|right|into range)`,
      '(make|makes|made|making) .. {condition} .. (better|go away|disappear|stronger|bearable|manageable|normal|stop|vanish|easier|milder|melt|shrink|behave|happy|sing|work)',
      `${bring} .. {condition} .. (quiet|regular|calm|stable|steady|silent|settled|going|moving|flowing|working|in order|in line|balanced|soft|clear|happy|strong|healthy|where it should|where they should|sorted)`,
      '(take|takes|took|taking|draw|draws|drew|pull|pulls|pulled|suck|sucks|knock|knocks|knocked|sweat|drive|drives|chase|chases) .. {condition} .. (away|out|off|right out|down|on the head)',
      '(take|takes|took|taken|taking|knock|knocks|knocked|shave|shaves|shaved) .. (edge|points|sting|swelling|heat|#) .. (off|out|from|away) .. {condition}?',
      '(what|what is|whats|thing that|the reason|thats what|it is what) .. (keeping|keeps|kept|holding|holds) .. {condition} .. (quiet|calm|at bay|away|down|stable|steady|in check|under control|asleep|silent|up|normal|going|well|happy)',
      '(reason|why) (my|our|his|her) .. {condition} .. (is|are|has|have|stayed|stays|never)',
      '(wave|say|said|waved|kissed|kiss) .. (goodbye|bye|farewell) to .. {condition}',
      '(put|puts|keeps|kept|sent|sends) .. {condition} .. to (sleep|bed|rest)',
      '(deal|deals|dealt|dealing|helped|help|helps) with .. {condition} ',
      '(free of|free from|rid of|shot of|over) (my|the|her|his|all)? .. {condition} (for|since|in|after|thanks|completely|now)',
    ],
  },
]

/** The condition first, then what became of it; the last word stands for the effect. */
export const endEffectPatterns: { direction: 'up' | 'down' | 'good'; patterns: string[] }[] = [
  {
    direction: 'good',
    patterns: [
      '{condition} .. (went|gone|go|goes|came|come|is|are|has|have|been|was|were|got|stayed|stays|feel|feels|felt|look|looks|looked) .. (back to normal|away|quiet|quieter|silent|calm|calmer|stable|steady|better|normal|clear|clearer|gone|settled|perfect|great|amazing|brilliant|improved|easier|regular|under control|a thing of the past|history|beautiful|softer|smoother|smooth|stronger|lighter|less painful|nearly gone|almost gone|fantastic|undetectable|negative|where it should be|where they should be|spot on|in check|in range|like new|happier|steadier)',
      '{condition} .. (melts|melt|melted|flakes off|flake off|dries up|dried up|falls off|fell off|fades|faded|fade|backs off|backed off|lets up|let up|shrivelled|drained|calmed|settled|eased|lifted|disappeared|disappears|vanished|vanishes|cleared|clears|improved|improves|stabilised|stabilized|levelled out|evened out|recovered|bounced back|perked up|woke up|wakes up|kicked back in|sorted itself out|righted itself)',
    ],
  },
  { direction: 'up', patterns: ['{condition} .. (doubled|trebled|rocketed|soared|shot up|jumped|climbed|recovered)'] },
  { direction: 'down', patterns: ['{condition} .. (halved|plummeted|tumbled|nosedived|shrank|shrunk|sank)'] },
]
