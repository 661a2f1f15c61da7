import { names } from './names.ts'

export interface RemedyGroup {
  id: string
  names: string[]
}

/*
 * What people take, eat, wear or undergo in the hope that it helps: as patients write it, with common misspellings
 * and brand names. Prescribed treatment is in `treatments.ts`. Words that mean something else in most posts (water,
 * salt, dates, exercise, sleep) stand here only as part of a longer name.
 */
export const remedies: RemedyGroup[] = [
  {
    id: 'generic',
    names: names(`
      natural remedy, natural remedies, home remedy, herbal remedy, herbal remedies, folk remedy, old remedy, remedies
      natural treatment, natural cure, natural medicine, natural product, natural supplement, natural alternative
      natural healing, natural way, natural method, natural approach, natural protocol, naturally, holistically
      holistic medicine, holistic treatment, holistic healing, holistic approach, holistic doctor, holistic clinic
      alternative medicine, alternative treatment, alternative therapy, alternative therapies, alternative cure
      complementary therapy, traditional medicine, chinese medicine, traditional chinese medicine, tcm, chinese herbs
      ayurveda, ayurvedic, ayurvedic medicine, ayurvedic herb, unani, siddha medicine, naturopathy, naturopathic
      naturopath, homeopathy, homeopathic, homeopathic remedy, homeopathic drops, homoeopathy, homoeopathic
      herb, herbs, herbal, herbal tea, herbal medicine, herbal mixture, herbal supplement, herbal capsule, herbal drops
      supplement, food supplement, dietary supplement, diet supplement, multivitamin, multi vitamin, vitamins
      high dose vitamins, superfood, super food, super foods, plant medicine, tincture, tonic, bitters
      essential oil, essential oils, aromatherapy, plant compound, self healing, spiritual healing, faith healing
      miracle water, holy water, energy healing, power foods, plant based foods, natural things, essential vitamin
      functional medicine, integrative medicine, biohacking, detox, cleanse, detoxing, detox tea, detox diet
      natural antibiotic, natural antibiotics, natural steroid, healing foods, natural ways, superfoods
      health shake, wellness shot, green powder, green powders, ag1, athletic greens, juicing, kitchen cure, grandma's recipe
    `),
  },
  {
    id: 'herbs',
    names: names(`
      turmeric, tumeric, termeric, turmeric tea, golden milk, golden paste, curcumin, curcumen, ginger, ginger tea
      ginger shot, garlic, raw garlic, black garlic, garlic capsules, garlic clove, cinnamon, ceylon cinnamon, clove tea
      cayenne, cayenne pepper, chili pepper, chilli pepper, capsaicin, black pepper, piperine, saffron, cumin
      black cumin, black seed, black seeds, black seed oil, blackseed, blackseed oil, nigella sativa, nigella
      kalonji, fenugreek, methi, fennel tea, cardamom, coriander, cilantro, parsley tea, parsley juice, dill seed
      oregano, oil of oregano, oregano oil, thyme tea, sage tea, rosemary oil, rosemary tea, holy basil, tulsi
      basil seed, peppermint, peppermint oil, peppermint tea, spearmint tea, lemon balm, lemongrass, lavender
      lavender oil, chamomile, camomile, chamomile tea, valerian, valerian root, passionflower, hops tea, kava
      kava kava, skullcap, st johns wort, st john's wort, saint johns wort, st. john wort, ginseng, red ginseng
      siberian ginseng, eleuthero, american ginseng, ashwagandha, ashwaganda, ashwaghanda, rhodiola, maca, maca root
      shatavari, giloy, guduchi, neem, neem leaves, moringa, moringa powder, moringa leaf, moringa tea, maringa
      moringa oleifera, drumstick leaves, triphala, amla, amalaki, bacopa, brahmi, gotu kola, boswellia, frankincense
      frankincense oil, myrrh, guggul, shilajit, gymnema, bitter melon, bitter gourd, karela, astragalus, huang qi
      dong quai, rehmannia, licorice root, liquorice root, licorice, schisandra, goji, goji berry, wolfberry
      ginkgo, gingko, ginkgo biloba, gingko biloba, echinacea, echinacia, echanacea, goldenseal, elderberry
      elderberry syrup, sambucol, elderflower tea, cats claw, cat's claw, una de gato, pau d'arco, pau darco, lapacho
      taheebo, soursop, soursop leaves, graviola, guanabana, sour sop, papaya leaf, papaya leaves, papaya leaf juice
      pawpaw leaf, paw paw leaves, carica, guava leaves, mango leaves, bay leaf tea, curry leaves, olive leaf
      olive leaf extract, mulberry leaf, nettle, nettle tea, stinging nettle, dandelion, dandelion root, dandelion tea
      burdock, burdock root, milk thistle, silymarin, artichoke extract, artichoke leaf, yellow dock, red clover
      mullein, mullein tea, marshmallow root, slippery elm, slippery elm bark, aloe vera, aloe, aloe vera juice
      aloe juice, feverfew, butterbur, devils claw, devil's claw, white willow bark, willow bark, arnica, comfrey
      calendula, witch hazel, horsetail, horse chestnut, hawthorn, hawthorn berry, hibiscus, hibiscus tea, sorrel tea
      rooibos, yerba mate, wormwood, artemisia, artemisinin, sweet wormwood, black walnut hull, mugwort, chaga
      chaga tea, reishi, lingzhi, lions mane, lion's mane, turkey tail, cordyceps, shiitake, maitake, agaricus
      mushroom extract, medicinal mushroom, mushroom coffee, mushroom powder, essiac, essiac tea, mistletoe, iscador
      saw palmetto, black cohosh, chasteberry, vitex, evening primrose, evening primrose oil, red raspberry leaf
      wild yam, yohimbe, tribulus, horny goat weed, fadogia, tongkat ali, berberine, berberin, goldenrod, uva ursi
      cleavers tea, yarrow, plantain leaf, senna tea, psyllium, psyllium husk, triphla, andrographis, isatis
      baikal skullcap, japanese knotweed, knotweed, cryptolepis, kratom, kambo, ayahuasca, psilocybin, magic mushroom
      magic mushrooms, microdosing, sea moss, irish sea moss, seamoss, bladderwrack, kelp, dulse, guarana, garcinia
      garcinia cambogia, sutherlandia, african potato, devils club, bissy, cerasee, bush tea, kinkeliba, jamun seed
      ivy gourd, banaba, fever grass, noni, noni juice, mangosteen, mangosteen juice, xango, sarsaparilla
    `),
  },
  {
    id: 'foods and drinks',
    names: names(`
      apple cider vinegar, acv, cider vinegar, vinegar shots, honey, manuka, manuka honey, raw honey, bee pollen
      propolis, royal jelly, bee venom, bee stings, lemon water, lemon juice, warm lemon water, lime water, lemons
      baking soda, bicarbonate of soda, bicarb, sodium bicarbonate, bone broth, broth, chicken soup, beef liver
      calves liver, desiccated liver, liver capsules, organ meat, raw milk, goat milk, goats milk, camel milk
      camel urine, cow urine, urine therapy, colostrum, kefir, yogurt, yoghurt, kombucha, sauerkraut, kimchi
      fermented foods, fermented food, probiotic, probiotics, prebiotic, prebiotics, symprove, vsl3, yakult, acidophilus
      green tea, matcha, green tea extract, egcg, black tea, white tea, coffee, caffeine, decaf, coffee enema
      coffee enemas, dark chocolate, cacao, raw cacao, cocoa, red wine, beetroot, beetroot juice, beet juice, beets
      beet root, celery juice, celery, carrot juice, carrots, cabbage, cabbage juice, kale, spinach, broccoli
      broccoli sprouts, sprouts, sulforaphane, cruciferous vegetables, leafy greens, wheatgrass, wheat grass
      barley grass, green juice, green smoothie, green smoothies, smoothie, chlorella, spirulina, blue green algae
      pomegranate, pomegranate juice, blueberries, blueberry, cranberry, cranberry juice, tart cherry, cherry juice
      tart cherry juice, acai, grapefruit seed extract, grape seed extract, grapeseed extract, red grapes, resveratrol
      papaya, pineapple core, bromelain, avocado, avocados, banana peel, kiwi fruit, kiwis, figs, medjool dates, prunes
      prune juice, tomato juice, lycopene, onions, red onion, onion juice, okra, okra water, pumpkin seeds, chia seeds
      chia, flaxseed, flax seed, flax seeds, linseed, sesame seeds, sunflower seeds, apricot kernels, apricot seeds
      brazil nuts, walnuts, almonds, oats, oatmeal, lentils, sardines, oily fish, salmon, eating fish, seaweed
      egg yolks, raw eggs, blackstrap molasses, black strap molasses, molasses, floradix, spatone, nutritional yeast
      brewers yeast, miso, natto, tofu, soy, soya, nattokinase, alkaline water, alkaline foods, kangen water, kangen
      hydrogen water, ionised water, structured water, salt water, sole water, himalayan salt, pink salt, celtic salt
      epsom salt, epsom salts, coconut oil, coconut water, mct oil, virgin coconut oil, olive oil, castor oil
      castor oil pack, castor oil packs, flaxseed oil, linseed oil, hemp oil, hemp seeds, hemp, pumpkin seed oil
      krill oil, fish oil, fish oils, cod liver oil, omega 3, omega 3s, omega3, omega, omegas, ghee, oil pulling
      pickle juice, horseradish, wasabi, cucumber water, barley water, rice water, watercress, asparagus
      mung beans, black beans, sweet potato leaves, pigeon pea leaves, quinoa, bitter kola, kola nut, tiger nuts
      protein shake, protein powder, fresh juice, fruit juice, juice cleanse, juice fast
      elderberries, cherries, black cherry juice, sour cherry, sour cherries, onion water, garlic water, garlic milk, cumin water, ajwain
      ajwain water, methi water, jeera water, coriander water, cinnamon tea, cinnamon water, ginger water, ginger biscuits, ginger ale, mint tea, fennel seeds
      fennel, cardamom milk, saffron milk, date syrup, dates and milk, fig and olive oil, cod roe, raw liver, pate, marmite, liver and onions
      pomegranates, papayas, dragon fruit, kiwi, kiwis, mango peel, lemon peel, orange peel, ginger shots, turmeric shots, turmeric shot, wheatgrass shots
      beet kvass, kvass, raw butter, butter coffee, bulletproof coffee, tallow, beef tallow, emu oil, argan oil, black castor oil, jamaican black castor oil
      neem oil, mustard oil, sesame oil, batana oil, rosehip oil, breast milk, donkey milk, mares milk, goats cheese, quark
      seed cycling, raw potato juice, potato juice, aloe water, cactus juice, nopal, prickly pear, baobab, camu camu, lucuma, maqui, aronia, sea buckthorn
      olive leaves, walnut leaf, stinging nettles, nettle soup, dandelion leaves, beet greens, moringa leaves, pumpkin leaf, ugu leaf, ugu, bitter leaf, scent leaf
      tiger nut milk, soursop tea, soursop juice, guava leaf tea, mango leaf tea, bay leaves, cloves, star anise, nutmeg milk, pepper soup
      sugar free diet, electrolytes, electrolyte drinks
    `),
  },
  {
    id: 'vitamins, minerals and pills from the shop',
    names: names(`
      vitamin a, vitamin b, b vitamins, b complex, vitamin b complex, b12, b 12, vitamin b12, vit b12, b12 drops
      b12 spray, methylcobalamin, b6, vitamin b6, b1, thiamine, benfotiamine, biotin, high dose biotin, niacin
      niacinamide, nicotinamide, nmn, nad, nad+, folate, methylfolate, vitamin c, vit c, vitaminc, ascorbic acid
      liposomal vitamin c, iv vitamin c, vitamin c infusion, vitamin c drip, high dose vitamin c, vitamin d
      vitamin d3, vit d, vit d3, high dose vitamin d, coimbra protocol, vitamin e, vit e, tocotrienols, vitamin k
      vitamin k2, vit k2, k2, zinc, zinc tablets, zinc lozenges, magnesium, magnesium glycinate, magnesium oil
      selenium, iodine, lugols iodine, lugol's, nascent iodine, iron supplement, liquid iron, iron pills, copper
      boron, borax, chromium, chromium picolinate, vanadium, manganese, molybdenum, silica, diatomaceous earth
      zeolite, bentonite clay, activated charcoal, charcoal, fulvic acid, humic acid, trace minerals, lithium orotate
      potassium citrate, calcium supplement, coral calcium, msm, glucosamine, chondroitin, collagen, hyaluronic acid
      gelatin, alpha lipoic acid, r lipoic acid, coq10, co q10, coenzyme q10, ubiquinol, pqq, quercetin, rutin
      glutathione, nac, n acetyl cysteine, l glutamine, glutamine, l arginine, arginine, citrulline, l carnitine
      carnitine, acetyl l carnitine, taurine, lysine, l lysine, tyrosine, l tyrosine, theanine, l theanine, gaba
      5 htp, 5htp, tryptophan, sam e, melatonin, dhea, pregnenolone, inositol, myo inositol, d mannose, creatine
      lecithin, phosphatidylserine, lutein, astaxanthin, beta glucan, beta glucans, ahcc, ip6, lactoferrin, serrapeptase
      digestive enzymes, enzymes, wobenzym, betaine hcl, ox bile, tudca, butyrate, red yeast rice, policosanol
      plant sterols, antioxidant, antioxidants, bioflavonoids, pycnogenol, pine bark, pine bark extract, pine needle tea
      transfer factor, colloidal silver, colloidal gold, silver water, nano silver, shakeology, juice plus
      herbalife, protandim, plexus, isagenix, arbonne, doterra, young living, on guard oil, thieves oil
      zija, nopalea, mannatech, emergen c, berocca, balance of nature, moduline, thyroid glandular
      adrenal glandular, glandulars, desiccated thyroid supplement, adrenal cocktail, bovine thyroid
    `),
  },
  {
    id: 'oils and cannabis',
    names: names(`
      tea tree oil, eucalyptus oil, clove oil, lemon oil, copaiba, copaiba oil, helichrysum, vetiver, sandalwood oil
      wintergreen oil, camphor, turpentine, kerosene, rick simpson oil, rso, feco, cannabis, cannabis oil, canabis
      medical cannabis, medical marijuana, marijuana, marijuana oil, weed, thc, thca, thc oil, cbd, cbd oil, cbd gummies
      cbd drops, cbg, cbn, cannabinoids, cannabidiol, hemp extract, delta 8, edibles, joint a day
    `),
  },
  {
    id: 'diets and fasting',
    names: names(`
      keto, keto diet, ketogenic, ketogenic diet, low carb, low carb diet, carnivore, carnivore diet, lion diet
      paleo, paleo diet, aip, aip diet, autoimmune protocol, autoimmune paleo, whole30, gaps diet, scd diet
      mediterranean diet, vegan, vegan diet, going vegan, vegetarian diet, plant based, plant based diet, whole food diet
      whole foods plant based, raw food diet, raw vegan, raw food, raw foods, alkaline diet, anti inflammatory diet
      anti inflammatory foods, gluten free, gluten free diet, going gluten free, cutting out gluten, giving up gluten
      dairy free, dairy free diet, cutting out dairy, giving up dairy, giving up sugar, cutting out sugar, no sugar diet
      quitting sugar, cutting sugar, sugar free, low fodmap, fodmap diet, low histamine diet, low oxalate diet
      elimination diet, wahls, wahls protocol, wahls diet, swank diet, dr sebi, dr sebi diet, sebi, gerson, gerson therapy
      gerson diet, budwig, budwig diet, budwig protocol, macrobiotic, macrobiotic diet, blood type diet, grape diet
      grape cure, dash diet, military diet, egg diet, potato diet, juice diet, liquid diet, fasting, water fast
      water fasting, dry fasting, dry fast, intermittent fasting, prolonged fasting, fasting mimicking diet
      time restricted eating, omad, one meal a day, 16 8, changing my diet, changed my diet, change of diet
      change in diet, diet change, changing diet, changing your diet, change your diet, dietary changes, diet alone
      through diet, with diet, clean eating, eating clean, cleaned up my diet, organic food, special diet, new diet
      medical medium, cutting out nightshades, nightshade free, no nightshades, low salicylate diet, parasite cleanse, liver cleanse, liver detox
      liver flush, gallbladder flush, colon cleanse, colonics, colonic, colon hydrotherapy, kidney cleanse
      heavy metal detox, candida cleanse, candida diet, master cleanse, lemon detox, body cleanse
    `),
  },
  {
    id: 'devices and hands',
    names: names(`
      acupuncture, acupressure, accupuncture, electro acupuncture, dry needling, cupping, moxibustion, reflexology
      reiki, energy work, crystals, healing crystals, crystal healing, chakra healing, magnet therapy, magnets
      magnetic bracelet, copper bracelet, copper bracelets, amber necklace, pemf, pemf mat, biomat, earthing
      grounding mat, grounding, red light therapy, red light, infrared sauna, infrared mat, sauna, saunas, cold plunge
      ice baths, ice bath, cold showers, cold therapy, cryotherapy, wim hof, wim hof breathing, buteyko, breathwork
      breathing exercises, oxygen therapy, hyperbaric, hyperbaric oxygen, hbot, ozone, ozone therapy, iv ozone
      rife machine, zapper, hulda clark, bioresonance, biomagnetism, frequency healing, healing frequencies
      tens machine, vagus nerve stimulation device, daith piercing, chiropractic, chiropractor, chiropractic adjustment
      osteopath, osteopathy, craniosacral, cranial sacral therapy, lymphatic drainage, lymphatic massage, massage, yoga
      tai chi, qigong, qi gong, meditation, meditating, mindfulness, hypnosis, hypnotherapy, visualisation, visualization
      positive thinking, manifesting, affirmations, prayer oil, anointing oil, ear candling, foot detox, foot baths
      ionic foot bath, salt lamp, salt cave, halotherapy, steam inhalation, nasal rinse, neti pot, vibration plate
      dead sea mud, dead sea salt, dead sea salts, mud wrap, mud wraps, salt room, salt rooms, sound bath, sound healing, singing bowls
      tuning forks, gong bath, tapping, eft tapping, emdr at home, past life regression, shamanic healing, shaman, dowsing
      crystal grid, rose quartz, amethyst, black tourmaline, orgonite, scalar, scalar wave, quantum healing, tesla plate
      emf blocker, emf protection, shungite, magnetic insoles, infrared belt, heat lamp, uv lamp at home, light box
      air ioniser, humidifier with oils, onion in my sock, onion in the sock, onions in socks, potato in my sock, cabbage leaves
      cabbage leaf, mustard bath, vinegar bath, bleach bath, oatmeal bath, sea bathing, sea swimming, cold water swimming, wild swimming
      thermal springs, spa water, blessed water, lourdes water, zamzam water, prayer, prayers, fasting and prayer, bible, cryo chamber
      ear seeds, forest bathing, sun gazing, sunbathing, sun exposure, mud bath, hot springs, leeches
    `),
  },
  {
    id: 'clinics, protocols and unproven drugs',
    names: names(`
      clinic in germany, clinic in turkey, clinic in thailand, clinic in india, clinic abroad, retreat in peru, joe protocol
      wellness clinic, healing centre, healing center, wellness centre, detox retreat, healing retreat, ayurvedic retreat
      stem cells in panama, stem cell injections, plasma exchange abroad, ozone clinic, ozone sauna, iv vitamins
      hydroxy protocol, horse dewormer, dog dewormer, sheep drench, colloidal silver, colloidal gold, silver water, nano silver
      monoatomic gold, ormus, carnivore protocol, water cure, salt water flush, borax protocol, turpentine protocol
      clinic in mexico, clinic in tijuana, tijuana clinic, oasis of hope, hoxsey, hoxsey tonic, stem cell clinic
      stem cells abroad, stem cell patches, lifewave patches, x39 patches, exosomes, peptides, bpc 157, thymosin
      methylene blue, dmso, mms, miracle mineral solution, chlorine dioxide, cds drops, hydrogen peroxide
      food grade peroxide, ivermectin, ivermectine, fenbendazole, fenben, mebendazole, pancur, panacur c, dewormer
      horse paste, joe tippens protocol, tippens protocol, dichloroacetate, dca, laetrile, amygdalin, vitamin b17, b17
      apricot pits, low dose naltrexone, ldn, naltrexone low dose, hydrazine sulfate, antineoplastons, burzynski
      cesium chloride, haelan, poly mva, salvestrol, gcmaf, insulin potentiation therapy, chelation
      chelation therapy, edta, iv drips, vitamin drip, vitamin iv, myers cocktail, iv glutathione, nutritional iv
      naet, nutripuncture, applied kinesiology, muscle testing, marshall protocol, buhner protocol, cowden protocol
      nemechek protocol, walsh protocol, mcas protocol, zapping, bee venom therapy, helminth therapy, hookworm
      faecal transplant at home, diy fmt, nicotine patches, nicotine gum, black salve, cansema, bloodroot
      dragon's blood, snake venom, turtle blood, cockroach extract, snail water, bear bile, tiger balm
    `),
  },
]

