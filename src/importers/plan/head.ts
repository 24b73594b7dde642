/** The head of a document: number and symbol, place and date, who issues it and under whom. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { agencyInWords } from './agency-name.ts';
import { isCaps, type Paragraph, squeeze, textOf } from './block.ts';
import { isPlausibleYear } from './deadline.ts';
import type { DocumentParts } from './document-parts.ts';
import { absent, guessed, leftOut, type Note, read } from './note.ts';

export interface Head {
  readonly number: string | null;
  readonly symbol: string;
  readonly place: string | null;
  readonly date: RawPlan['date'];
  /** As the head prints it; null where it was cut off. */
  readonly issuer: string | null;
  readonly superior: string | null;
  readonly notes: readonly Note[];
}

const SYMBOL = String.raw`([\p{Lu}\d]+(?:\s*[-–]\s*[\p{Lu}\d]+)*)`;
const NUMBER_LINE = new RegExp(String.raw`Số\s*:?\s*(?:(\d+[a-zA-Z]?)|[.…_\s]*)\s*\/\s*${SYMBOL}`, 'u');
const ATTACHED_NUMBER = new RegExp(String.raw`[Ss]ố\s*:?\s*(\d+[a-zA-Z]?)?[.…_\s]*\/\s*${SYMBOL}`, 'u');
const PLACE_AND_DATE = /^(\p{Lu}[^,:]{1,60}),\s*ngày\s*([\d.…_\s/-]*?)\s*tháng\s*([\d.…_\s/-]*?)\s*năm\s*(\d{4})?/u;
const ATTACHED_DATE = /ngày\s*(\d{1,2})?[.…_\s]*\/\s*(\d{1,2})?[.…_\s]*\/\s*(\d{4})/u;

const UNKNOWN_DATE: RawPlan['date'] = { year: null, month: null, day: null };

