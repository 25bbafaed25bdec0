/**
 * Tells whether a word is built like a Vietnamese syllable: onset + rhyme + tone, of the closed sets of the written
 * language. "thụng" is (whether or not anyone says it), "bỏo" and "für" are not.
 */

const ONSETS = ["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")];

const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyu " +
    "uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
    "y yêm yên yêng yêt yêu ynh yt"
  ).split(" "),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in a stop carry the acute or the dot-below tone. */
const STOP_CODA = /(?:c|ch|k|p|t)$/;
const STOP_TONES = new Set(["\u0301", "\u0323"]);

export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize("NFD");
  const [tone = "", second] = marked.match(TONES) ?? [];
  const toneless = marked.replace(TONES, "").normalize("NFC");
  if (second !== undefined || (STOP_CODA.test(toneless) && !STOP_TONES.has(tone))) return false;
  return ONSETS.some((onset) => toneless.startsWith(onset) && RHYMES.has(toneless.slice(onset.length)));
}
