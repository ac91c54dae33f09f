import type { FileReading } from '../../host/files/readWorkbook';

type Reason = Extract<FileReading, { ok: false }>['reason'];

/** Why a file was not opened and what to do, for each reason there is. */
const SENTENCES: Readonly<Record<Reason, string>> = {
  'not-a-workbook':
    'is not an Excel workbook, or it is damaged. Open a file that Excel saved as .xlsx, or a .csv.',
  encrypted: 'is locked with a password. Take the password off in Excel, save it, and open it again.',
  'old-format': 'is in the format from before Excel 2007. Save it as .xlsx in Excel, and open that file.',
  empty: 'holds no sheet that can be shown. Open a workbook with at least one worksheet.',
};

export const refusalSentence = (file: string, reason: Reason): string =>
  `“${file}” ${SENTENCES[reason]} The workbook that was open is still here, unchanged.`;
