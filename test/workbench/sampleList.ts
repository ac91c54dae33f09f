import { cell } from '../../src/host/book/book';
import type { BookData, CellData, CellStyle } from '../../src/host/book/bookData';

// As a person types them: digits are a number, a leading ' makes text of them, 44% is a share, #N/A an error.
const HEADER = `
ACGME ID | Program Name | Specialty | State | Program Type | Avg Step 2 CK | Cutoff | % IMG | Withdrawn
`;

const ORTHOPEDICS = `
'0269900001 | Marlowe State University Medical Center Program | Orthopedic Surgery | CA | University | 252+ | 240 | - |
'0269900002 | Quillfeather University School of Medicine Program | Ortho | NY | University-based | 250-258 | 245 | '0% |
'0269900003 | Tamarack College of Medicine Program | Orthopedic Surgery | MN | University | 251 | | 0 |
269900004 | Saint Oswin Medical Center Program | Ortho | PA | Community-based, university-affiliated | 247 | 230 | '3% |
'0269900005 | Graywater Regional Hospital Program | Orthopedics | OH | Community | 24x | 225 | - |
'0269900006 | Copperline Health Program | Orthopedic Surgery | MI | Community-based | 243 | | '5% |
'0269900007 | Brindle County Memorial Hospital Program | ortho | WV | Community | 236-244 | | ~8% (roster 3/36) |
'0269900008 | Ashgrove-Penhallow University Program | Orthopedic Surgery  | MA | University | 256 | 250 | — |
'0269900009 | Corvane Institute of Health Program | Ortho | TX | Academic | 245+ | 235 | '2% |
269900010 | Lower Meridian Hospital Center Program | Orthopedic Surgery | NJ | Hybrid | 246 | | 0.04 |
'0269900011 | Fenwick Harbor Medical College Program | Ortho | ME | University | 248 | 238 | '0% |
'0269900012 | Sable Ridge Army Medical Center Program | Orthopedic Surgery | GA | Military | - | | - |
'0269900013 | Orrin Valley Health System Program | Orthopedic Surgery | KY | see website | n/a | | n/a |
'0269900014 | Thistledown Clinic Program | Ortho | WI | | 249 | 240 | '1% |
'0269900015 | Pell Mountain University Program | Orthopedic Surgery | CO | University | 243-267 | | '0% |
'0269900016 | Juniper Sound Hospital Program | Orthopedics | WA | Community-based, university-affiliated | 244 | 230 | 6 |
'0269900017 | Wexcombe General Hospital Program | Ortho | IL | Community | 23x | 220 | '11% |
269900006 | Copperline Health Program  | Ortho | MI | Community-based | 243 | | '5% |
'0269900018 | Rookhaven University Hospital Program | Orthopedic Surgery | CT | University | 25x | 245 | - |
'0269900019 | Dunmarrow Health Sciences Program | Orthopedic Surgery | NC | Affiliate | 250 | 240 | '2% | Yes
`;

const REHABILITATION = `
'0349900001 | Marlowe State University Medical Center Program | PM&R | CA | University | 244 | 225 | '12% |
'0349900002 | Ellery Rehabilitation Institute Program | PM&R | IL | University-based | 245+ | 230 | '8% |
'0349900003 | Hollowbrook Medical Center Program | PMR | NY | Community-based, university-affiliated | 236 | 215 | '31% |
'0349900004 | Calder Point University Program | Physical Medicine & Rehabilitation | FL | University | 238-246 | | '15% |
349900005 | Stonecrop Regional Hospital Program | PM&R | TX | Community | 22x | | 44% |
'0349900006 | Nettlefield College of Medicine Program | PM&R | VA | University | 241 | 220 | '9% |
'0349900007 | Amberlea Community Hospital Program | PM & R | NV | Community | 229 | | 52 |
'0349900008 | Tidewell Health Program | PM&R | OR | Hybrid | 234 | 220 | ~22% (roster 8/36) |
'0349900009 | Saint Brannoc Hospital Program | pm&r | NJ | Community-based | 230-238 | | '38% |
'0349900010 | Upper Sorrel University Program | PM&R | UT | University | 239 | | - |
'0349900011 | Kestrel Bay Medical Center Program | PM&R | WA | unsure | #N/A | | - |
'0349900012 | Wrenford Health Network Program | PM&R | KS | Community | 226 | 210 | '60% |
'0349900013 | Ironbell Memorial Hospital Program | PM&R | AL | Community | 228+ | | '47% |
'0349900014 | Lindenmere University Program | PMR | MD | Academic | 243 | 225 | '10% |
'0349900015 | Saltgrass Veterans Program | PM&R | LA | Affiliate | 231 | | '29% |
'0349900016 | Cobblewick Hospital Program | PM&R | IN | | | | '35% |
`;

