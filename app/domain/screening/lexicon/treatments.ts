import { names } from './names.ts'

export interface TreatmentGroup {
  id: string
  names: string[]
}

/** Prescribed drugs by generic and brand name, treatments, and the plain words for them. */
export const treatments: TreatmentGroup[] = [
  {
    id: 'plain words',
    names: names(`
      med, meds, medication, medications, medicine, medicines, tablets, pills, drugs, drug, prescription, prescriptions
      pill, tablet, capsules, treatment, treatments, treatment for, treatment of, chemo, chemotherapy, radiation, radiotherapy, immunotherapy
      biologic, biologics, infusion, infusions, injection, injections, jab, jabs, shots, vaccine, vaccines, vaccination
      insulin, insulin pump, steroid, steroids, inhaler, inhalers, preventer, preventer inhaler, brown inhaler
      antidepressant, antidepressants, anti depressants, ssri, ssris, snri, antipsychotic, antipsychotics
      anticonvulsants, antiepileptics, seizure meds, blood thinner, blood thinners, statin, statins, beta blocker
      beta blockers, water tablets, diuretics, ace inhibitor, blood pressure tablets, bp meds, bp tablets, antibiotic
      antibiotics, antivirals, arvs, hiv meds, immunosuppressant, immunosuppressants, dmard, dmards, hrt, dialysis
      transfusion, transfusions, surgery, pacemaker, epipen, oxygen, cpap, thyroid meds, thyroid tablets, thyroid pills
      heart pills, heart tablets, anti rejection drugs, transplant drugs, big pharma drugs, pharma drugs
      their poison, that poison, this poison, this crap, this junk, that garbage, this garbage, those chemicals
      operation, op, hip op, knee op, surgery date, induction, biopsy, c section, caesarean, mastectomy, hysterectomy, radiotherapy sessions
      chemo sessions, rounds of chemo, dmt, dmts, disease modifying drugs, prep, pep, hormone blocker, hormone blockers, anticoagulant, anticoagulants
      antispasmodic, antispasmodics, water pills, water pill, patches, ointment, ointments, steroid cream, steroid creams, steroid ointment, creams
      maintenance drugs, maintenance treatment, epilepsy drugs, seizure drugs, seizure tablets, mood stabiliser, mood stabilisers, mood stabilizer, stimulants, adhd meds
      adhd tablets, sleeping tablets, sleepers, heart meds, blood pressure meds, blood pressure pills, pressure tablets, kidney tablets, gout tablets, migraine tablets
      levo, thyroxine tablets, basal, basal insulin, bolus, long acting, rapid acting, the pump, pump, blood thinning tablets, thinner, thinners, anti coagulants
      anti rejection tablets, anti rejections, rejection drugs, immune suppressants, immunosuppression, immune drugs, biologic shots, biologics shots, biosimilar, biosimilars
      jabs and boosters, boosters, booster, flu jab, flu shot, mmr, hpv jab, hpv vaccine, covid jab, covid vaccine, whooping cough jab, anti d, vitamin k injection
      nebuliser, nebulizer, spacer, blue inhaler, reliever, steroid inhaler, cpap machine, bipap, mask at night, oxygen machine, concentrator, home oxygen
      antipsychotics, depot, depot injection, methadone script, opiate patch, pain patch, spinal injection, pain meds, anti sickness tablets, anti sickness, hiv tablets
      hiv pills, antiretroviral, antiretrovirals, art tablets, tb tablets, tb drugs, malaria tablets, antimalarials, prescribed tablets, prescribed pills, tablets for life
      iron injections, iron drip, epo injections, growth factor, growth factor injections, marrow injections, white cell injections, platelet transfusion, blood transfusion
      aspirin tablet, baby aspirin, low dose aspirin, folic, eye drops, glaucoma drops, insulin pen, pens, libre, glucose tablets, beta agonist, steroid tablets, steroid injections
      trelegy, skyrizi, orilissa, tremfya, taltz, ilaris, kineret, kevzara, revolade, doptelet, tavalisse, evenity, tymlos, forteo, praluent, repatha, leqvio, inclisiran
      verzenio, kisqali, lynparza, zejula, enhertu, perjeta, kadcyla, opzelura, adtralza, ebglyss, cibinqo, litfulo, ocaliva, epclusa, harvoni, mavyret, maviret, descovy, cabenuva
      spravato, caplyta, latuda, vraylar, rexulti, auvelity, fycompa, xcopri, epidyolex, nayzilam, buccolam, nurtec, ubrelvy, vyepti, qulipta, reyvow, zeposia, mayzent, bafiertam
      vumerity, briumvi, austedo, ingrezza, nuplazid, xadago, ongentys, apomorphine, duodopa, inbrija, neupro, rotigotine, leqembi, kisunla, exelon, razadyne, galantamine, rivastigmine
      dienogest, visanne, mirena, the pill, the coil, depo, orgovyx, ryeqo, myfembree, tranexamic acid, mefenamic acid, clomid, clomiphene, progynova, estradiol, utrogestan
      gcsf, g csf, bone marrow transplant, stem cell transplant, hormone therapy, maintenance dose, prescribed drugs
    `),
  },
  {
    id: 'blood, immune and cancer',
    names: names(`
      azathioprine, imuran, methotrexate, mtx, trexall, otrexup, metoject, mycophenolate, cellcept, myfortic, ciclosporin
      cyclosporine, neoral, tacrolimus, prograf, sirolimus, rapamune, hydroxychloroquine, plaquenil, hcq, leflunomide
      arava, sulfasalazine, salazopyrin, prednisone, prednisolone, pred, medrol, dexamethasone, hydrocortisone
      deflazacort, cyclophosphamide, cytoxan, rituximab, rituxan, mabthera, belimumab, benlysta, anifrolumab, saphnelo
      adalimumab, humira, hyrimoz, etanercept, enbrel, infliximab, remicade, golimumab, simponi, certolizumab, cimzia
      tocilizumab, actemra, abatacept, orencia, secukinumab, cosentyx, ustekinumab, stelara, vedolizumab, entyvio
      tofacitinib, xeljanz, baricitinib, olumiant, upadacitinib, rinvoq, ruxolitinib, jakafi, filgrastim, neupogen
      pegfilgrastim, neulasta, eltrombopag, promacta, romiplostim, nplate, ivig, warfarin, coumadin, apixaban, eliquis
      rivaroxaban, xarelto, dabigatran, pradaxa, clopidogrel, plavix, heparin, enoxaparin, clexane, lovenox, hydroxyurea
      hydrea, imatinib, gleevec, glivec, dasatinib, sprycel, ibrutinib, imbruvica, venetoclax, lenalidomide, revlimid
      bortezomib, velcade, tamoxifen, letrozole, femara, anastrozole, arimidex, exemestane, aromasin, palbociclib
      ibrance, trastuzumab, herceptin, pembrolizumab, keytruda, nivolumab, opdivo, docetaxel, taxotere, paclitaxel
      taxol, cisplatin, carboplatin, oxaliplatin, fluorouracil, capecitabine, xeloda, doxorubicin, folfox, lupron
      zoladex, enzalutamide, xtandi, abiraterone, zytiga, osimertinib, tagrisso, deferasirox, dapsone, colchicine
    `),
  },
  {
    id: 'nerves and mind',
    names: names(`
      carbamazepine, tegretol, valproate, sodium valproate, epilim, depakote, lamotrigine, lamictal, levetiracetam
      keppra, topiramate, topamax, phenytoin, dilantin, epanutin, oxcarbazepine, trileptal, lacosamide, vimpat
      gabapentin, neurontin, pregabalin, lyrica, clobazam, frisium, clonazepam, klonopin, diazepam, valium, lorazepam
      ativan, alprazolam, xanax, zonisamide, brivaracetam, briviact, perampanel, phenobarbital, ethosuximide
      copaxone, glatiramer, interferon, interferons, avonex, rebif, betaferon, betaseron, plegridy, tecfidera
      dimethyl fumarate, gilenya, fingolimod, aubagio, teriflunomide, tysabri, natalizumab, ocrevus, ocrelizumab
      kesimpta, ofatumumab, lemtrada, alemtuzumab, mavenclad, cladribine, baclofen, levodopa, sinemet, madopar
      pramipexole, ropinirole, rasagiline, donepezil, aricept, memantine, namenda, clozapine, clozaril, denzapine
      olanzapine, zyprexa, quetiapine, seroquel, risperidone, risperdal, aripiprazole, abilify, haloperidol, lithium
      sertraline, zoloft, lustral, fluoxetine, prozac, citalopram, celexa, cipramil, escitalopram, lexapro, cipralex
      paroxetine, paxil, seroxat, venlafaxine, effexor, efexor, duloxetine, cymbalta, mirtazapine, remeron, bupropion
      wellbutrin, zyban, trazodone, amitriptyline, nortriptyline, buspirone, vortioxetine, methylphenidate, ritalin, concerta, adderall
      vyvanse, elvanse, atomoxetine, strattera, sumatriptan, propranolol, inderal, aimovig, ajovy, emgality, suboxone, methadone
    `),
  },
  {
    id: 'hormones, heart, lungs, gut, infection',
    names: names(`
      levothyroxine, synthroid, eltroxin, euthyrox, thyroxine, levoxyl, liothyronine, armour thyroid, carbimazole
      methimazole, tapazole, propylthiouracil, ptu, metformin, glucophage, gliclazide, glipizide, glimepiride
      sitagliptin, januvia, empagliflozin, jardiance, dapagliflozin, forxiga, farxiga, semaglutide, ozempic, wegovy
      rybelsus, liraglutide, victoza, saxenda, dulaglutide, trulicity, tirzepatide, mounjaro, zepbound, lantus, humalog
      novorapid, novolog, tresiba, toujeo, basaglar, levemir, fiasp, lisinopril, ramipril, enalapril, perindopril
      losartan, cozaar, candesartan, valsartan, diovan, amlodipine, norvasc, nifedipine, bisoprolol, metoprolol
      atenolol, carvedilol, furosemide, lasix, spironolactone, hydrochlorothiazide, indapamide, doxazosin, digoxin
      amiodarone, flecainide, atorvastatin, lipitor, simvastatin, rosuvastatin, crestor, pravastatin, ezetimibe
      entresto, ivabradine, isosorbide, salbutamol, ventolin, albuterol, fluticasone, flixotide, seretide, advair
      symbicort, fostair, budesonide, pulmicort, qvar, clenil, montelukast, singulair, spiriva, trelegy, theophylline
      omalizumab, xolair, mepolizumab, nucala, dupixent, dupilumab, mesalazine, mesalamine, pentasa, asacol, lialda
      omeprazole, pantoprazole, lansoprazole, esomeprazole, nexium, ppi, ppis, loperamide, mebeverine, linaclotide
      allopurinol, febuxostat, alendronate, alendronic acid, fosamax, denosumab, prolia, zoledronic acid, risedronate
      isoniazid, rifampicin, ethambutol, doxycycline, amoxicillin, minocycline, penicillin, ciprofloxacin, co trimoxazole
      septrin, bactrim, valaciclovir, acyclovir, aciclovir, dolutegravir, tivicay, biktarvy, genvoya, truvada
      ferrous sulfate, ferrous sulphate, ferrous fumarate, iron tablets, iron infusion, iron infusions, b12 injections
      b12 injection, b12 shots, folic acid, epo, erythropoietin, accutane, roaccutane, isotretinoin, spironolactone
      oxycodone, oxycontin, morphine, tramadol, fentanyl, celecoxib, celebrex, naproxen, meloxicam
    `),
  },
]

/** Bought without a prescription; only an overdose of them matters here. */
export const overTheCounter = names(`
  paracetamol, acetaminophen, tylenol, panadol, ibuprofen, advil, nurofen, motrin, aspirin, antihistamines, benadryl
  codeine, co codamol, sleeping pills, sleeping tablets, painkillers, pain killers, pain pills, benzos
`)
