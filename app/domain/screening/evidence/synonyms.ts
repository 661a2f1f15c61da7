import { names } from '../lexicon/names.ts'

interface Concept {
  id: string
  names: string[]
  /** Concepts that bear on this one without being it; they count half. */
  near: string[]
}

const concept = (id: string, list: string, near: string[] = []): Concept => ({ id, names: names(list), near })

/** Words that patients and articles use for the same thing. */
export const concepts: readonly Concept[] = [
  concept(
    'white-cells',
    'white count, white counts, white cell count, white cells, white cell, white blood cells, white blood cell, white blood cell count, white blood count, wbc, wbcs, wbc count, wbc counts, leukocytes, leukocyte, leucocytes, wcc, whites',
    ['leukopenia', 'neutrophils', 'immunity', 'blood-count'],
  ),
  concept(
    'leukopenia',
    'leukopenia, leucopenia, leukapenia, low white count, low white cells, low white blood cells, low wbc, low white blood cell count',
    ['white-cells', 'neutropenia', 'immunity'],
  ),
  concept('neutrophils', 'neutrophil, neutrophils, neuts, anc, absolute neutrophil count, granulocytes', [
    'white-cells',
    'neutropenia',
  ]),
  concept('neutropenia', 'neutropenia, neutropenic, agranulocytosis, low neutrophils', ['neutrophils', 'leukopenia']),
  concept('lymphocytes', 'lymphocyte, lymphocytes, t cells, b cells, cd4, t lymphocytes', ['white-cells']),
  concept('platelets', 'platelet, platelets, platelet count, thrombocytes, thrombocyte, plts', [
    'thrombocytopenia',
    'blood-count',
  ]),
  concept('thrombocytopenia', 'thrombocytopenia, itp, low platelets, immune thrombocytopenia', [
    'platelets',
    'bleeding',
  ]),
  concept('red-cells', 'red cells, red cell, red blood cells, red blood cell, rbc, erythrocytes, red count', [
    'anemia',
    'hemoglobin',
    'blood-count',
  ]),
  concept('hemoglobin', 'hemoglobin, haemoglobin, hgb, hb', ['anemia', 'red-cells', 'iron']),
  concept('anemia', 'anemia, anaemia, anemic, iron deficiency anemia', ['iron', 'hemoglobin', 'red-cells']),
  concept('iron', 'iron, ferritin, iron deficiency, iron stores, low iron, iron levels, transferrin', ['anemia']),
  concept(
    'b12',
    'b12, vitamin b12, cobalamin, methylcobalamin, pernicious anemia, b12 deficiency, vitamin b12 deficiency',
    ['anemia', 'folate', 'vitamins'],
  ),
  concept('folate', 'folate, folic acid, vitamin b9, folate deficiency', ['b12', 'vitamins']),
  concept(
    'blood-count',
    'count, counts, blood, blood count, blood counts, cbc, fbc, full blood count, complete blood count, blood work, bloodwork, bloods, blood test, blood tests, labs',
    ['white-cells', 'platelets', 'red-cells'],
  ),
  concept('bone-marrow', 'bone marrow, marrow, bone marrow suppression, bone marrow damage', [
    'blood-count',
    'leukemia',
  ]),
  concept(
    'immunity',
    'immune system, immunity, immune, defences, immune response, immune function, immunosuppression, immunosuppressed, immunocompromised',
    ['white-cells', 'infection', 'autoimmune'],
  ),
  concept('autoimmune', 'autoimmune, autoimmunity, autoimmune disease, autoimmune disorders, autoimmune conditions', [
    'lupus',
    'immunity',
    'arthritis',
  ]),
  concept('lupus', 'lupus, sle, systemic lupus erythematosus, systemic lupus', ['autoimmune', 'hydroxychloroquine']),
  concept(
    'infection',
    'infection, infections, infected, bug, bugs, germs, virus, viruses, bacteria, viral, bacterial, sore throat, mouth ulcers, mouth sores, thrush, pneumonia, chest infection',
    ['immunity', 'fever', 'sepsis'],
  ),
  concept('sepsis', 'sepsis, septic, septic shock, severe infection, severe infections, blood poisoning', [
    'infection',
    'fever',
  ]),
  concept(
    'collapse',
    'clammy, confused, muddled, faint, fainted, passed out, wont wake, cant wake, unresponsive, collapsed, pulse, racing heart',
    ['sepsis', 'infection', 'bleeding'],
  ),
  concept('vaccine', 'vaccine, vaccines, vaccination, vaccinations, jab, jabs, booster, boosters, flu jab, flu shot', [
    'infection',
    'influenza',
    'immunity',
  ]),
  concept('influenza', 'influenza, flu', ['infection']),
  concept('cold', 'cold, colds, common cold', ['infection']),
  concept(
    'fever',
    'fever, fevers, temperature, temp, feverish, febrile, high temperature, thermometer, rigor, rigors, chills, shivering, shivers, shaking, burning up',
    ['infection', 'sepsis'],
  ),
  concept('leukemia', 'leukemia, leukaemia, cll, cml, aml, blood cancer', ['cancer', 'bone-marrow']),
  concept('lymphoma', 'lymphoma, hodgkins, non hodgkins', ['cancer']),
  concept(
    'cancer',
    'cancer, cancers, tumor, tumour, tumors, tumours, malignancy, malignant, carcinoma, cancer cells, metastases, metastatic',
    ['chemotherapy', 'radiotherapy'],
  ),
  concept(
    'chemotherapy',
    'chemo, chemotherapy, cytotoxic drugs, cancer chemotherapy, docetaxel, taxotere, paclitaxel, taxol, cisplatin, carboplatin, oxaliplatin, fluorouracil, capecitabine, doxorubicin, cyclophosphamide, folfox, cycle, cycles, infusion',
    ['cancer', 'medicine', 'bone-marrow'],
  ),
  concept('radiotherapy', 'radiotherapy, radiation, radiation therapy', ['cancer']),
  concept('spleen', 'spleen, splenectomy, enlarged spleen', ['blood-count']),
  concept(
    'transplant',
    'transplant, transplants, transplantation, transplanted, stem cell transplant, bone marrow transplant',
    ['immunity'],
  ),
  concept('blood-pressure', 'blood pressure, bp, hypertension, high blood pressure, hypertensive', ['heart', 'salt']),
  concept('blood-sugar', 'blood sugar, blood sugars, blood glucose, glucose, sugar levels, hyperglycemia, sugars', [
    'diabetes',
    'a1c',
    'insulin',
  ]),
  concept('a1c', 'a1c, hba1c, glycated hemoglobin', ['blood-sugar', 'diabetes']),
  concept(
    'diabetes',
    'diabetes, diabetic, diabetics, type 2, type 1, type 2 diabetes, type 1 diabetes, t1d, t2d, prediabetes',
    ['blood-sugar', 'insulin', 'a1c'],
  ),
  concept('insulin', 'insulin, basal, bolus', ['diabetes', 'blood-sugar']),
  concept('ketoacidosis', 'ketoacidosis, dka, ketones', ['diabetes', 'insulin']),
  concept('cholesterol', 'cholesterol, ldl, hdl, lipids, lipid, triglycerides, hyperlipidemia', ['statin', 'heart']),
  concept('statin', 'statin, statins, atorvastatin, lipitor, simvastatin, rosuvastatin, crestor', ['cholesterol']),
  concept('heart', 'heart, cardiac, cardiovascular, heart disease, coronary, heart attack, myocardial infarction', [
    'blood-pressure',
  ]),
  concept('stroke', 'stroke, strokes, tia, cerebrovascular', ['heart', 'clot']),
  concept('clot', 'clot, clots, thrombosis, dvt, embolism, pulmonary embolism, blood clot', ['warfarin']),
  concept(
    'warfarin',
    'blood thinner, blood thinners, anticoagulant, anticoagulants, warfarin, coumadin, apixaban, eliquis, rivaroxaban, xarelto',
    ['bleeding', 'clot'],
  ),
  concept('bleeding', 'bleeding, bleed, bleeds, haemorrhage, hemorrhage, nosebleed, bruising, bruises', ['platelets']),
  concept('thyroid', 'thyroid, thyroid gland, thyroid disorders', ['hypothyroid', 'hyperthyroid', 'tsh']),
  concept('hypothyroid', 'hypothyroid, hypothyroidism, underactive thyroid, hashimotos, hashimoto', [
    'thyroid',
    'levothyroxine',
    'tsh',
  ]),
  concept(
    'hyperthyroid',
    'hyperthyroid, hyperthyroidism, overactive thyroid, graves disease, graves, over active thyroid',
    ['thyroid', 'carbimazole', 'tsh'],
  ),
  concept('tsh', 'tsh, thyroid stimulating hormone, free t4, free t3, t3, t4', ['thyroid']),
  concept('levothyroxine', 'levothyroxine, thyroxine, synthroid, eltroxin', ['hypothyroid']),
  concept('carbimazole', 'carbimazole, methimazole, propylthiouracil, ptu', ['hyperthyroid', 'neutropenia']),
  concept('ms', 'ms, multiple sclerosis', ['ms-drugs', 'relapse']),
  concept(
    'ms-drugs',
    'disease modifying therapy, dmt, copaxone, glatiramer, interferon, interferons, avonex, rebif, tecfidera, gilenya, fingolimod, tysabri, natalizumab, ocrevus',
    ['ms', 'medicine'],
  ),
  concept('relapse', 'relapse, relapses, flare, flares, flare up, exacerbation, attack, attacks'),
  concept('epilepsy', 'epilepsy, epileptic, seizure, seizures, fits, convulsions', ['antiepileptic']),
  concept(
    'antiepileptic',
    'antiepileptic, antiepileptics, anticonvulsant, anticonvulsants, carbamazepine, tegretol, valproate, sodium valproate, epilim, depakote, lamotrigine, lamictal, levetiracetam, keppra, topiramate, phenytoin, antiepileptic agents, seizure meds',
    ['epilepsy', 'medicine'],
  ),
  concept('asthma', 'asthma, asthmatic, wheeze, wheezing', ['inhaler', 'breathing']),
  concept('inhaler', 'inhaler, inhalers, preventer, reliever, salbutamol, ventolin, albuterol, inhaled steroid', [
    'asthma',
    'steroids',
  ]),
  concept('copd', 'copd, emphysema, chronic bronchitis', ['breathing', 'inhaler']),
  concept('breathing', 'breathing, breathless, breathlessness, shortness of breath, breathe, lungs, lung', ['asthma']),
  concept('arthritis', 'arthritis, rheumatoid arthritis, ra, osteoarthritis, joint inflammation, psoriatic arthritis', [
    'joints',
    'dmard',
    'inflammation',
  ]),
  concept('joints', 'joint, joints, joint pain, stiffness', ['arthritis']),
  concept(
    'dmard',
    'dmard, dmards, methotrexate, sulfasalazine, leflunomide, biologic, biologics, humira, adalimumab, enbrel, etanercept',
    ['arthritis', 'immunosuppressant', 'medicine'],
  ),
  concept(
    'immunosuppressant',
    'immunosuppressant, immunosuppressants, immunosuppressive, immunosuppressive drugs, azathioprine, imuran, mycophenolate, mycophenolate mofetil, cellcept, tacrolimus, cyclosporine, ciclosporin, sirolimus, rituximab, ocrelizumab, anti rejection drugs',
    ['immunity', 'medicine', 'transplant'],
  ),
  concept('hydroxychloroquine', 'hydroxychloroquine, plaquenil, hcq', ['lupus']),
  concept(
    'steroids',
    'steroid, steroids, prednisone, prednisolone, corticosteroid, corticosteroids, dexamethasone, medrol',
    ['immunosuppressant', 'inflammation'],
  ),
  concept('inflammation', 'inflammation, inflammatory, crp, esr, sed rate, inflamed', ['autoimmune']),
  concept('depression', 'depression, depressed, low mood, depressive', ['antidepressant', 'mind']),
  concept('anxiety', 'anxiety, anxious, panic attacks, panic', ['antidepressant', 'mind']),
  concept('mind', 'mental health, mood, psychiatric'),
  concept(
    'antidepressant',
    'antidepressant, antidepressants, ssri, ssris, sertraline, zoloft, fluoxetine, prozac, citalopram, escitalopram, lexapro, venlafaxine, effexor, duloxetine, cymbalta, bupropion, wellbutrin, mirtazapine',
    ['depression', 'medicine'],
  ),
  concept(
    'antipsychotic',
    'antipsychotic, antipsychotics, clozapine, clozaril, olanzapine, risperidone, quetiapine, antipsychotic medication',
    ['medicine', 'schizophrenia'],
  ),
  concept('schizophrenia', 'schizophrenia, psychosis, psychotic', ['antipsychotic']),
  concept(
    'withdrawal',
    'withdrawal, withdrawing, tapering, taper, weaning, wean, cold turkey, discontinuation, stopping, stop, stopped, quit, discontinue, skip, skipped, halve, halved, dose, doses, leave off, come off, came off',
    ['medicine'],
  ),
  concept('ibs', 'ibs, irritable bowel syndrome, irritable bowel', ['gut', 'diet']),
  concept('ibd', 'ibd, crohns, ulcerative colitis, colitis, inflammatory bowel disease', ['gut', 'autoimmune']),
  concept('gut', 'gut, bowel, bowels, intestine, intestines, digestive, stomach, digestion'),
  concept('celiac', 'celiac, coeliac, gluten, gluten free', ['diet', 'gut']),
  concept('kidney', 'kidney, kidneys, renal, ckd, egfr, creatinine, kidney function', ['blood-pressure']),
  concept('liver', 'liver, hepatic, liver enzymes, alt, ast, cirrhosis, hepatitis', ['alcohol']),
  concept('alcohol', 'alcohol, drinking alcohol, alcoholic'),
  concept('migraine', 'migraine, migraines, headache, headaches'),
  concept('alzheimers', 'alzheimers, alzheimer, dementia, memory loss, cognitive decline'),
  concept('parkinsons', 'parkinsons, parkinson, levodopa, tremor'),
  concept('hiv', 'hiv, aids virus, antiretroviral, antiretrovirals, arvs', ['lymphocytes', 'infection']),
  concept('osteoporosis', 'osteoporosis, bone density, osteopenia, bone loss', ['calcium']),
  concept('calcium', 'calcium', ['vitamins']),
  concept('pregnancy', 'pregnancy, pregnant, expecting'),
  concept('fatigue', 'fatigue, tired, tiredness, exhausted, exhaustion, weary, worn out'),
  concept('pain', 'pain, pains, ache, aches, painful'),
  concept(
    'medicine',
    'medicine, medicines, medication, medications, meds, med, drug, drugs, tablets, pills, prescription, prescribed, treatment, treatments, therapy',
  ),
  concept('antibiotic', 'antibiotic, antibiotics, penicillin, minocycline, amoxicillin, doxycycline', [
    'infection',
    'medicine',
  ]),
  concept(
    'growth-factor',
    'growth factor, growth factors, gcsf, g csf, filgrastim, neupogen, pegfilgrastim, neulasta, white cell injections, marrow injections',
    ['neutrophils', 'bone-marrow', 'chemotherapy'],
  ),
  concept(
    'vitamins',
    'vitamin, vitamins, vitamin deficiency, vitamin deficiencies, multivitamin, mineral, minerals, mineral deficiencies, nutrients, nutrient',
    ['diet', 'supplement'],
  ),
  concept('vitamin-d', 'vitamin d, vit d, vitamin d3, vitamin d deficiency', ['vitamins']),
  concept('vitamin-c', 'vitamin c, vit c, ascorbic acid', ['vitamins']),
  concept('copper', 'copper, copper deficiency', ['vitamins']),
  concept('zinc', 'zinc, zinc deficiency', ['vitamins']),
  concept(
    'supplement',
    'supplement, supplements, herb, herbs, herbal, herbal remedies, natural remedies, natural remedy, home remedies, complementary, alternative medicine, essential oils, remedies',
    ['diet', 'vitamins'],
  ),
  concept('diet', 'diet, diets, food, foods, eating, eat, nutrition, vegetables, fruit, fasting', ['supplement']),
  concept('salt', 'salt, sodium', ['diet']),
  concept('exercise', 'exercise, exercising, physical activity, walking'),
  concept(
    'doctor',
    'doctor, doctors, gp, hematologist, haematologist, oncologist, rheumatologist, neurologist, physician, specialist, consultant',
  ),
  /** A number beside a count asks for what is normal. */
  concept(
    'range',
    'range, ranges, normal, normal range, reference range, normal counts, per cubic millimetre, per microlitre',
    ['blood-count'],
  ),
  concept(
    'raise',
    'raise, raises, raised, increase, increases, increased, boost, boosts, boosted, rise, elevate, improve, improves, improved, bring up, build up',
  ),
  concept(
    'lower',
    'lower, lowers, lowered, reduce, reduces, reduced, decrease, decreases, decreased, decline, fall, drop, drops, suppress, suppression',
  ),
  concept('cure', 'cure, cures, cured, heal, heals, healed, reverse, reverses, reversed, treat, treats, treated'),
  concept('prevent', 'prevent, prevents, prevention, protect, protects, protection, avoid'),
  concept('cause', 'cause, causes, caused, causing, due to, lead to, leads to, leading to'),
]
