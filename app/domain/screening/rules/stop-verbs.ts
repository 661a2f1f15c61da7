/*
 * Verbs of leaving or changing treatment, apart from what they are said of: `phases/stop-composed.ts` looks for the
 * treatment or a pronoun behind them, and for somebody who is told to.
 */

/** The object follows: "bin the statins". */
export const leaving: readonly string[] = [
  '(stop|stop taking|stop using|stop giving|stop having|stop injecting|stop swallowing|stop jabbing|stop putting|stop rubbing|quit|quit taking|cease|discontinue|abandon|ditch|bin|dump|drop|skip|miss|cancel|refuse|decline|reject|avoid|burn|flush|hide|chuck|toss|shred|bury|pour away|pour out|spit out|throw out|throw away|get rid of|give up|pack in|jack in|kick|shun|dodge|swerve|ignore|forget|forget about|leave out|leave off|come off|get off|go off|stay off|keep off|wean off|taper off|walk away from|walk out of|run from|say no to|say goodbye to|say no thanks to|turn down|turn away|opt out of|put off|put aside|delay|postpone|pause|do without|go without|live without|manage without|steer clear of|keep away from|keep well away from|stay away from|let go of|hold off on|back off|cut out|lay off|wriggle out of|be done with|be rid of|think again about)',
  '(halve|double|double up|double up on|cut|cut back on|cut down on|cut down|reduce|lower|stretch|bump|bump up|raise|increase|tweak|space out|play with|adjust|fiddle with|quarter|triple|swap|exchange)',
]

/** Verb, object, and then the particle: "leave it off", "throw the tablets out", "get your son off it". */
export const split: readonly string[] = [
  '(spit|throw|chuck|toss|leave|put|take|turn|send|cut|pour|hide|park|shove|stick|lock|pack|bring|hand|give|hold|lay|kick|get|wean|bump|drop|stuff|let) .... (out|away|off|down|back|aside|in the drawer|in a drawer|in the bin|in the fridge|in the cupboard|in the box|in the clinic|in the garden|in the sea|in the toilet|at home|at the chemist|there|behind|behind you|packing|in half|out of the house|out of your system|out of the window|up yourself|up by yourself|a miss|a rest|a break|alone|be|run out|lapse|to one side|to bed|unopened|up in smoke|down the loo|down the toilet|down the sink|down flat)',
  '(spit|park|tuck|hide|pour|flush) (it|them|the tablet|the tablets) (out|in|away|behind|under|down)',
  'tell (them|him|her|em|the doctor|your doctor|the nurse|the clinic|the hospital|{doctor}) (no|to stick|to keep|no thanks|to shove|to stuff|thanks but|you are done|youre done|youve changed|where to|it is a no|not interested|you wont|you will not)',
  '(walk out|walk away|dont go back|dont turn up|do not turn up|dont show up|stay home|stay at home|get up and leave|run|run a mile|just leave)',
  '(say|saying) (no|no thanks|no thank you|thanks but)',
]

/** What has to be denied to urge leaving: "do not swallow them". */
export const accepting: readonly string[] = [
  '(take|have|give|start|swallow|use|inject|accept|agree to|sign|sign up for|go on|go near|touch|do|get|collect|pick up|fill|refill|renew|finish|complete|put|rub|let them|let em|let anyone|let the doctor|let her|let him|be talked into|fall for|bother with|carry on with|go back to|go through with|ever take|ever start|even start|need|keep taking|keep swallowing|go along with|consent to|begin|open)',
]
