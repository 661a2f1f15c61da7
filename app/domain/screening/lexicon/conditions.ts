import { names } from './names.ts'

interface ConditionGroup {
  id: string
  /** Which way is a gain: more platelets, less blood pressure, either for "my levels". */
  better: 'up' | 'down' | 'either'
  names: string[]
}

/** Counts, organs, symptoms and illnesses, as patients name them. */
export const conditions: ConditionGroup[] = [
  {
    id: 'counts wanted higher',
    better: 'up',
    names: names(`
      wbc, wbcs, wbc count, white count, white counts, white cell, white cells, white cell count, white blood cell
      white blood cells, white blood cell count, white blood count, whites, leukocyte, leukocytes, leucocyte, wcc
      neutrophil, neutrophils, neutrophil count, neuts, anc, absolute neutrophil count, lymphocyte, lymphocytes
      lymphocyte count, t cells, cd4, cd4 count, natural killer cells, nk cells, platelet, platelets, platelet count
      thrombocytes, plts, red cell, red cells, red blood cell, red blood cells, rbc, red count, hemoglobin, hgb, hb
      hematocrit, ferritin, ferritin level, iron level, iron levels, iron stores, iron count, blood count, blood counts, cbc
      immune system, immune response, immunity, immune function, defences, defenses, igg, antibody level, bone marrow
      egfr, gfr, kidney function, renal function, liver function, lung function, lung capacity, peak flow, oxygen level
      oxygen levels, oxygen saturation, sats, spo2, ejection fraction, heart function, thyroid function, t3, t4
      free t4, free t3, thyroid hormone, thyroid hormones, metabolism, insulin sensitivity, time in range, bone density, bone strength
      bones, muscle strength, testosterone, progesterone, estrogen level, egg quality, sperm count, fertility, amh
      energy, energy levels, stamina, mood, moods, memory, brain function, brain health, cognition, cognitive function
      concentration, focus, sleep, appetite, eyesight, vision, circulation, blood flow, digestion, gut health
      gut bacteria, microbiome, serotonin, dopamine, b12 level, b12 levels, vitamin d level, vitamin d levels, good cholesterol
      hdl, albumin, potassium level, sodium level, myelin, nerve health, heart health, immune health, thyroid
      t score, t scores, bone mineral density, fev1, peak flows, complement, walking distance, sperm motility
      liver health, kidney health, joint health, bone health, prostate health, health, wellbeing, lung health, eye health
    `),
  },
  {
    id: 'counts wanted lower',
    better: 'down',
    names: names(`
      blood pressure, bp, high blood pressure, systolic, diastolic, hbp, blood sugar, blood sugars, sugar levels
      sugar level, high blood sugar, blood glucose, glucose, fasting glucose, fasting blood sugar, a1c, hba1c, hb a1c, hemoglobin a1c
      insulin resistance, sugars, cholesterol, ldl, bad cholesterol, triglycerides, lipids, inflammation, crp
      inflammatory markers, inflammation markers, esr, sed rate, ana, double stranded dna, antibodies, autoantibodies
      thyroid antibodies, tpo, tpo antibodies, tsh, psa, ca125, ca 125, ca 19 9, cea, tumor marker, tumor markers, viral load, creatinine
      urea, liver enzymes, alt, ast, ggt, bilirubin, uric acid, homocysteine, lp a, calcium score, heart rate
      resting heart rate, cortisol, prolactin, histamine, ige, calprotectin, fecal calprotectin, eye pressure
      d dimer, m protein, paraprotein, light chains, weight, belly fat, acid, stomach acid, toxins, free radicals
      heavy metals, parasites, oxidative stress, stress, stress levels, plaque, lesions, plaques, free kappa
      brain atrophy, das28, anti ccp, rheumatoid factor, ldh, weals, flares, migraine days, proteinuria, protein in the urine
      swollen joints, tender joints, pasi, easi, pain score, urine protein
    `),
  },
  {
    id: 'any level',
    better: 'either',
    names: names(`
      count, counts, my counts, blood work, bloodwork, blood test, blood tests, blood results, bloods, labs, lab results
      lab numbers, my numbers, numbers, levels, my levels, test results, my results, hormones, hormone levels, inr, scan results
      readings, my readings, insulin
    `),
  },
  {
    id: 'blood and immune',
    better: 'down',
    names: names(`
      leukopenia, leucopenia, lukopenia, leukapenia, leukopina, low white count, low white cells, low white blood cells
      low wbc, low white blood count, low whites, neutropenia, neutropenic, nutropenia, lymphopenia, lymphocytopenia, thrombocytopenia
      low platelets, low platelet count, itp, ttp, anemia, anemic, iron deficiency, iron deficiency anemia, low iron
      low ferritin, low hemoglobin, pernicious anemia, b12 deficiency, vitamin b12 deficiency, folate deficiency
      vitamin d deficiency, low vitamin d, low b12, aplastic anemia, sickle cell, sickle cell disease, thalassemia, hemophilia
      hemochromatosis, polycythemia, myelofibrosis, mds, myelodysplastic syndrome, pancytopenia, leukemia, lymphoma
      hodgkins, non hodgkins, myeloma, cll, cml, aml, blood clots, clots, thrombosis, dvt, lupus, sle, systemic lupus
      sjogrens, sjögrens, scleroderma, vasculitis, sarcoidosis, autoimmune, autoimmune disease, autoimmune diseases
      autoimmunity, immune deficiency, cvid, immunodeficiency, hiv, mast cell, mcas, allergy, allergies, hay fever
      infection, infections, cold, colds, flu, virus, viruses, covid, long covid, shingles, pneumonia, sepsis, uti, utis
      urinary tract infection, cold sores, herpes, ebv, epstein barr, lyme, lyme disease, candida, thrush, tb
      tuberculosis, malaria, dengue, hepatitis, hep b, hep c, polio, measles, illness, illnesses, disease, diseases
    `),
  },
  {
    id: 'cancer',
    better: 'down',
    names: names(`
      cancer, cancers, cancer cells, tumor, tumors, metastases, mets, breast cancer, prostate cancer, colon cancer
      bowel cancer, lung cancer, brain cancer, pancreatic cancer, ovarian cancer, skin cancer, melanoma, bladder cancer
      kidney cancer, liver cancer, stomach cancer, glioblastoma, carcinoma, sarcoma, colorectal cancer, cervical cancer
      thyroid cancer, polyps, cyst, cysts, lumps, fibroids, chemo side effects, neuropathy from chemo
    `),
  },
  {
    id: 'hormones and metabolism',
    better: 'down',
    names: names(`
      diabetes, diabetic, diabetics, type 1, type 2, type 1 diabetes, type 2 diabetes, type one, type two, t1d, t2d
      prediabetes, prediabetic, pre diabetes, gestational diabetes, obesity, hypothyroidism, hypothyroid, underactive thyroid, overactive thyroid, hyperthyroidism
      hashimotos, hashimoto, hashis, graves, graves disease, goitre, goiter, thyroid nodules, nodules, addisons, cushings, adrenal fatigue
      pcos, endometriosis, endo, menopause, perimenopause, hot flushes, hot flashes, pms, pmdd, infertility, gout
      high cholesterol, metabolic syndrome, fatty liver, cirrhosis, osteoporosis, osteopenia, hypoglycemia, weight gain
    `),
  },
  {
    id: 'nerves and mind',
    better: 'down',
    names: names(`
      ms, multiple sclerosis, epilepsy, seizure, seizures, fits, alzheimer's, alzheimers, alzheimer's disease, dementia, parkinson's, parkinsons
      parkinson's disease, parkinson's patients, huntington's, als, mnd, motor neurone disease, myasthenia gravis, guillain barre
      neuropathy, nerve pain, nerve damage, peripheral neuropathy, trigeminal neuralgia, migraine, migraines, headache, headaches, brain fog
      fog, tremor, tremors, restless legs, stroke, strokes, vertigo, tinnitus, depression, depressed, anxiety, anxious
      panic attacks, panic attack, ocd, ptsd, bipolar, schizophrenia, psychosis, adhd, autism, insomnia
      narcolepsy, me cfs, cfs, chronic fatigue, pots, dysautonomia, spasms, spasticity, neurodegenerative disease
      neurodegenerative diseases, memory loss, addiction, cravings, glaucoma, macular degeneration
    `),
  },
  {
    id: 'heart, lungs, gut, kidneys, joints, skin',
    better: 'down',
    names: names(`
      hypertension, heart disease, heart failure, heart attack, heart attacks, afib, atrial fibrillation, arrhythmia
      palpitations, angina, coronary artery disease, blocked arteries, clogged arteries, cardiovascular disease, heart
      cardiovascular diseases, varicose veins, raynauds, asthma, asthma attacks, copd, emphysema, bronchitis, cough
      coughing, wheezing, wheeze, breathlessness, pulmonary fibrosis, cystic fibrosis, sleep apnea, sinusitis, sinuses
      ibs, ibd, crohns, crohn's, crohn's disease, colitis, ulcerative colitis, uc, celiac, coeliac, reflux, acid reflux, heartburn
      gerd, ulcer, ulcers, h pylori, sibo, leaky gut, bloating, constipation, diarrhea, nausea, vomiting, gastritis
      diverticulitis, gallstones, pancreatitis, piles, haemorrhoids, kidney disease, ckd, kidney stones, kidneys stones
      kidney failure, dialysis, interstitial cystitis, prostate, enlarged prostate, bph, incontinence, arthritis
      rheumatoid arthritis, ra, osteoarthritis, psoriatic arthritis, ankylosing spondylitis, fibromyalgia, fibro, back pain, joint pain
      knee pain, sciatica, tendonitis, bursitis, stiffness, swelling, psoriasis, eczema, rosacea, acne, vitiligo, hives
      rash, rashes, alopecia, hair loss, dry eyes, mouth ulcers, mouth sores, chronic pain, pain, pains, aches, cramps
      fatigue, tiredness, exhaustion, flare, flares, flare up, flare ups, symptoms, side effects, relapse, relapses, attacks
      knuckles, knees, knee, hips, hip, wrists, elbows, hands, feet, toes, fingers, ankles, shoulder, shoulders, spine, neck, throat, skin, scalp, nails, hair
      periods, period, cycle, cycles, ovaries, womb, bladder, bowels, bowel, stomach, tummy, sinus, chest, ears, eyes, gums, teeth
      swollen joints, swollen ankles, puffy eyes, burning feet, numb feet, tingling, plaques on my, patches, spots, lesions, scabs, sores, warts, moles, veins
      bleeding, bruising, heavy periods, morning sickness, sickness, restless leg, shakes, jitters, sugars crash, brain zaps
      night sweats, fever, fevers, dizziness, brain, liver, kidneys, lungs, gut, joints, condition, indigestion, chronic diseases
    `),
  },
]
