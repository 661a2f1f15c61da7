import type { Token } from '../text/words.ts'
import { wordKeys } from '../text/words.ts'

/*
 * Nobody can list every plant. A word before "tea", "extract" or "protocol" makes a remedy of it; a verb before
 * "sugar" a diet.
 */
const heads = new Set(
  wordKeys(`tea juice extract tincture leaf leaves root bark berry berries syrup paste poultice compress broth soup powder smoothie
  seed seeds oil drops gummies patches shots tonic elixir infusion cleanse detox diet protocol balm salve ointment
  bath bracelet pendant crystal crystals magnet necklace enema water vinegar honey mushroom mushrooms herb herbs
  supplement supplements capsules flower flowers resin sap peel kernels sprouts wrap wraps fast therapy healing`),
)

/** Words before such a head that make nothing special of it, and things that are standard care or no remedy. */
const ordinary = new Set(
  wordKeys(`a an the my your his her their our of for and or with no some any this that these those more less hot cold warm tap drinking
  clean fresh bottled sea running same new old first other own each every much many little such what which to in on by from
  eye ear nose cough engine cooking heating family tree baby washing talc bird grass square grape main heart broken hair
  physical occupational speech hormone radiation drug gene cognitive talking behavioural behavioral group replacement radio chemo
  oxygen compression maintenance combination targeted proton music art play respiratory physio physiotherapy antiviral antiretroviral
  steroid iron blood saline insulin antibiotic ivig immunoglobulin medication medicine fluid contrast nicotine fentanyl
  hospital tooth teeth treatment balanced normal healthy varied bland renal soft liquid diabetic cardiac poor bad good
  drink drinking of fill filled take taking use prescribed hydrocortisone emollient bubble shower swimming rain salt
  second third fourth next last previous another further extra final weekly monthly half
  must can could should will would may might not dont please just only never always then quietly simply
  about after before when while see saw get got have had do did put it is was are were be been being i we you he she they`),
)

const givingUp = new Set(
  wordKeys(
    'cut cutting quit quitting ditch ditched ditching dropped dropping gave giving give stopped stopping avoid avoiding eliminated eliminating eliminate removed removing remove excluding excluded',
  ),
)
const foods = new Set(
  wordKeys(`gluten wheat dairy milk cheese sugar sugars carbs carb carbohydrates meat nightshade nightshades tomatoes potatoes caffeine bread grains
  grain soy eggs starch lectins oxalates aspartame sweeteners yeast pork fructose histamine peanuts corn fluoride`),
)

/** A remedy by its shape that ends with the token at `index`; where it begins, or -1. */
export function shapedRemedyAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index]!
  const before = tokens[index - 1]
  if (heads.has(token.key)) {
    if (!before || token.clauseStart || ordinary.has(before.key) || before.key.endsWith('ly') || /^\d/.test(before.key))
      return -1
    return index - 1
  }
  if (!foods.has(token.key)) return -1
  for (let from = index - 1; from >= Math.max(0, index - 3); from -= 1) {
    if (tokens[from + 1]!.clauseStart) return -1
    if (givingUp.has(tokens[from]!.key)) return from
  }
  return -1
}
