import type { Token } from '../text/words.ts'

/*
 * International drug names say by their ending what they are (WHO stem book), so a drug that no list has is known by
 * its shape: "-mab" an antibody, "-tinib" a kinase inhibitor, "-olol" a beta blocker.
 */
const stems =
  /(?:mab|tinib|ciclib|parib|zomib|pril|prilat|sartan|olol|statin|prazole|cillin|cycline|mycin|floxacin|conazole|ciclovir|[aeiou]vir|gliptin|gliflozin|glutide|glitazone|triptan|setron|azepam|zolam|oxetine|triptyline|apine|peridone|piprazole|parin|xaban|gatran|dipine|thiazide|semide|lukast|terol|solone|nisone|metasone|betasol|limus|trexate|thioprine|platin|taxel|rubicin|mustine|cept|kinra|grastim|dronate|dronic|fenac|profen|coxib|gabalin|pentin|racetam|barbital|barbitone|bamazepine|toin|tropium|codone|morphone|giline|stigmine|thyroxine|imazole|thiouracil|citabine|lutamide|relin|trozole|oxifene|golix|bopag|poetin|fibrate|zosin|afil|sidone|bupropion|navir|tegravir|citinib|gepant|vaptan|dopa)$/

/** Everyday words and shop remedies with such an ending. */
const ordinary =
  /^(?:april|apri|accept|concept|except|intercept|percept|alpine|chapine|elapine|adrift|profile|mucuna|l?dopa|reservoir|savoir|devoir|decept|precept|transcept|mycin|statin|pentin|marin|margarine)$/

export function isShapedTreatment({ key }: Token): boolean {
  return key.length >= 7 && stems.test(key) && !ordinary.test(key)
}