/** Longer names that hold a remedy's word and mean something else. */
export const innocent: string[] = names(`
  drugs alcohol, alcohol drugs, drugs and alcohol, alcohol and drugs, drugs or alcohol, alcohol or drugs, street drugs
  drug addict, drug addicts, drug abuse, drug addiction, b12 screening, vitamin b12 screening, b12 test, vitamin b12 test
  vitamin d test, vitamin d screening, gone wrong, gone seriously wrong
  coffee morning, coffee break, coffee shop, coffee table, cup of coffee with, tea party, tea time, tea towel
  grass roots, root cause, root canal, root of the problem, fast food, cold turkey, cold weather, cold water, cold hands, cold feet, fasting blood test, fasting glucose
  fasting sugar, fasting blood sugar, fasting test, fasting bloods, fasting sample, fast track
  b12 deficiency, vitamin b12 deficiency, b12 level, vitamin d deficiency, vitamin d level, low vitamin d, low b12
  folate deficiency, folate level, zinc deficiency, zinc level, magnesium level, low magnesium, copper deficiency
  copper level, iodine deficiency, selenium level, vitamin deficiency, mineral deficiency, vitamin c deficiency
  natural killer cells, natural killer, naturally occurring, juice of, nuts and bolts, going nuts, drive me nuts
  drives me nuts, raise money, raise awareness, raise funds, help raise money, raises awareness
  raising money, raising awareness, reflux, extract from, extract of blood, red light camera, weed killer
  magnetic resonance, butterfly rash, bread and butter, grounding myself, medical cleanse, airborne virus
  airborne germs, soy allergy, nut allergy, coffee grounds, coffee ground vomit, peanut allergy, honey moon
  cancer research, copper colour, copper pipes, caffeine withdrawal, gaba receptor
  plexus nerve, brachial plexus, solar plexus
`)
