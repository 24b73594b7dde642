/** How to read a ranking, and where its sums and the published totals differ. */
import type { Ranking } from '../domain/ranking-table.ts';
import { capitalise, countWord } from '../text/words.ts';
import type { RankingForm } from './ranking.ts';

export function discrepancyNotices({ blocks }: Ranking, form: RankingForm): { title: string; text: string }[] {
  const all = blocks.flatMap((block) => block.rows.flatMap((row) => row.discrepancy ?? []));
  const small = all.filter(({ severity }) => severity === 'notice').length;
  const large = all.filter(({ severity }) => severity === 'warning').length;
  const total = all.length;
  return [
    ...(small > 0
      ? [
          {
            title: `${capitalise(countWord(small))} dòng lệch 0,01 điểm`,
            text: `${form === 'fields' ? 'Cộng điểm các lĩnh vực' : 'Cộng hai phần điểm đã làm tròn'} thì ${small} trong ${total} đơn vị lệch tổng công bố đúng 0,01. Trang giữ nguyên số công bố và ghi số cộng lại bên cạnh. Mức lệch này do làm tròn, không làm đổi hạng.`,
          },
        ]
      : []),
    ...(large > 0
      ? [
          {
            title: `${capitalise(countWord(large))} dòng lệch hơn 0,01 điểm`,
            text: `Tổng công bố và tổng cộng lại của ${large} đơn vị khác nhau quá mức làm tròn. Cả hai số đều ghi; số công bố không bị thay.`,
          },
        ]
      : []),
  ];
}

export interface HowTo {
  readonly title: string;
  readonly text: string;
}

/** On every ranking: what the drawing means, how ties stand, what may be compared. */
export function howToRead(ranking: Ranking, form: RankingForm): readonly HowTo[] {
  const { set, index } = ranking;
  const rules = set?.note ? [{ title: 'Bộ tiêu chí', text: set.note }] : [];
  const scale = { title: 'So được với gì', text: index.caution ?? 'Chỉ so các đơn vị trong cùng bảng.' };
  return [...FORM_WORDS[form], ...(form === 'groups' ? [] : [scale]), ...rules];
}

const RAIL =
  'Chiều dài mỗi thước là điểm tối đa. Phần đậm là điểm đạt được; vạch mảnh màu nghệ kéo tới mép phải là điểm bị mất.';
const CELLS = 'ô càng đậm thì điểm càng cao: bốn bậc là bốn phần tư của các đơn vị trong bảng.';
const TIE = 'Dấu = sau số hạng: nhiều đơn vị cùng hạng.';

const FORM_WORDS: Readonly<Record<RankingForm, readonly HowTo[]>> = {
  parts: [{ title: 'Cách đọc thước điểm', text: `${RAIL} ${TIE}` }],
  fields: [
    { title: 'Cách đọc bảng này', text: `${RAIL} ${TIE} Bấm đầu cột để sắp theo từng lĩnh vực.` },
    { title: 'Màu ô', text: `Trong từng lĩnh vực, ${CELLS}` },
  ],
  total: [
    {
      title: 'Cách đọc bảng này',
      text: `Hạng, điểm giữ đúng như nơi công bố in. ${TIE} Ô ghi chữ thay cho số là chưa có số, không phải 0.`,
    },
  ],
  groups: [
    {
      title: 'Tính lại từ điểm thành phần',
      text: 'Tổng điểm và nhóm do trang này tính lại từ điểm nội dung thành phần: bốn nhóm là bốn phần tư của các tổng điểm. Báo cáo gốc là nơi quyết định nhóm chính thức.',
    },
    { title: 'Màu ô', text: `Trong từng nội dung, ${CELLS.replace('đơn vị trong bảng', 'tỉnh')}` },
  ],
};
