/**
 * Vietnamese typed before Unicode: one byte a letter (TCVN3, fonts `.Vn…`), or a letter and a mark behind it (VNI, fonts
 * `VNI-…`). The bytes come as Latin letters; the tables are complete, and what is not in them stays as it is.
 */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** By the letter's byte. Capitals with a tone do not exist: fonts ending in H draw small letters as capitals. */
const TCVN3: Readonly<Record<string, string>> = {
  µ: 'à',
  '¸': 'á',
  '¶': 'ả',
  '·': 'ã',
  '¹': 'ạ',
  '¨': 'ă',
  '»': 'ằ',
  '¾': 'ắ',
  '¼': 'ẳ',
  '½': 'ẵ',
  Æ: 'ặ',
  '©': 'â',
  Ç: 'ầ',
  Ê: 'ấ',
  È: 'ẩ',
  É: 'ẫ',
  Ë: 'ậ',
  Ì: 'è',
  Ð: 'é',
  Î: 'ẻ',
  Ï: 'ẽ',
  Ñ: 'ẹ',
  ª: 'ê',
  Ò: 'ề',
  Õ: 'ế',
  Ó: 'ể',
  Ô: 'ễ',
  Ö: 'ệ',
  '×': 'ì',
  Ý: 'í',
  Ø: 'ỉ',
  Ü: 'ĩ',
  Þ: 'ị',
  ß: 'ò',
  ã: 'ó',
  á: 'ỏ',
  â: 'õ',
  ä: 'ọ',
  '«': 'ô',
  å: 'ồ',
  è: 'ố',
  æ: 'ổ',
  ç: 'ỗ',
  é: 'ộ',
  '¬': 'ơ',
  ê: 'ờ',
  í: 'ớ',
  ë: 'ở',
  ì: 'ỡ',
  î: 'ợ',
  ï: 'ù',
  ó: 'ú',
  ñ: 'ủ',
  ò: 'ũ',
  ô: 'ụ',
  '\u00AD': 'ư',
  õ: 'ừ',
  ø: 'ứ',
  ö: 'ử',
  '÷': 'ữ',
  ù: 'ự',
  ú: 'ỳ',
  ý: 'ý',
  û: 'ỷ',
  ü: 'ỹ',
  þ: 'ỵ',
  '®': 'đ',
  '¡': 'Ă',
  '¢': 'Â',
  '£': 'Ê',
  '¤': 'Ô',
  '¥': 'Ơ',
  '¦': 'Ư',
  '§': 'Đ',
};

const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const [BREVE, CIRCUMFLEX] = ['\u0306', '\u0302'] as const;

/** Marks that follow a vowel. Those of the first line fit every vowel, those of the second a, those of the third a, e and o. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
};
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_PAIR = /([aAeEoOuUyYôÔöÖ])([øùûõïêèéúüëâàáåãä])/giu;
const VNI_SINGLE = /[ôöñæóòî]/giu;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const cased = (letter: string, like: string): string => (isUpper(like) ? letter.toLocaleUpperCase('vi') : letter);

/** `fits`: which marks a vowel takes; "oê" is no pair of VNI. */
function fits(vowel: string, mark: string): boolean {
  if ('øùûõï'.includes(mark)) return true;
  return 'êèéúüë'.includes(mark) ? vowel === 'a' : 'aeo'.includes(vowel);
}

export function fromVni(text: string): string {
  const paired = text.replace(VNI_PAIR, (whole, vowel: string, mark: string) => {
    const [base, sign] = [vowel.toLowerCase(), mark.toLowerCase()];
    if (!fits(base, sign)) return whole;
    // Set apart, so that the letters made here are not read again as letters of VNI.
    return `\uE000${cased(VNI_LETTERS[base] ?? base, vowel)}${VNI_MARKS[sign] ?? ''}\uE001`.normalize('NFC');
  });
  return paired
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .map((part) =>
      part.startsWith('\uE000')
        ? part.slice(1, -1)
        : part.replace(VNI_SINGLE, (letter) => cased(VNI_LETTERS[letter.toLowerCase()] ?? letter, letter)),
    )
    .join('')
    .normalize('NFC');
}

export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00A1-\u00FF]/gu, (letter) => TCVN3[letter] ?? letter);

/** After the name of the font; null for a font of Unicode. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.Vn/i.test(font)) return 'TCVN3';
  return /^VNI[\s-]/i.test(font) ? 'VNI' : null;
}

/** Fonts as `.VnTimeH` draw every letter as a capital. */
export const drawsCapitals = (font: string): boolean => /^\.Vn\w*H$/.test(font.replace(/\s/g, ''));

export function fromLegacy(text: string, encoding: LegacyEncoding, isCapital = false): string {
  const converted = encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
  return isCapital ? converted.toLocaleUpperCase('vi') : converted;
}

/** Signs that stand inside Vietnamese words only when these were typed in TCVN3, and letters no Vietnamese word has in Unicode. */
const TCVN3_SIGNS = /(?<=[a-z])[µ¸¶·¹¨»¾¼½©ª«¬®]|[µ¸¶·¹¨©ª«¬®](?=[a-z])/giu;
const VNI_SIGNS = /[aeoôöuy][øûïåäëü]|[aeou][ùõ](?=\P{L}|$)|ñ(?=[aeiouyôö])/giu;
/** One in so many letters: far more than a quotation from another language has. */
const SHARE = 0.03;
/** Fewer letters prove nothing. */
const FEWEST = 25;

/** What a text looks like whose fonts say nothing. */
export function guessEncoding(text: string): LegacyEncoding | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST || /[\u1EA0-\u1EF9]|\u0306|\u0323/u.test(text)) return null;
  const [tcvn3, vni] = [text.match(TCVN3_SIGNS)?.length ?? 0, text.match(VNI_SIGNS)?.length ?? 0];
  if (Math.max(tcvn3, vni) < letters * SHARE) return null;
  return tcvn3 > vni ? 'TCVN3' : 'VNI';
}
