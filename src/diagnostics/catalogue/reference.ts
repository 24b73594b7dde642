/** References between files and identity. */
import type { CatalogueEntry } from '../catalogue.ts';

export const referenceEntries = {
  'site/missing': {
    severity: 'error',
    aboutFile: true,
    vi: {
      title: 'Thư mục dữ liệu thiếu tệp site.json.',
      mark: 'thiếu tệp',
      why: 'Tên trang, cơ quan công bố, địa chỉ và ngày của số liệu lấy từ tệp này.',
      fix: 'Tạo lại site.json ở ngay trong thư mục dữ liệu; cách nhanh nhất là lấy lại bản cũ từ lịch sử.',
    },
    en: {
      title: 'The content folder has no site.json.',
      mark: 'missing',
      why: 'The name, the publisher, the address and the day of the figures come from it.',
      fix: 'Put site.json back at the top of the content folder; quickest is the last one in the history.',
    },
  },
  'ref/unknown-unit': {
    severity: 'error',
    vi: {
      title: 'Không có đơn vị nào mang mã “{id}”.',
      mark: 'không tìm thấy',
      why: 'Mỗi số liệu phải gắn với một đơn vị trong content/units/.',
      fix: 'Kiểm tra chính tả.{suggestion} Đơn vị mới thì thêm vào content/units/ trước.{more}',
    },
    en: {
      title: 'No unit has the id “{id}”.',
      mark: 'not found',
      why: 'Every figure belongs to a unit in content/units/.',
      fix: 'Check the spelling.{suggestion} Add a new unit to content/units/ first.{more}',
    },
  },
  'ref/unknown-index': {
    severity: 'error',
    vi: {
      title: 'Không có chỉ số nào mang mã “{id}”.',
      mark: 'không tìm thấy',
      why: 'Chỉ số khai báo trong content/indices/.',
      fix: 'Kiểm tra chính tả.{suggestion}{more}',
    },
    en: {
      title: 'No index has the id “{id}”.',
      mark: 'not found',
      why: 'Indices are declared in content/indices/.',
      fix: 'Check the spelling.{suggestion}{more}',
    },
  },
  'ref/unknown-criteria-set': {
    severity: 'error',
    vi: {
      title: 'Không có bộ tiêu chí nào mang mã “{id}”.',
      mark: 'không tìm thấy',
      why: 'Điểm chỉ có nghĩa khi biết chấm theo bộ tiêu chí nào (content/criteria/).',
      fix: 'Kiểm tra chính tả.{suggestion}{more}',
    },
    en: {
      title: 'No criteria set has the id “{id}”.',
      mark: 'not found',
      why: 'A score means something only with its criteria set (content/criteria/).',
      fix: 'Check the spelling.{suggestion}{more}',
    },
  },
  'ref/unknown-round': {
    severity: 'error',
    vi: {
      title: 'Không có đợt đánh giá nào mang mã “{id}”.',
      mark: 'không tìm thấy',
      why: 'Đợt đánh giá khai báo trong content/rounds/<mã>/round.json.',
      fix: 'Kiểm tra chính tả.{suggestion}{more}',
    },
    en: {
      title: 'No round has the id “{id}”.',
      mark: 'not found',
      why: 'Rounds are declared in content/rounds/<id>/round.json.',
      fix: 'Check the spelling.{suggestion}{more}',
    },
  },
  'ref/unknown-plan': {
    severity: 'error',
    vi: {
      title: 'Không có kế hoạch nào mang mã “{id}”.',
      mark: 'không tìm thấy',
      why: 'Bảng nhiệm vụ phải nằm cạnh tệp kế hoạch cùng tên; mã kế hoạch của tệp này là “{expected}”.',
      fix: 'Ghi "plan": "{expected}" và kiểm tra có tệp .mdx cùng tên.',
    },
    en: {
      title: 'No plan has the id “{id}”.',
      mark: 'not found',
      why: 'A task file stands beside the plan of the same name; here the id is “{expected}”.',
      fix: 'Write "plan": "{expected}" and check that the .mdx file of that name exists.',
    },
  },
  'ref/unknown-replacement': {
    severity: 'error',
    vi: {
      title: 'Không có kế hoạch thay thế nào mang mã “{id}”.',
      mark: 'không tìm thấy',
      why: 'Người đọc bản cũ được dẫn tới bản thay thế; mã của kế hoạch là tên thư mục năm và tên tệp, nối bằng dấu gạch.',
      fix: 'Sửa mã, hoặc bỏ dòng replacedBy khi bản thay thế chưa có ở đây.{suggestion}{more}',
    },
    en: {
      title: 'No plan has the id “{id}” of the replacement.',
      mark: 'not found',
      why: 'Readers of the old plan are led to the new one; the id of a plan is its year folder and file name, joined by a hyphen.',
      fix: 'Correct the id, or remove replacedBy while the replacement is not here.{suggestion}{more}',
    },
  },
  'ref/unknown-criterion': {
    severity: 'error',
    vi: {
      title: 'Bộ tiêu chí {set} không có tiêu chí “{code}”.',
      mark: 'mã lạ',
      why: 'Điểm ghi cho một tiêu chí không tồn tại sẽ không được cộng vào đâu.',
      fix: 'Sửa mã tiêu chí theo content/criteria/{set}.json.{suggestion}',
    },
    en: {
      title: 'The criteria set {set} has no criterion “{code}”.',
      mark: 'unknown code',
      why: 'Points for a criterion that does not exist would be added nowhere.',
      fix: 'Use a code of content/criteria/{set}.json.{suggestion}',
    },
  },
  'ref/unknown-agency': {
    severity: 'warning',
    vi: {
      title: '“{name}” chưa có trong bảng cơ quan.',
      mark: 'tên chưa biết',
      why: 'Chỉ khi biết đó là cơ quan nào, trang mới gom được nhiệm vụ theo cơ quan.',
      fix: 'Thêm cách viết này vào "aliases" của cơ quan đó trong content/agencies.json, hoặc sửa chính tả.{suggestion}{more}',
    },
    en: {
      title: '“{name}” is not in the table of agencies.',
      mark: 'unknown name',
      why: 'Tasks can be gathered by agency only where the agency is known.',
      fix: 'Add the spelling to the "aliases" of its agency in content/agencies.json, or mend it.{suggestion}{more}',
    },
  },
  'id/duplicate': {
    severity: 'error',
    vi: {
      title: 'Mã “{id}” đã dùng ở nơi khác.',
      mark: 'trùng mã',
      why: 'Mã là địa chỉ vĩnh viễn; đã có ở {first}.',
      fix: 'Đặt một mã khác, không bao giờ dùng lại mã cũ.',
    },
    en: {
      title: 'The id “{id}” is used elsewhere.',
      mark: 'duplicate id',
      why: 'An id is a permanent address; it is already at {first}.',
      fix: 'Choose another id; never reuse an old one.',
    },
  },
  'id/not-file-name': {
    severity: 'error',
    vi: {
      title: 'Mã “{id}” khác với tên tệp hoặc thư mục.',
      mark: 'cần “{expected}”',
      why: 'Địa chỉ của trang lấy từ tên tệp, hai chỗ phải như nhau.',
      fix: 'Ghi "{expected}", hoặc đổi tên tệp, thư mục.',
    },
    en: {
      title: 'The id “{id}” differs from the name of the file or folder.',
      mark: 'needs “{expected}”',
      why: 'The address of the page comes from the file name; both must agree.',
      fix: 'Write "{expected}", or rename the file or folder.',
    },
  },
  'unit/lineage-cycle': {
    severity: 'error',
    vi: {
      title: 'Đơn vị {id} được lập từ chính nó.',
      mark: 'quay lại {id}',
      why: 'Nguồn gốc đi thành vòng: {chain}. Một đơn vị không thể có trước chính nó.',
      fix: 'Bỏ một mã trong vòng này khỏi "formedFrom"; thường là thiếu đuôi -den-2025 ở mã của đơn vị cũ.',
    },
    en: {
      title: 'The unit {id} was formed from itself.',
      mark: 'back to {id}',
      why: 'The origins run in a circle: {chain}. No unit came before itself.',
      fix: 'Take one id of the circle out of "formedFrom"; mostly -den-2025 is missing at the end of the old unit’s id.',
    },
  },
  'unit/lineage-dates': {
    severity: 'error',
    vi: {
      title: 'Đơn vị {from} chưa kết thúc khi {id} bắt đầu.',
      mark: 'còn đến {to}',
      why: 'Đơn vị nguồn phải kết thúc trước ngày {begins}, ngày đơn vị mới bắt đầu; nếu không, hai đơn vị cùng quản một nơi.',
      fix: 'Sửa validTo của {from} hoặc validFrom của {id}.',
    },
    en: {
      title: 'The unit {from} has not ended when {id} begins.',
      mark: 'until {to}',
      why: 'A predecessor ends before {begins}, the first day of the new unit; otherwise both would hold the same place.',
      fix: 'Mend validTo of {from} or validFrom of {id}.',
    },
  },
  'unit/validity': {
    severity: 'error',
    vi: {
      title: 'Đơn vị {id} kết thúc trước khi bắt đầu.',
      mark: 'trước {from}',
      why: 'Ngày kết thúc "validTo" không thể trước ngày bắt đầu "validFrom".',
      fix: 'Sửa một trong hai ngày.',
    },
    en: {
      title: 'The unit {id} ends before it begins.',
      mark: 'before {from}',
      why: 'The end "validTo" cannot come before the beginning "validFrom".',
      fix: 'Mend one of the two dates.',
    },
  },
  'ref/unknown-source': {
    severity: 'error',
    vi: {
      title: 'Nguồn số {source} không có: "publication" chỉ có {count} nguồn.',
      mark: 'từ 0 đến {last}',
      why: 'Số liệu khác nhau giữa các nguồn chỉ kiểm tra được khi biết nguồn nào nói gì.',
      fix: 'Ghi thứ tự của nguồn trong "publication.sources", đếm từ 0, hoặc thêm nguồn vào đó.',
    },
    en: {
      title: 'There is no source number {source}: "publication" has {count} of them.',
      mark: 'from 0 to {last}',
      why: 'Figures that differ between sources can be checked only when it is known which says what.',
      fix: 'Write the position of the source in "publication.sources", counted from 0, or add the source there.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
