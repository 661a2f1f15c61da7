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
      blood work was perfect, got my life back, gave me my life back
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
      '(make|makes|made|making) .. {condition} .. (better|go away|disappear|stronger|bearable|manageable|normal|stop|vanish|easier|milder)',
    ],
  },
]
