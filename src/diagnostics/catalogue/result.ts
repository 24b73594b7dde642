/** Published results. */
import type { CatalogueEntry } from '../catalogue.ts';

export const resultEntries = {
  'result/score-above-max': {
    severity: 'error',
    vi: {
      title: 'Điểm cao hơn điểm tối đa của tiêu chí.',
      mark: 'tối đa {max}',
      why: '{what} có điểm tối đa {max} ({where}).',
      fix: 'Ghi một số từ 0 đến {max}.{suggestion}',
    },
    en: {
      title: 'The score is above the maximum of the criterion.',
      mark: 'at most {max}',
      why: '{what} has the maximum {max} ({where}).',
      fix: 'Write a number from 0 to {max}.{suggestion}',
    },
  },
  'result/below-zero': {
    severity: 'error',
    vi: {
      title: 'Điểm nhỏ hơn 0.',
      mark: '{value}',
      why: 'Điểm đạt được không bao giờ âm; điểm trừ là một tiêu chí riêng.',
      fix: 'Ghi số từ 0, hoặc ghi "status" nếu không có điểm.',
    },
    en: {
      title: 'The score is below 0.',
      mark: '{value}',
      why: 'Earned points are never negative; a penalty is a criterion of its own.',
      fix: 'Write a number from 0, or a "status" where there is no score.',
    },
  },
  'result/total-mismatch': {
    severity: 'warning',
    vi: {
      title: 'Tổng công bố {published}, cộng các phần được {recomputed}.',
      mark: 'lệch {difference}',
      why: 'Lệch quá 0,01 thường là chép sai một số.',
      fix: 'Đối chiếu bản công bố. Nếu bản gốc in đúng như vậy thì giữ nguyên: trang sẽ ghi cả hai số.',
    },
    en: {
      title: 'The published total is {published}, the parts add up to {recomputed}.',
      mark: 'off by {difference}',
      why: 'A difference above 0.01 is mostly a copying mistake.',
      fix: 'Compare with the publication. If it is printed so, keep it: the page shows both.',
    },
  },
  'result/total-rounding': {
    severity: 'notice',
    vi: {
      title: 'Tổng công bố {published}, cộng các phần được {recomputed}.',
      mark: 'lệch {difference}',
      why: 'Lệch đến 0,01 là do số in đã làm tròn.',
      fix: 'Không cần sửa; trang ghi cả hai số.',
    },
    en: {
      title: 'The published total is {published}, the parts add up to {recomputed}.',
      mark: 'off by {difference}',
      why: 'A difference up to 0.01 comes from rounding in print.',
      fix: 'Nothing to mend; the page shows both.',
    },
  },
  'result/duplicate-rank': {
    severity: 'error',
    vi: {
      title: 'Hạng {rank} có hai đơn vị nhưng điểm khác nhau.',
      mark: 'trùng hạng với {other}',
      why: 'Chỉ đồng hạng khi bằng điểm; ở đây là {value} và {otherValue}.',
      fix: 'Đối chiếu bản công bố rồi sửa hạng hoặc điểm.',
    },
    en: {
      title: 'Two units share rank {rank} with different scores.',
      mark: 'same rank as {other}',
      why: 'A rank is shared only at equal scores; here they are {value} and {otherValue}.',
      fix: 'Compare with the publication and mend the rank or the score.',
    },
  },
  'result/rank-order': {
    severity: 'error',
    vi: {
      title: 'Hạng {rank} có điểm {value}, nhưng hạng {otherRank} lại có {otherValue}.',
      mark: 'ngược thứ tự',
      why: 'Đơn vị có điểm tốt hơn phải đứng trước.',
      fix: 'Đối chiếu bản công bố rồi sửa hạng hoặc điểm.',
    },
    en: {
      title: 'Rank {rank} has {value}, yet rank {otherRank} has {otherValue}.',
      mark: 'out of order',
      why: 'The better score stands first.',
      fix: 'Compare with the publication and mend the rank or the score.',
    },
  },
  'result/rank-out-of-block': {
    severity: 'error',
    vi: {
      title: 'Hạng {rank} vượt quá số đơn vị của khối ({size}).',
      mark: 'tối đa {size}',
      why: 'Khối chỉ có {size} đơn vị.',
      fix: 'Sửa hạng, hoặc sửa "size" của khối trong round.json.',
    },
    en: {
      title: 'Rank {rank} is beyond the number of units of the block ({size}).',
      mark: 'at most {size}',
      why: 'The block holds {size} units.',
      fix: 'Mend the rank, or the "size" of the block in round.json.',
    },
  },
  'result/rank-not-allowed': {
    severity: 'error',
    vi: {
      title: '{index} không xếp hạng nên không ghi hạng được.',
      mark: 'bỏ hạng',
      why: 'Nơi công bố từ chối xếp hạng; ghi hạng vào đây là gán cho họ điều họ không nói.',
      fix: 'Xoá "rank" ở dòng này{more}.',
    },
    en: {
      title: '{index} is not ranked; a rank cannot be written.',
      mark: 'remove',
      why: 'Its publisher declines to rank; a rank here would put words in its mouth.',
      fix: 'Delete "rank" on this row{more}.',
    },
  },
  'result/missing-row': {
    severity: 'error',
    vi: {
      title: 'Đơn vị “{unit}” có trong danh sách đánh giá nhưng không có kết quả.',
      mark: 'thiếu kết quả',
      why: 'Thiếu không phải là 0: phải có dòng kết quả hoặc lý do thiếu.',
      fix: 'Thêm dòng của đơn vị vào {file}, hoặc ghi vào "missing" với status và note.',
    },
    en: {
      title: 'The unit “{unit}” is in the cohort but has no result.',
      mark: 'no result',
      why: 'Missing is not 0: a row or a reason is needed.',
      fix: 'Add its row to {file}, or list it under "missing" with a status and a note.',
    },
  },
  'result/not-in-cohort': {
    severity: 'error',
    vi: {
      title: 'Đơn vị “{unit}” không có trong danh sách đánh giá{block}.',
      mark: 'ngoài danh sách',
      why: 'Danh sách đơn vị của đợt nằm trong round.json.',
      fix: 'Thêm đơn vị vào round.json, hoặc bỏ đơn vị ở đây.',
    },
    en: {
      title: 'The unit “{unit}” is not in the cohort{block}.',
      mark: 'not in the cohort',
      why: 'The units of a round are listed in round.json.',
      fix: 'Add the unit to round.json, or take it out here.',
    },
  },
  'result/duplicate-unit': {
    severity: 'error',
    vi: {
      title: 'Đơn vị “{unit}” có mặt hai lần trong tệp kết quả.',
      mark: 'lần thứ hai',
      why: 'Không biết chỗ nào đúng.',
      fix: 'Giữ một chỗ, xoá chỗ kia.',
    },
    en: {
      title: 'The unit “{unit}” occurs twice in the results.',
      mark: 'second time',
      why: 'It is not clear which is right.',
      fix: 'Keep one, delete the other.',
    },
  },
  'result/empty-row': {
    severity: 'error',
    vi: {
      title: 'Dòng kết quả của “{unit}” không có số nào và không có lý do.',
      mark: 'trống',
      why: 'Ô trống có nhiều nghĩa và không phải là 0; người đọc cần biết vì sao trống.',
      fix: 'Thêm "status": "not-published" (không công bố), "not-read" (chưa đọc được), "not-assessed" (không đánh giá) hoặc "not-applicable" (không áp dụng).',
    },
    en: {
      title: 'The row of “{unit}” holds no figure and no reason.',
      mark: 'empty',
      why: 'An empty cell can mean many things and is not 0; the reader must know which.',
      fix: 'Add "status": "not-published", "not-read", "not-assessed" or "not-applicable".',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
