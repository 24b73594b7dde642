/** Documents that cannot become a plan. */
import type { ImportEntry } from '../import-finding.ts';

export const documentEntries = {
  'document/unknown-format': {
    severity: 'error',
    vi: {
      title: 'Chưa đọc được loại tệp {ending}.',
      why: 'Kế hoạch nhập được từ .docx, .txt và .md.',
      fix: 'Mở bằng Word hoặc LibreOffice rồi “Lưu thành…” .docx.',
    },
    en: {
      title: 'Files of the kind {ending} cannot be read.',
      why: 'A plan is imported from .docx, .txt or .md.',
      fix: 'Open it in Word or LibreOffice and save it as .docx.',
    },
  },
  'document/too-long': {
    severity: 'error',
    vi: {
      title: 'Tệp dài quá {limit} MB chữ.',
      why: 'Không kế hoạch nào dài như vậy; có thể nhầm tệp.',
      fix: 'Chép riêng phần kế hoạch sang tệp mới rồi thử lại.',
    },
    en: {
      title: 'The file holds over {limit} MB of text.',
      why: 'No plan is that long; it may be the wrong file.',
      fix: 'Copy the plan alone into a new file and try again.',
    },
  },
  'document/not-text': {
    severity: 'error',
    vi: {
      title: 'Không đọc được chữ trong tệp.',
      why: 'Tệp không ghi bằng UTF-8, cũng không nhận ra TCVN3 hay VNI.',
      fix: 'Mở bằng Notepad hoặc Word, “Lưu thành…” với bảng mã UTF-8 rồi thử lại.',
    },
    en: {
      title: 'The letters of the file cannot be read.',
      why: 'It is not UTF-8, and neither TCVN3 nor VNI was recognised.',
      fix: 'Open it in Notepad or Word, save it with the encoding UTF-8 and try again.',
    },
  },
  'document/legacy-letters': {
    severity: 'error',
    vi: {
      title: 'Văn bản có vẻ gõ bằng {encoding} nhưng phông chữ không phải của {encoding}.',
      why: 'Đoán bảng mã cho cả văn bản có thể làm sai chữ mà không ai thấy.',
      fix: 'Chọn cả văn bản, đổi về phông gốc (.VnTime hoặc VNI-Times), hoặc chuyển sang Unicode bằng Unikey rồi nhập lại.',
    },
    en: {
      title: 'The text seems to be typed in {encoding}, but its font is none of {encoding}.',
      why: 'A guess for the whole document could turn letters into others without anybody noticing.',
      fix: 'Set the document in its own font again (.VnTime or VNI-Times), or convert it to Unicode with Unikey, and import it again.',
    },
  },
  'document/empty': {
    severity: 'error',
    vi: {
      title: 'Tệp không có chữ nào.',
      why: 'Có thể đây là bản quét chỉ gồm ảnh.',
      fix: 'Nhận dạng chữ (OCR) trước, hoặc nhập từ tệp Word gốc.',
    },
    en: {
      title: 'The file holds no text.',
      why: 'It may be a scan made of pictures only.',
      fix: 'Recognise the text (OCR) first, or import the Word file it was made from.',
    },
  },
} as const satisfies Record<string, ImportEntry>;
