import { names } from './names.ts'
import type { RemedyGroup } from './remedies.ts'

/** What patients name less often: regional plants, shop brands by type, gadgets, healers, and drugs for something else. */
export const furtherRemedies: RemedyGroup[] = [
  {
    id: 'further plants',
    names: names(`
      chanca piedra, phyllanthus niruri, phyllanthus, bhumi amla, punarnava, gokshura, varuna, kutki, chirata, mucuna
      mucuna beans, velvet bean, fava beans, broad beans, shepherds purse, shepherd's purse, yellow dock root, corn silk
      cornsilk, rose hip, rosehips, rose hip powder, oregon grape, mahonia, indigo naturalis, qing dai, andiroba, camwood, shea butter
      black soap, african black soap, tawa tawa, tawatawa, gatas gatas, malunggay, sambong, lagundi, ampalaya, banaba leaf
      kalabasa, mangosteen peel, bael, bael fruit, pippali, trikatu, haritaki, licorice tea, mulethi, vasaka, malabar nut
      tylophora, ivy leaf, ivy leaf extract, pelargonium, umckaloabo, cats tail, plantago, motherwort, lady's mantle
      ladys mantle, wild lettuce, california poppy, blue lotus, damiana, catuaba, muira puama, suma root, jatoba, chuchuhuasi
      sangre de grado, dragon blood sap, copaiba resin, cat's claw bark, boldo, quina, cinchona, wormseed, epazote
      black walnut, clove oil drops, pumpkin seed, neem capsules, senna leaf, cascara, rhubarb root, turkey rhubarb
      sheep sorrel, red root, echinacea drops, cleavers, chickweed, coltsfoot, elecampane, hyssop, lobelia, horehound
      butchers broom, butcher's broom, gotu, bilberry, eyebright, meadowsweet, celery seed, celery seed extract, cherry stalks
      agrimony, bistort, tormentil, bayberry, oak bark, pine bark, pycnogenol, pine needle tea, cedar, juniper, juniper berries
      blackcurrant leaf, blackcurrant seed oil, borage oil, starflower oil, perilla oil, cumin oil, karanja, tamanu oil, carrot seed oil
      bergamot, bergamot extract, red yeast rice, policosanol, artichoke, aged garlic, kyolic, hawthorn tincture, arjuna, terminalia arjuna
      coleus forskohlii, rauwolfia, snakeroot, mistletoe tea, olive leaf tea, guava tea, avocado leaf, avocado seed, soursop leaf, graviola tea
      tiger milk mushroom, agarikon, lions mane drops, bacopa drops, brahmi ghee, medhya, shankhpushpi, jatamansi, mandukaparni
      tongkat, maca powder, tribulus powder, shatavari powder, chaste tree, dong quai tea, vitex drops, red clover tea, black haw, cramp bark
      raspberry leaf, raspberry leaf tea, dates from week 36, evening primrose capsules, fenugreek capsules, blessed thistle, goats rue
      wild cherry bark, usnea, isatis root, forsythia, honeysuckle, ban lan gen, yin qiao, gan mao ling, lianhua qingwen, banxia, bupleurum
      minor bupleurum, xiao chai hu, he shou wu, fo ti, dan shen, salvia, san qi, notoginseng, tian ma, gou teng, huperzine, huperzia, polygala
      bamboo salt, clay, green clay, kaolin, pascalite, edible clay, ash water, wood ash, charcoal water, lime powder, alum, potassium permanganate
      ogogoro, palm wine, bitter cola, alligator pepper, uziza, utazi, guinea pepper, negro pepper, agbo, agbo iba, dogoyaro, akpu, kolanut
      khat, betel, areca, paan, gripe water, dill water, asafoetida, hing, rasam, kadha, kashayam, chyawanprash, kanji, buttermilk, ghee and pepper
    `),
  },
  {
    id: 'further pills and powders',
    names: names(`
      ahcc, ala 600mg, dhea, dhea cream, pregnenolone, melatonin, high dose melatonin, inositol, myo inositol, d chiro inositol
      benfotiamin, high dose b1, thiamine injections, riboflavin, high dose riboflavin, b2, pantothenic acid, b5, b3, flush niacin, nad drip, nad injections
      modified citrus pectin, citrus pectin, ip6, inositol hexaphosphate, beta glucan, beta glucans, beta 1 3 d glucan, transfer factor, thymus extract
      arabinoxylan, biobran, mgn 3, avemar, wheat germ extract, fermented wheat germ, sulphur, sulfur, organic sulfur, sulphoraphane
      wobenzym, serrapeptase, lumbrokinase, systemic enzymes, proteolytic enzymes, pancreatic enzymes from the shop, digestive enzymes, betaine, betaine hcl, ox bile
      d ribose, ribose, creatine, hmb, bcaas, whey, whey protein, collagen peptides, collagen powder, bone broth powder, gelatine, glycine, l theanine drops
      l tryptophan, tryptophan, 5 htp, 5htp, sam e, phenylalanine, dlpa, d mannose, mannose, cranberry capsules, cranberry tablets
      butyrate, sodium butyrate, tributyrin, l reuteri, saccharomyces, s boulardii, kefir grains, soil based probiotics, spore probiotics, akkermansia
      apigenin, fisetin, luteolin, pterostilbene, spermidine, urolithin, astaxanthin, lutein, zeaxanthin, nicotinamide riboside, methylated b vitamins, methyl b12
      methylfolate drops, folinic acid, leucovorin, cerefolin, choline, alpha gpc, citicoline, lecithin, phosphatidylserine, vinpocetine, piracetam from the internet
      lithium orotate drops, trace lithium, rubidium, strontium, strontium citrate, silica water, silica gel, fiji water, volvic, mineral drops, concentrace
      magnesium spray, magnesium flakes, magnesium bath, magnesium citrate, magnesium threonate, epsom bath, zinc drops, zinc picolinate, copper glycinate, copper water
      lucky iron fish, iron fish, cast iron pan, cast iron skillet, iron skillet, beef liver capsules, desiccated spleen, spleen extract, bone marrow capsules
      desiccated thyroid, thyroid glandulars, adrenal extract, adrenal cortex, pig thyroid, bovine glandular, raw glandular, lugols, kelp tablets, iodine drops, iodoral
      ambroxol, mestinon from the internet, cimetidine, famotidine for covid, antihistamine stack, nicotine patch, nicotine lozenges, aspirin and vitamin c
      disulfiram for lyme, hydroxychloroquine from abroad, doxycycline for fish, metformin for longevity, rapamycin for longevity, dog wormer, praziquantel, nitazoxanide
      low dose lithium, micro dose lsd, microdose, lsd, mdma, ketamine from a friend, street ketamine, ibogaine, truffles, mushrooms from a friend
      gcmaf yoghurt, gcmaf yogurt, maf yoghurt, bravo yogurt, faecal transplant, fecal transplant, poo transplant, fmt at home, drinking urine, aged urine, breast milk drops
      homeopathic carcinosin, carcinosin, nat sulph, nux vomica, arsenicum, pulsatilla, arnica pills, rhus tox, cell salts, tissue salts, bach flowers, bach flower, rescue remedy
      nosode, nosodes, schuessler salts, sarcode, silicea, sulphur 30c, thuja, hypericum, chamomilla, belladonna drops, colocynthis, cuprum, gelsemium
      herbal capsules, root powder, herbal powder, herbal formula, herbal patch, herb drops, formula drops, liver drops, kidney drops, immune drops, womb oil
    `),
  },
  {
    id: 'further foods and ways of eating',
    names: names(`
      carnivore thing, beef and salt, steak and eggs, liver smoothie, raw dairy, raw goats milk, goat whey, camel milk powder, mare's milk, colostrum powder
      grass fed butter, grass fed beef, sourdough, sprouted bread, spelt, einkorn, oat straw, oatstraw, barley grass juice, sprouted seeds, linseed tea, chia water, lemon and honey
      honey and lemon, honey and cinnamon, garlic and honey, ginger and honey, ginger and b6, ginger powder, ginger chews, ginger sweets, crystallised ginger, gin soaked raisins, raisins in gin
      pickle brine, sauerkraut juice, cabbage water, onion syrup, carrot soup, pumpkin soup, bone soup, pigs trotters, chicken feet, cows foot, oxtail broth, fish head soup
      walnut husk, pecan, macadamia, cashew fruit, ackee leaf, breadfruit leaf, jackfruit flour, jackfruit, green jackfruit, plantain flour, unripe plantain, garden egg, bitter gourd juice
      mulberries, mulberry tea, figs in olive oil, pomegranate peel, pomegranate molasses, grape molasses, carob, carob molasses, tahini and honey, sesame and honey, black sesame
      water only fast, three day fast, 3 day fast, five day fast, juice feast, mono diet, mucusless diet, fruitarian, frugivore, starch solution, mcdougall, esselstyn, ornish, pritikin, nathan pritikin
      keto for cancer, calorie restriction, fasting app, 18 6, 20 4, warrior diet, snake diet, feingold, feingold diet, failsafe diet, low oxalate, low lectin, plant paradox, no grains, grain free, no seed oils
      no dairy, no gluten, no sugar, no wheat, no carbs, zero carb, zero sugar, dye free, no food dye, no food colouring, additive free, no additives, red dye, giving up wheat, giving up meat, giving up seed oils, gave up seed oils
      giving up energy drinks, took out food colourings, food colourings, msg free, took out dairy, took out gluten, took out sugar, off dairy, off gluten, off sugar, off wheat, off nightshades, going off nightshades
      quit dairy, quit sugar, quit gluten, quit wheat, cut the dairy, cut the sugar, cut all sugar, cut out sugar completely, cut out tomatoes and peppers, took nightshades out, dropped gluten, dropped dairy, dropped sugar
      going keto, went keto, did keto, keto for, went vegan, went carnivore, went paleo, plant based, whole food plant based, raw till 4, alkalising diet, blood group diet, hormone diet, thyroid diet, leptin diet
    `),
  },
  {
    id: 'further devices and hands',
    names: names(`
      magnetic bracelet, magnetic insoles, magnet mattress, copper insoles, copper socks, copper gloves, tens unit, cefaly, gammacore, nerivio, vagus nerve device, vagus stimulator
      green light lamp, green light therapy, blue lenses, tinted lenses, amber glasses, blue light glasses, red light panel, red light helmet, near infrared helmet, infrared lamp, laser helmet, cold laser, light therapy cap
      40 hz, 40hz, gamma light, music at 40hz, binaural beats, solfeggio, sound therapy, frequency music, brainwave music, neurofeedback, brain retraining, brain retraining course, dnrs, gupta programme, lightning process
      perrin technique, reverse therapy, havening, bowen, bowen technique, alexander technique, feldenkrais, rolfing, myofascial release, atlas correction, atlas adjustment, nucca, bite correction, tongue tie release, mewing, mouth taping, mouth tape
      taping the mouth, nasal strips, nose strips, salt mine, salt mines, salt inhaler, salt pipe, himalayan salt inhaler, air purifier, hepa filter, water softener, water filter, reverse osmosis water, dehumidifier
      squatty potty, inversion table, back stretcher, acupressure mat, shakti mat, spike mat, weighted blanket, grounding sheet, grounding sheets, earthing sheet, earthing shoes, negative ion bracelet, energy bracelet, crystal bracelet
      hand grip device, isometric handgrip, breathing trainer, expand a lung, didgeridoo, singing in a choir, singing bowl, throat chakra, chakra meditation, chakra work, reiki master, energy healer, faith healer, healer, healing service
      herbalist, homeopath, acupuncturist, osteopath, chiropractor, reflexologist, kinesiologist, iridologist, medicine man, medicine woman, traditional healer, native doctor, sangoma, babalawo, curandera, bonesetter, bone setter, hakim, vaidya
      pastor prayed, prayed over, anointing, anointed oil, pilgrimage, novena, exorcism, deliverance, holy ash, vibhuti, rosary, ruqyah, cupping therapy, hijama, wet cupping, leech therapy, maggot at home, moxa, gua sha, tuina, shiatsu, thai massage
      kapalabhati, pranayama, bhastrika, humming bee breath, box breathing, buteyko breathing, papworth at home, ice bath every, cold plunges, cryo, whole body cryotherapy, contrast showers, sitz bath with, hot mustard bath, bucket of hot water, mustard footbath
      external counterpulsation, eecp, apheresis in, blood washing, plasmapheresis abroad, blood laser, uvbi, ultraviolet blood, ozone jab, ozone injections, prolotherapy, prp, prp injections, platelet rich plasma, exosome drip, cord stem cells, stem cell shots
      stem cells, stem cell injection, stem cell treatment abroad, hyperbaric chamber, hyperbaric place, oxygen dives, mild hyperbaric, float tank, flotation tank, ketogenic clinic, biological dentist, amalgam removal, fillings taken out, fillings removed, root canals out
      forced pedalling, dance class, tango, boxing class, rock steady, horse riding therapy, dolphin therapy, animal therapy, forest walks, barefoot walking, walking barefoot, sun on my skin, morning sun, sun every day, sea air, salt wind, mountain air
      cabbage leaf wraps, cabbage wrap, potato poultice, onion poultice, mustard plaster, castor pack, comfrey compress, clay mask, banana skin, toothpaste on, nail varnish on, duct tape on, wd40, wd 40, dmso gel, horse liniment, horse balm, snake oil balm, emu balm, bee venom cream
    `),
  },
  {
    id: 'faith, kitchen and village',
    names: names(`
      ice barrel, bowl of ice, ice on the neck, frozen peas on, cold plunge tub, cold immersion, vibrating plate, vibrating mat, shaking board, rebounder, trampoline jumps, hanging upside down, headstands, wall plank
      humming, bhramari, alternate nostril breathing, breath holds, breathing method, 4 7 8 breathing, box breaths, tongue exercises, myofunctional exercises, jaw exercises, eye exercises, blinking exercises, palming
      tennis ball, foam roller, dry brushing, body brushing, skin brushing, soft brushing, kinesio tape, kinesio taping, microcurrent, infrared boots, laser cap, laser comb, derma roller, dermaroller, microneedling at home
      bee stings, bee sting therapy, ant bites, snake oil, goose fat, goose grease, duck fat, hedgehog fat, bear fat, python fat, badger fat, dog fat, fish heads, sea urchin, seahorse, gecko wine, snake wine, snake blood, deer antler
      velvet antler, swallow nest, birds nest soup, tortoise shell, donkey hide, ejiao, pearl powder, rhino horn, placenta, placenta capsules, placenta lotion, breast milk in, mother's milk in, first milk, goat milk whey, horse milk
      seventh son, holy man, holy relic, relic, blessed oil, blessed salt, olive oil from the priest, oil from the priest, prayer cloth, prayer water, prayer warriors, laying on of hands, intercession, saint, vow to, ash from the temple
      holy basil water, temple water, ganga water, ganges water, zamzam, prophetic medicine, sunnah remedy, black stone, amulet, talisman, red thread, evil eye, egg cleansing, limpia, santeria, voodoo doctor, juju man, bush doctor
      soul retrieval, drum circle, sound bowls, sound bowl, gong, crystal bed, jade egg, jade stone, bloodstone, haematite, hematite, salt under the bed, feet to the north, bed facing north, iron nail in an apple, coin on, raw potato
      potato slices, potato in the pocket, onion by the bed, cut onion, garlic in the ear, garlic on the feet, vicks on the feet, vicks on, vaporub, soap in the bed, bar of soap, brown paper and vinegar, bread poultice, egg white, egg membrane
      henna, henna paste, cow dung, cow ghee, cow urine drops, panchagavya, panchakarma, nasya, shirodhara, abhyanga, marma, varma, leeches on, kampo, sujok, jin shin, zero balancing, bars therapy, theta healing, access bars, body talk, emotion code
      quantum bracelet, ion bracelet, tesla bracelet, healy, healy device, taopatch, ampcoil, spooky2, zappicator, magnet under, radon gallery, radon mine, healing mine, mud from, black mud, moor mud, sea mud, volcanic clay, volcano ash
      unplugged the wifi, turned off the wifi, wifi off, router off, phone out of the bedroom, no microwave, threw out the microwave, non stick pans, plastic free, fluoride free, fluoride free toothpaste, took out my amalgams, amalgams out, mould removal
      deuterium depleted water, ph drops, oxygen drops, oxygen water, cell food, cellfood, structured silver, gold drops, plasma water, magnetised water, moon water, sun charged water, blue solar water, himalayan water, spring water only
      hot water and lemon, warm water in the morning, two litres of water, three litres of water, salt and lemon, lemon and baking soda, baking soda and molasses, olive oil and lemon, honey on the wound, sugar on the wound, turmeric milk, turmeric paste
      ginger compress, ginger soak, mustard seeds, mustard socks, wet socks, cold socks, wet sheet, kneipp, kneipp bath, sitz bath, herbal bath, herbal steam, vaginal steaming, yoni steam, yoni pearls, coffee scrub, oil massage, castor oil on
    `),
  },
]