const MEDICINE = `
'0149900001 | Quillfeather University School of Medicine Program | Internal Medicine | NY | University | '252 | 235 | '14% |
'0149900002 | Marlowe State University Medical Center Program | IM | CA | University | 249 | 230 | '18% |
'0149900003 | Oakhanger Medical Center Program | IM | OH | Community-based, university-affiliated | 238 | 220 | '55% |
149900004 | Pinnock City Hospital Program | Internal Medicine | NY | Community | 22x | 205 | ~90% (roster 38/42) |
'0149900005 | Harrowgate County Hospital Program | IM | IL | Community | 226 | | '88% |
'0149900006 | Dovestone University Program | Internal Med | MO | University-based | 240-248 | 225 | '26% |
'0149900007 | Sallow Creek Health Program | IM | PA | Community-based | 230 | 210 | '67% |
'0149900008 | Bramfield Regional Medical Center Program | Internal Medicine | TX | Community | 228-236 | | 67% |
'0149900009 | Evenlode Hospital Program | IM | MI | Community | 224 | 200 | 67 |
'0149900010 | Ravensmoor College of Medicine Program | Internal Medicine | GA | University | 24x | | '21% |
'0149900011 | Firth and Lowell Hospital Program | IM | NJ | Hybrid | 234 | 215 | '49% |
'0149900012 | Tern Island Medical Center Program | IM | RI | Affiliate | 237 | | '40% |
'0149900013 | Mossbank Hospital Program | Internal Medicine | FL | Community | 235+ | | '72% |
'0149900014 | Gorsedale Health Sciences University Program | IM | AZ | University | 245 | 230 | '12% |
'0149900015 | Withy Bridge Hospital Program | IM | CT | Community-based, university-affiliated | - | | - |
'0149900016 | Carrowmere Clinic Program | IM (prelim) | MN | University | 240 | | '20% |
'0149900017 | Larchmere Hospital Program | Int Medecine | TN | Community | 227 | | '58% |
 | California
'0149900018 | Nine Elms Community Hospital Program | IM | CA | Community | about average | | '80% |
 | Wisconsin
'0149900019 | Skerrywood University Hospital Program | Internal Medicine | WI | University | 243 | 225 | '17% |
'0149900020 | Penny Lake Regional Hospital Program | IM | ND | new program | | | - |
'0149900021 | Valefoot Hospital Program | IM | AR | Community | 21x | | '93% |
'0149900022 | Coldharbour Health Program | IM | NE | Community | 225 | 205 | '76% | y
`;

/** 1-based. */
export const SAMPLE_HEADER_ROW = 5;
const WIDTHS = [84, 218, 112, 42, 104, 104, 50, 60, 80];
const POINTS_PER_PIXEL = 0.75;
const TITLE: CellStyle = { bold: true, fontSize: 12 };
const HEADING: CellStyle = { bold: true, fill: '#E2EFEB' };
const SECTION: CellStyle = { bold: true, italic: true };

/** The list that the workbench opens: invented from the first name to the last score, and as untidy as lists are. */
export function sampleList(): BookData {
  const lines: (readonly [string, CellStyle?])[] = [
    [
      'SAMPLE LIST: every program on this sheet is invented. None of these hospitals, towns or scores exists.',
      TITLE,
    ],
    ['Made for trying things out. Scores, shares and types are written in the many ways people write them.'],
    [''],
    ['Program | | | | | Scores | | | My own', SECTION],
    ...linesOf(HEADER).map((line) => [line, HEADING] as const),
    ...linesOf(ORTHOPEDICS).map((line) => [line] as const),
    ['Rehabilitation, all states', SECTION],
    ...linesOf(REHABILITATION).map((line) => [line] as const),
    ['Medicine, all states', SECTION],
    ...linesOf(MEDICINE).map((line) => [line] as const),
  ];
  lines.push([
    ` | Total: ${lines.filter(([line]) => line.split('|').length > 8).length - 2} entries`,
    SECTION,
  ]);
  return {
    name: 'sample-list.xlsx',
    names: [],
    settings: new Map(),
    activeSheetId: 'programs',
    sheets: [
      {
        id: 'programs',
        name: 'Programs (invented)',
        visibility: 'Visible',
        protected: false,
        cells: new Map(lines.map(([line, style], row) => [row, cellsOf(line, style)])),
        columnWidths: new Map(WIDTHS.map((pixels, column) => [column, pixels * POINTS_PER_PIXEL])),
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        merges: [],
        frozen: { rows: SAMPLE_HEADER_ROW, columns: 2 },
        tables: [],
        charts: [],
        conditionalFormats: [],
        validations: [],
      },
    ],
  };
}

const linesOf = (block: string) => block.split('\n').filter((line) => line !== '');

function cellsOf(line: string, style: CellStyle | undefined): Map<number, CellData> {
  const cells = line.split('|').map((typed, column) => {
    const plain = entered(typed.replace(/^ | $/g, ''));
    return [column, style ? { ...plain, style } : plain] as const;
  });
  return new Map(cells.filter(([, { value, style: look }]) => value !== '' || look));
}

function entered(typed: string): CellData {
  if (typed.startsWith("'")) return cell(typed.slice(1));
  if (typed === '#N/A') return cell(typed, { error: true });
  if (/^\d+(\.\d+)?$/.test(typed)) return cell(Number(typed));
  if (/^\d+%$/.test(typed)) return cell(Number(typed.slice(0, -1)) / 100, { numberFormat: '0%' });
  return cell(typed);
}
