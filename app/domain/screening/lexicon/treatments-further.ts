import { names } from './names.ts'
import type { TreatmentGroup } from './treatments.ts'

/** Drugs that patients name less often, what is worn or fitted on prescription, and the tests and visits of a treatment. */
export const furtherTreatments: TreatmentGroup[] = [
  {
    id: 'further drugs',
    names: names(`
      temozolomide, temodal, lomustine, riluzole, edaravone, tofersen, ivacaftor, kaftrio, trikafta, symkevi, orkambi, bosentan, tracleer, macitentan
      ambrisentan, sildenafil, viagra, tadalafil, cialis, riociguat, iloprost, epoprostenol, ticagrelor, brilinta, brilique, prasugrel, edoxaban, lixiana, tinzaparin, fragmin
      dalteparin, fondaparinux, lactulose, rifaximin, xifaxan, ursodiol, urso, ursodeoxycholic acid, cholestyramine, questran, tamsulosin, flomax, finasteride, proscar, propecia
      dutasteride, alfuzosin, solifenacin, vesicare, mirabegron, betmiga, myrbetriq, oxybutynin, tolterodine, nitrofurantoin, macrobid, trimethoprim, fosfomycin, cefalexin, cephalexin
      co amoxiclav, augmentin, clarithromycin, azithromycin, flucloxacillin, metronidazole, flagyl, vancomycin, gentamicin, tobramycin, colistin, linezolid, bedaquiline, pyrazinamide
      clomipramine, anafranil, fluvoxamine, luvox, imipramine, lofepramine, desvenlafaxine, pristiq, agomelatine, lurasidone, cariprazine, paliperidone, invega, xeplion, amisulpride
      zuclopenthixol, clopixol, flupentixol, depixol, zopiclone, zolpidem, ambien, lunesta, temazepam, quetiapine xl, dosulepin, phenelzine, carbolith, priadel, lithium carbonate
      exjade, jadenu, desferal, deferiprone, ferriprox, crizanlizumab, voxelotor, oxbryta, l glutamine endari, pirfenidone, esbriet, nintedanib, ofev, fludrocortisone, florinef
      plenadren, cortef, hydrocort, midodrine, pyridostigmine, mestinon, mestinon slow release, latanoprost, xalatan, bimatoprost, lumigan, travatan, timolol, cosopt, dorzolamide, brinzolamide, azopt, brimonidine
      alphagan, pilocarpine, ciclosporin drops, ikervis, restasis, xiidra, eylea, lucentis, aflibercept, ranibizumab, vabysmo, avastin injections, prochlorperazine, stemetil, betahistine, serc
      cyclizine, ondansetron, zofran, metoclopramide, domperidone, antabuse, disulfiram, acamprosate, campral, naltrexone tablets, nalmefene, buprenorphine, sublocade, elmiron, pentosan
      oxcarbazepine, eslicarbazepine, cenobamate, ethosuximide, vigabatrin, rufinamide, sulthiame, diazoxide, modafinil, provigil, xyrem, sodium oxybate, pitolisant, wakix, methylphenidate
      lisdexamfetamine, dexamfetamine, guanfacine, intuniv, clonidine, opicapone, safinamide, amantadine, tetrabenazine, deutetrabenazine, botox, dysport, tizanidine, dantrolene
      evolocumab, bempedoic acid, fenofibrate, gemfibrozil, nicorandil, ranolazine, ranexa, gtn, gtn spray, nitroglycerin, glyceryl trinitrate, sacubitril, eplerenone, torsemide, bumetanide, metolazone
      dronedarone, multaq, sotalol, diltiazem, verapamil, methyldopa, labetalol, hydralazine, moxonidine, minoxidil tablets, terlipressin, octreotide, lanreotide, somatuline, cabergoline, bromocriptine
      desmopressin, growth hormone, testosterone gel, testosterone injections, progesterone, progesterone pessaries, cyclogest, gonal f, menopur, cetrotide, letrozole cycle, metformin slow release, glucagon
      pioglitazone, acarbose, exenatide, bydureon, insulin glargine, insulin aspart, insulin lispro, closed loop, omnipod, dexcom, calcitonin, teriparatide, romosozumab, raloxifene, cinacalcet, mimpara
      alfacalcidol, calcitriol, phosphate binder, phosphate binders, sevelamer, renvela, lanthanum, velphoro, patiromer, lokelma, aranesp, darbepoetin, mircera, venofer, ferinject, monofer
      tocilizumab, anakinra, canakinumab, sarilumab, filgotinib, apremilast, otezla, risankizumab, guselkumab, ixekizumab, brodalumab, tildrakizumab, dimethyl fumarate, skilarence, acitretin, neotigason
      tralokinumab, lebrikizumab, benralizumab, fasenra, tezepelumab, tezspire, azathioprine tablets, mercaptopurine, 6mp, purinethol, thioguanine, chlorambucil, melphalan, bendamustine, fludarabine, azacitidine, vidaza
      decitabine, cytarabine, idarubicin, daunorubicin, vincristine, vinblastine, etoposide, topotecan, irinotecan, gemcitabine, pemetrexed, alimta, eribulin, halaven, trabectedin, olaparib, niraparib
      osimertinib, alectinib, lorlatinib, sunitinib, pazopanib, cabozantinib, lenvatinib, sorafenib, regorafenib, dabrafenib, trametinib, vemurafenib, ipilimumab, yervoy, atezolizumab, tecentriq, durvalumab, imfinzi
      daratumumab, darzalex, carfilzomib, kyprolis, pomalidomide, imnovid, thalidomide, ixazomib, blinatumomab, car t, car t cells, zanubrutinib, acalabrutinib, idelalisib, anagrelide, interferon alfa, pegasys
      avatrombopag, fostamatinib, emicizumab, hemlibra, factor 8, factor viii, factor ix, tranexamic, eculizumab, soliris, ravulizumab, ultomiris, efgartigimod, vyvgart, immunoglobulin, immunoglobulins, scig
      apretude, lamivudine, tenofovir, entecavir, baraclude, sofosbuvir, ribavirin, oseltamivir, tamiflu, paxlovid, famciclovir, chloroquine, primaquine, artemether, coartem, artesunate, mefloquine, malarone
      albendazole, praziquantel tablets, levofloxacin, ofloxacin, rifabutin, clofazimine, hydroxycarbamide, siklos, penicillin v, pen v, azithro, prophylactic antibiotics, co trim
      adapalene, differin, tretinoin cream, lymecycline, spironolactone tablets, benzoyl peroxide, tacrolimus ointment, protopic, elidel, betnovate, dermovate, eumovate, dovobet, enstilar, dithranol, emollients
      carmellose, thickener, peptide feed, neocate, nutramigen, build up shakes, fortisip, tpn, feeding tube, peg feed, dexamethasone tablets, dex, steroid taper, steroid course, budesonide slurry, jorveza
      trikafta tablets, hypertonic saline, dornase, pulmozyme, creon, pancrease, saxagliptin, alogliptin, colesevelam, vedolizumab infusions, mesalazine enemas, octasa, salofalk, prednisolone taper, risedronate tablets
    `),
  },
  {
    id: 'worn, fitted and done on prescription',
    names: names(`
      stent, stents, catheter, catheters, insulin pump, hearing aids, pressure garment, compression stockings, compression stocking, compression garment, compression bandages, bandaging
      splint, brace, back brace, boot, allergy pens, adrenaline pens, epi pens, mask, breathing mask, nebs, chest physio, physio exercises, pulmonary rehab, cardiac rehab, exposure therapy, cbt, talking therapy
      ect, tms treatment, rtms, phototherapy, uvb, puva, light treatment, venesection, phlebotomy, blood letting at the hospital, apheresis, plasma exchange, peritoneal dialysis, haemodialysis, hemodialysis
      haemo, home dialysis, pd bags, fistula, transplant list, ivf, embryo transfer, egg collection, induction of labour, epidural, c section date, vitamin k at birth, heel prick, cord clamp
      ablation, cardioversion, bypass, valve replacement, defibrillator, icd, loop recorder, lithotripsy, drain, drains, stoma, reversal, bowel prep, gastric band, sleeve, fusion, discectomy, hip replacement, knee replacement
      nerve block, nerve blocks, joint injection, cortisone injection, cortisone shot, epidural steroid, radioiodine, radioactive iodine, rai, thyroidectomy, splenectomy, thymectomy, lumpectomy, reconstruction, brachytherapy
      cycle six, next cycle, last cycle, consolidation, second line, maintenance chemo, intrathecal, lumbar puncture, lumbar punctures, stem cell harvest, conditioning, donor lymphocytes, consolidation therapy
      six in one, first jabs, baby jabs, baby vaccines, childhood vaccines, school vaccines, travel jabs, shingles vaccine, shingles jab, pneumonia jab, pneumococcal vaccine, hepatitis b vaccine, rsv vaccine, bcg, rabies shots
    `),
  },
  {
    id: 'tests and visits',
    names: names(`
      blood test, blood tests, weekly bloods, monthly bloods, the bloods, blood monitoring, fingerprick, inr check, inr checks, level check, scan, scans, mri, ct, ct scan, pet scan, ultrasound, x ray, x rays
      dexa, dexa scan, mammogram, mammograms, smear, smear test, cervical screening, bowel screening, psa test, colonoscopy, endoscopy, gastroscopy, cystoscopy, bronchoscopy, hysteroscopy, angiogram, echocardiogram, stress test
      bone marrow test, bone marrow biopsy, marrow biopsy, marrow test, liver biopsy, kidney biopsy, skin biopsy, mole check, mrcp, ercp, fibroscan, nerve conduction test, eeg, tilt table, tilt test, sleep study, hearing test, eye test
      visual field test, glucose tolerance test, amniocentesis, anomaly scan, growth scans, monitoring appointments, follow up, follow ups, follow up appointment, check up, check ups, checkups, outpatient appointment, clinic appointment
      clinic visit, hospital appointment, appointments, annual review, asthma review, diabetic review, foot check, retinal screening, weigh in, weigh ins, dialysis session, dialysis sessions, physio appointment, genetic test, allergy test, food challenge
    `),
  },
]
