const ONSETS = 'ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x'.split(' ');

/** Rhymes without their tone, as they are spelt. */
const RHYMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ooc oong
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uynh uyên uyêt uyt uyu
  ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych ynh yt yu yêm yên yêng yêt yêu`.split(/\s+/);

const SYLLABLE = new RegExp(`^(${ONSETS.join('|')})?(${RHYMES.join('|')})$`);
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(c|ch|p|t)$/;

/**
 * Whether a word can be a Vietnamese syllable by its spelling: at most one tone, and acute or dot below before a final
 * c, ch, p or t. Names from other languages of Viet Nam (Krông, Ea) often are not.
 */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.normalize('NFD').toLowerCase();
  const tones = apart.match(TONES) ?? [];
  const letters = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(letters)) return false;
  return !STOPPED.test(letters) || tones[0] === '\u0301' || tones[0] === '\u0323';
}
