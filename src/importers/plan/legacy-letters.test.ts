import { describe, expect, test } from 'vitest';
import { encodingOfFont, fromTcvn3, fromVni, guessEncoding } from './legacy-letters.ts';

/** Every letter of Vietnamese with a mark: 12 vowels in 6 tones but the 6 that are plain, and đ. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const SMALL = Array.from('aăâeêioôơuưy')
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .filter((letter) => !/^[aeiouy]$/.test(letter))
  .concat('đ');

/** The bytes of TCVN 5712 (VN3) in the order of SMALL. */
const TCVN3_BYTES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®';
const VNI_WORDS =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ';

describe('the tables are complete', () => {
  test('67 letters have marks', () => {
    expect(new Set(SMALL).size).toBe(67);
  });

  test('TCVN3: each letter has its own byte', () => {
    expect(TCVN3_BYTES).toHaveLength(67);
    expect(Array.from(TCVN3_BYTES).map(fromTcvn3)).toEqual(SMALL);
    expect(fromTcvn3('¡¢£¤¥¦§')).toBe('ĂÂÊÔƠƯĐ');
  });

  test('VNI: each letter has its own pair, small and capital', () => {
    expect(VNI_WORDS.split(' ').map(fromVni)).toEqual(SMALL);
    expect(VNI_WORDS.toUpperCase().split(' ').map(fromVni)).toEqual(SMALL.map((letter) => letter.toUpperCase()));
  });
});

test('whole words', () => {
  expect(fromTcvn3('§éc lËp - Tù do - H¹nh phóc')).toBe('Độc lập - Tự do - Hạnh phúc');
  expect(fromVni('Ñoäc laäp - Töï do - Haïnh phuùc, quyeát ñònh, nöôùc, khuyeán khích')).toBe(
    'Độc lập - Tự do - Hạnh phúc, quyết định, nước, khuyến khích',
  );
});

test.each([
  ['.VnTime', 'TCVN3'],
  ['.VnArialH', 'TCVN3'],
  ['VNI-Times', 'VNI'],
  ['VNI Times', 'VNI'],
  ['Times New Roman', null],
  ['Vni', null],
])('the font %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});

test('what a text looks like whose font says nothing', () => {
  expect(guessEncoding('Uû ban nh©n d©n x· x©y dùng KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2024 cña ®Þa ph¬ng')).toBe(
    'TCVN3',
  );
  expect(guessEncoding('UÛy ban nhaân daân xaõ xaây döïng keá hoaïch caûi caùch haønh chính naêm 2024')).toBe('VNI');
  expect(guessEncoding('Ủy ban nhân dân xã xây dựng kế hoạch cải cách hành chính năm 2024 của địa phương')).toBeNull();
  expect(
    guessEncoding('The commune draws up a plan © 2024, ½ of it about façades and naïve señores, for everyone to read'),
  ).toBeNull();
});
