const UNNAMED = 'advisor-copy.xlsx';

/** What a copy is called when it is saved: by the workbook’s own name, always as a workbook without macros. */
export function copyFileName(workbook: string): string {
  const name = workbook.replace(/\.(?:xls[xmb]?|csv|ods)$/i, '').trim();
  return name === '' ? UNNAMED : `${name} for an advisor.xlsx`;
}
