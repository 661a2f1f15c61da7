import { names } from './names.ts'

export const doctors = names(`
  doctor, my doctor, gp, consultant, specialist, hematologist, haematologist, hemo, hematology, oncologist, rheumatologist, rheumy
  rheum, neurologist, neuro, endocrinologist, endo doctor, cardiologist, gastroenterologist, nephrologist, psychiatrist, pdoc, pcp, nurse
  nurse practitioner, np, physician, pharmacist, dietitian, dietician, hospital, clinic, pulmonologist, medical team
  care team, my team, health visitor, midwife, paediatrician, pediatrician, immunologist, dermatologist, surgeon
  allergist, my endo, oncology, dermatology, rheumatology, gastro, gastro team, ibd nurse, ibd team, obstetrician, midwives, speech therapist, physio
  dermatologist, oncology nurse, chemo nurse, haematology, the ward, registrar, resident, house officer, paediatrics, neurology, cardiology, cancer nurse
  diabetes nurse, ms nurse, epilepsy nurse, asthma nurse, practice nurse, shrink, urologist, gynecologist, obgyn
`)

/** Someone whose words the author passes on. */
export const others = names(`
  aunt, auntie, uncle, cousin, nephew, niece, neighbour, neighbor, colleague, friend, mate, mother in law, gran, nan, granny, grandma
  sister, brother, mum, mom, mother, dad, father, sister in law, brother in law, hairdresser, taxi driver, a podcast, podcast, an article, a video
  a post, a book, a documentary, a thread, a woman at my church, a woman at work, a man at work, a lady at work, half of facebook, the man in the health shop
  my aunt, my auntie, my uncle, my mum, my mom, my mother, my dad, my father, my sister, my brother, my cousin
  my friend, my mate, my neighbour, my neighbor, my colleague, my coworker, my husband, my wife, my partner, my gran, my nan
  my grandma, my grandmother, my granny, my mother in law, mother in law, my sister in law, my boss, my hairdresser, a friend, a friend of mine
  a neighbour, a neighbor, a colleague, a lady, a woman, a man, a guy, some guy, some woman, someone, somebody
  some people, people, others, everyone, everybody, a cousin, a relative, family, my family, friends, they, he, she
  the internet, facebook, tiktok, youtube, instagram, google, an influencer, influencers, the shop, the label
  the packet, the leaflet, the seller, the website, a website, an advert, the advert, an ad, some blog, a blog
`)
