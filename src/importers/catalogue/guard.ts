/** Files that are refused before anything reads what they say. */
import type { ImportEntry } from '../import-finding.ts';

export const guardEntries = {
  'guard/empty-file': {
    severity: 'error',
    vi: {
      title: 'Tệp trống, không có byte nào.',
      why: 'Thường do tải hoặc chép chưa xong.',
      fix: 'Mở lại tệp gốc xem còn nội dung không, rồi chép lại.',
    },
    en: {
      title: 'The file is empty: it holds no byte.',
      why: 'It was probably copied or downloaded only in part.',
      fix: 'Open the original to see whether it still has content, then copy it again.',
    },
  },
  'guard/file-too-large': {
    severity: 'error',
    vi: {
      title: 'Tệp nặng {size} MB, quá mức {limit} MB.',
      why: 'Bảng điểm hay kế hoạch thường chưa tới 1 MB; tệp nặng thường vì có ảnh hoặc vùng trống đã định dạng.',
      fix: 'Bỏ ảnh, xoá các hàng cột trống ở cuối, rồi lưu lại.',
    },
    en: {
      title: 'The file has {size} MB, more than {limit} MB.',
      why: 'A sheet of scores or a plan seldom reaches 1 MB; heavy files hold pictures or formatted empty areas.',
      fix: 'Remove pictures and the empty rows and columns at the end, then save again.',
    },
  },
  'guard/not-office': {
    severity: 'error',
    vi: {
      title: 'Đây không phải tệp .{kind}: {found}.',
      why: 'Đổi đuôi tên tệp không làm đổi nội dung bên trong.',
      fix: 'Mở tệp bằng chương trình đã làm ra nó, chọn “Lưu thành…” và kiểu .{kind}.',
    },
    en: {
      title: 'This is not a .{kind} file: {found}.',
      why: 'Another ending of the name does not change what is inside.',
      fix: 'Open it in the program that made it, choose “Save as…” and the type .{kind}.',
    },
  },
  'guard/program': {
    severity: 'error',
    vi: {
      title: 'Đây là một chương trình máy tính mang đuôi .{kind}.',
      why: 'Tệp như vậy có thể là mã độc giả làm văn bản.',
      fix: 'Đừng mở tệp này. Báo cho người gửi và cán bộ công nghệ thông tin.',
    },
    en: {
      title: 'This is a computer program under a name that ends in .{kind}.',
      why: 'Such a file may be malware that poses as a document.',
      fix: 'Do not open it. Tell the sender and your IT officer.',
    },
  },
  'guard/old-format': {
    severity: 'error',
    vi: {
      title: 'Tệp lưu theo kiểu cũ (.doc, .xls).',
      why: 'Kiểu cũ có thể giấu macro và không đọc được chắc chắn.',
      fix: 'Mở tệp, chọn “Lưu thành…” và lưu lại dạng .{kind}.',
    },
    en: {
      title: 'The file is of the old kind (.doc, .xls).',
      why: 'The old kind can hide macros and cannot be read with certainty.',
      fix: 'Open it, choose “Save as…” and save it as .{kind}.',
    },
  },
  'guard/password': {
    severity: 'error',
    vi: {
      title: 'Tệp có mật khẩu mở tệp.',
      why: 'Nội dung đã mã hoá nên không đọc được.',
      fix: 'Mở tệp, vào Tệp → Thông tin → Bảo vệ, bỏ mật khẩu mở tệp, rồi lưu lại.',
    },
    en: {
      title: 'The file needs a password to open.',
      why: 'What it says is encrypted and cannot be read.',
      fix: 'Open it, go to File → Info → Protect, remove the password, then save again.',
    },
  },
  'guard/broken': {
    severity: 'error',
    vi: {
      title: 'Tệp bị hỏng hoặc bị cắt: {detail}.',
      why: 'Đọc tiếp có thể mất số liệu mà không ai hay.',
      fix: 'Chép lại từ bản gốc. Nếu vẫn vậy: mở bằng Excel, Word hoặc LibreOffice, cho sửa, rồi “Lưu thành…” tệp mới.',
    },
    en: {
      title: 'The file is damaged or cut: {detail}.',
      why: 'To read on might lose figures without a word.',
      fix: 'Copy it again from the original. If that fails: open it in Excel, Word or LibreOffice, let it repair, and save as a new file.',
    },
  },
  'guard/suspicious': {
    severity: 'error',
    vi: {
      title: 'Gói tệp không như Excel hay Word lưu ra: {detail}.',
      why: 'Gói khai một đằng, bên trong một nẻo là cách làm của tệp phá hoại.',
      fix: 'Mở bằng Excel, Word hoặc LibreOffice rồi “Lưu thành…” tệp mới. Không rõ tệp ở đâu ra thì đừng mở, báo cán bộ công nghệ thông tin.',
    },
    en: {
      title: 'The package is not as Excel or Word save it: {detail}.',
      why: 'A package that declares one thing and holds another is how harmful files are made.',
      fix: 'Open it in Excel, Word or LibreOffice and save it as a new file. If you do not know where it comes from, do not open it and tell your IT officer.',
    },
  },
  'guard/unpacks-too-large': {
    severity: 'error',
    vi: {
      title: 'Tệp nén quá nhiều: {detail}.',
      why: 'Mở ra sẽ hết bộ nhớ của máy; tệp phá hoại (bom nén) làm đúng như vậy.',
      fix: 'Chép riêng bảng điểm sang tệp mới rồi lưu lại. Không rõ tệp ở đâu ra thì đừng mở.',
    },
    en: {
      title: 'The file packs too much: {detail}.',
      why: 'Unpacked it would fill the memory of the machine; that is what a zip bomb does.',
      fix: 'Copy only the table into a new file and save that. If you do not know where the file comes from, do not open it.',
    },
  },
  'guard/macros': {
    severity: 'error',
    vi: {
      title: 'Tệp có macro (chương trình chạy trong văn bản).',
      why: 'Macro có thể làm hại máy; số liệu không cần macro.',
      fix: 'Mở tệp, chọn “Lưu thành…” và kiểu .{kind} không có macro.',
    },
    en: {
      title: 'The file holds macros (programs inside a document).',
      why: 'Macros can do harm, and figures need none.',
      fix: 'Open it, choose “Save as…” and the type .{kind} without macros.',
    },
  },
  'guard/external-link': {
    severity: 'error',
    vi: {
      title: 'Tệp lấy nội dung từ nơi khác: {target}.',
      why: 'Số liệu phụ thuộc tệp khác có thể đổi mà không ai hay, và liên kết có thể gửi tin ra ngoài.',
      fix: 'Excel: Dữ liệu → Sửa liên kết → Ngắt liên kết. Word: gỡ mẫu hoặc ảnh liên kết. Rồi lưu lại. Đường dẫn bấm được thì cứ để.',
    },
    en: {
      title: 'The file takes content from elsewhere: {target}.',
      why: 'Figures that hang on another file can change unnoticed, and the link may send word outside.',
      fix: 'Excel: Data → Edit Links → Break Link. Word: detach the template or the linked picture. Then save. Links one can click may stay.',
    },
  },
  'guard/embedded-object': {
    severity: 'error',
    vi: {
      title: 'Trong tệp có tệp khác nhúng vào.',
      why: 'Đối tượng nhúng có thể là chương trình, và nội dung của nó không kiểm tra được.',
      fix: 'Mở tệp, xoá đối tượng nhúng (hoặc dán lại thành ảnh, thành bảng), rồi lưu lại.',
    },
    en: {
      title: 'Another file is embedded in this one.',
      why: 'An embedded object may be a program, and what it holds cannot be checked.',
      fix: 'Open the file, delete the object (or paste it again as a picture or a table), then save.',
    },
  },
  'guard/unsafe-xml': {
    severity: 'error',
    vi: {
      title: 'Phần văn bản bên trong tệp viết theo cách không an toàn: {detail}.',
      why: 'Excel và Word không bao giờ lưu như vậy; tệp phá hoại thì có.',
      fix: 'Mở bằng Excel, Word hoặc LibreOffice rồi “Lưu thành…” tệp mới.',
    },
    en: {
      title: 'The text inside the file is written in an unsafe way: {detail}.',
      why: 'Excel and Word never save it so; harmful files do.',
      fix: 'Open it in Excel, Word or LibreOffice and save it as a new file.',
    },
  },
} as const satisfies Record<string, ImportEntry>;