export function readHead({ head, attachedTo, kind }: DocumentParts, laterLines: readonly Paragraph[]): Head {
  const notes: Note[] = [];
  const attached = [attachedTo, ...laterLines]
    .filter((line) => line !== null)
    .filter((line) => /^\(\s*Kèm theo/iu.test(textOf(line)));
  const { number, symbol } = readNumber(head, attached, kind, notes);
  const { place, date } = readPlaceAndDate(head, attached, notes);
  const { issuer, superior } = readAgencies(head, notes);
  const idle = head.filter((line) => !isUsed(textOf(line)));
  notes.push(
    ...idle.map((line) => leftOut(line.line, `trong phần đầu: “${textOf(line)}”`, `in the head: “${textOf(line)}”`)),
  );
  return { number, symbol, place, date, issuer, superior, notes };
}

const isUsed = (text: string): boolean =>
  NUMBER_LINE.test(text) || PLACE_AND_DATE.test(text) || isAgencyLine(text) || !/\p{L}/u.test(text);

const compact = (symbol: string): string => symbol.replace(/\s+/g, '').replaceAll('–', '-');

function readNumber(
  head: readonly Paragraph[],
  attached: readonly Paragraph[],
  kind: DocumentParts['kind'],
  notes: Note[],
): Pick<Head, 'number' | 'symbol'> {
  for (const line of head) {
    const match = NUMBER_LINE.exec(textOf(line));
    if (!match) continue;
    const [, number, symbol = ''] = match;
    notes.push(read('symbol', compact(symbol), line.line));
    if (number === undefined)
      notes.push(
        absent('number', 'văn bản để trống; giữ null cho đến khi có số', 'blank in the document; it stays null'),
      );
    else notes.push(read('number', number, line.line));
    return { number: number ?? null, symbol: compact(symbol) };
  }
  for (const line of attached) {
    const match = ATTACHED_NUMBER.exec(textOf(line));
    if (!match) continue;
    const symbol = compact(match[2] ?? '');
    notes.push(
      guessed(
        'symbol',
        symbol,
        'high',
        {
          vi: 'lấy ở dòng “Kèm theo …”, vì không thấy dòng “Số: …”',
          en: 'from the line “Kèm theo …”; there is no line “Số: …”',
        },
        line.line,
      ),
    );
    return { number: match[1] ?? null, symbol };
  }
  const symbol = kind === 'decision' ? 'QĐ-UBND' : 'KH-UBND';
  notes.push(
    guessed('symbol', symbol, 'low', {
      vi: 'văn bản không in ký hiệu; đặt theo loại văn bản',
      en: 'no symbol is printed; set after the kind of document',
    }),
  );
  return { number: null, symbol };
}

const digits = (text: string | undefined): number | null =>
  text !== undefined && /\d/.test(text) ? Number(text.replace(/\D/g, '')) : null;
const yearIn = (text: string | undefined): number | null => {
  const year = digits(text);
  return year !== null && isPlausibleYear(year) ? year : null;
};
const within = (value: number | null, most: number): number | null =>
  value !== null && value >= 1 && value <= most ? value : null;

function readPlaceAndDate(
  head: readonly Paragraph[],
  attached: readonly Paragraph[],
  notes: Note[],
): Pick<Head, 'place' | 'date'> {
  for (const line of head) {
    const match = PLACE_AND_DATE.exec(squeeze(textOf(line).replace(NUMBER_LINE, '')));
    if (!match) continue;
    const [, place = '', day, month, year] = match;
    const date = { year: yearIn(year), month: within(digits(month), 12), day: within(digits(day), 31) };
    notes.push(read('place', place, line.line), read('date', dateWords(date), line.line));
    return { place, date };
  }
  for (const line of attached) {
    const match = ATTACHED_DATE.exec(textOf(line));
    if (!match) continue;
    const date = { year: yearIn(match[3]), month: within(digits(match[2]), 12), day: within(digits(match[1]), 31) };
    notes.push(
      guessed(
        'date',
        dateWords(date),
        'middle',
        { vi: 'lấy ở dòng “Kèm theo …”', en: 'from the line “Kèm theo …”' },
        line.line,
      ),
    );
    return { place: null, date };
  }
  notes.push(
    absent(
      'date',
      'không thấy dòng “…, ngày … tháng … năm …”; điền date trong tệp',
      'no line with place and date; fill in date in the file',
    ),
  );
  return { place: null, date: UNKNOWN_DATE };
}

const part = (value: number | null): string => (value === null ? '…' : String(value).padStart(2, '0'));
const dateWords = ({ year, month, day }: RawPlan['date']): string => `${part(day)}/${part(month)}/${year ?? '…'}`;

const LEVEL = /^(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH)(?:\s|$)/u;

/** The capitals in the corner: one agency, or the superior one above it. A name may take two lines. */
function readAgencies(head: readonly Paragraph[], notes: Note[]): Pick<Head, 'issuer' | 'superior'> {
  const lines = head.filter((line) => isAgencyLine(textOf(line)));
  const agencies: { text: string; line: number }[] = [];
  for (const line of lines) {
    const last = agencies.at(-1);
    if (last && (LEVEL.test(textOf(line)) || /(?:VÀ|VỀ|NHÂN DÂN)$/u.test(last.text))) last.text += ` ${textOf(line)}`;
    else agencies.push({ text: textOf(line), line: line.line });
  }
  const [issuer, superior] = agencies.reverse();
  const why = {
    vi: 'bản gốc in chữ hoa; viết lại theo cách viết tên thường',
    en: 'printed in capitals; put into the usual spelling',
  };
  for (const [field, agency] of [
    ['issuer', issuer],
    ['superior', superior],
  ] as const)
    if (agency) notes.push(guessed(field, agencyInWords(agency.text), 'high', why, agency.line));
  return {
    issuer: issuer ? agencyInWords(issuer.text) : null,
    superior: superior ? agencyInWords(superior.text) : null,
  };
}

const isAgencyLine = (text: string): boolean =>
  isCaps(text) &&
  text.length <= 80 &&
  /^(?:[ỦU][ỶYỷy] BAN|UBND|HĐND|HỘI ĐỒNG|VĂN PHÒNG|SỞ|PHÒNG|BAN|BỘ|TỈNH|THANH TRA|CỤC|CHI CỤC|XÃ|PHƯỜNG|THỊ|HUYỆN|QUẬN|THÀNH PHỐ|ĐẶC KHU|ĐẢNG)/u.test(
    text,
  );
