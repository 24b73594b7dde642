/** Names of the parts of a workbook (ECMA-376, transitional). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
