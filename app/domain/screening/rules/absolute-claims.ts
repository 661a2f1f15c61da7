/*
 * Flat statements about an illness or a treatment that leave no exception: "always ends in", "only happens to", "is
 * nothing but". They may be right; a moderator looks. Judged only where nobody speaks of themselves.
 */
export const absoluteClaims: readonly string[] = [
  '({condition}|{treatment}) (is|are|was)? (just|only|purely|simply|nothing but|really just|merely|all|entirely|nothing more than) (a|an|the|from|caused by|about|down to)? .. (stress|diet|laziness|lack|wear|old age|allergy|virus|fungus|parasite|parasites|salt|excuse|deconditioning|mood swings|anxiety|deficiency|headache|attitude|infection|vitamin|constipation|lifestyle|mindset|rich food|sugar|dehydration|placebo|nerves|trauma|weakness|business|hormones|toxins|smoking|age|inflammation|posture|acid|money)',
  '{condition} .. (always|only ever|only|inevitably|automatically) .. (means|mean|ends|end|comes from|come from|is caused|caused by|happens to|happens in|happens if|happens|affects|turns|needs|shows|show|goes|spreads|starts|leads)',
  '(cant|can not|cannot|impossible to|never) .. (get|have|be|catch|develop) .. {condition} .. (without|if|unless|under|because|while|when|from)',
  '(you|it|that|they) (cant|cannot|can not|cant possibly|never) .. (be|have|get) .. {condition} .. (without|if|unless|when)',
  '(without|if there is no|if theres no|no) .. .. (it|you|that)? (cant|cannot|isnt|is not|never|dont) .. (be|have|got)? .. {condition}',
  '(men|women|children|kids|young men|young women|vegetarians|vegans|old people|thin people|black people|white people|nobody under|adults) .. (cant|cannot|never|dont|do not) .. (be|get|have) .. {condition}',
  '(kids|children|everyone|everybody|people|all patients|most) .. (always|all|eventually|automatically) .. (grow out of|grows out of|end up|ends up|outgrow|get over|go blind|die|lose)',
  '({condition}|{treatment}) .. (isnt|is not|never was|doesnt|does not|didnt|did not) .. (real|exist|a thing|a disease|an illness|a real|a proper illness)',
  '(no such thing as|there is no such thing as|theres no such thing as) .. {condition}',
  '({condition}|count|counts|result|psa|ana|test|scan|eeg) .. (means|proves|shows) .. (you have|you will|youll|it is|its|theres no|there is no|you are)? .. (leukemia|cancer|dying|die|bleed to death|stopped|immune to it|making it up|not real|no longer|psychological|a real)',
  '({treatment}) .... (for good|permanently|forever|never again|for life|never recover|never comes back|by itself again)',
  '(once|after) .. (taken|been on|start|started|had|on) .. {treatment} .... (never|cant|cannot|for good|permanently|forever)',
  '(once|after|if) .. {condition} .. (never|can never|cant|wont ever) .. (come back|return|relapse|be cured|get better|go away)',
  '{condition} (can be|is|are|gets) (caught|contagious|catching|transmitted|passed on|sexually transmitted|spread) .. (by|from|through|from sharing)?',
  '({condition}|{treatment}) .. (caused by|comes from|caught from|is behind|is from) .. (power lines|wifi|5g|phones|demons|karma|curse|thick blood|bad thoughts|negativity|sin|lack of faith|mould|aluminium|fluoride|deodorant|vaccines|mmr|jabs|microwaves|dairy|gluten|tv|chocolate|sitting on|cold floors|wet hair|masturbation)',
  '(natural sugar|fruit|honey|agave|brown sugar|alcohol|smoking|salt|weight) .. (has no effect|have no effect|doesnt raise|does not raise|doesnt affect|does not count|doesnt count|never raises|is fine for|cant hurt)',
  '({treatment}) .. (cures|cure|cured) .. (type 1|eventually|for good|everyone|completely|copd|ms|dementia|parkinsons|asthma)',
  '(nobody|no one) (ever)? (died|dies|has died) (of|from) .. ({condition}|low|high|a)',
]
