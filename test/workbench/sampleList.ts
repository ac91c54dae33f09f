import { cell } from '../../src/host/book/book';
import type { BookData, CellData, CellStyle } from '../../src/host/book/bookData';

// As a person types them: digits are a number, a leading ' makes text of them, 44% is a share, #N/A an error.
const HEADER = `
ACGME ID | Program Name | Specialty | City | State | Program Type | Average Step 2 CK | Step 2 cutoff | % IMG | Signal | Status | Notes
`;

const ORTHOPEDICS = `
'0269900001 | Marlowe State University Medical Center Program | Orthopedic Surgery | Port Larkin | CA | University | 252+ | 240 | - | Gold | | Rotation in August
'0269900002 | Quillfeather University School of Medicine Program | Ortho | Vantry | NY | University-based | 250-258 | 245 | '0% | Gold | |
'0269900003 | Tamarack College of Medicine Program | Orthopedic Surgery | Edenmoor | MN | University | 251 | | 0 | Silver | |
269900004 | Saint Oswin Medical Center Program | Ortho | Hollin Ferry | PA | Community-based, university-affiliated | 247 | 230 | '3% | Silver | | Away elective full
'0269900005 | Graywater Regional Hospital Program | Orthopedics | Graywater | OH | Community | 24x | 225 | - | | |
'0269900006 | Copperline Health Program | Orthopedic Surgery | Copperline | MI | Community-based | 243 | | '5% | Silver | |
'0269900007 | Brindle County Memorial Hospital Program | ortho | Brindle | WV | Community | 236-244 | | ~8% (roster 3/36) | | |
'0269900008 | Ashgrove-Penhallow University Program | Orthopedic Surgery  | Ashgrove | MA | University | 256 | 250 | — | Gold | | Reach, but a mentor trained there
'0269900009 | Corvane Institute of Health Program | Ortho | Corvane | TX | Academic | 245+ | 235 | '2% | | |
269900010 | Lower Meridian Hospital Center Program | Orthopedic Surgery | Meridian Falls | NJ | Hybrid | 246 | | 0.04 | | |
'0269900011 | Fenwick Harbor Medical College Program | Ortho | Fenwick Harbor | ME | University | 248 | 238 | '0% | | |
'0269900012 | Sable Ridge Army Medical Center Program | Orthopedic Surgery | Sable Ridge | GA | Military | - | | - | | | Service commitment
'0269900013 | Orrin Valley Health System Program | Orthopedic Surgery | Orrin | KY | see website | n/a | | n/a | | | Ask the coordinator
'0269900014 | Thistledown Clinic Program | Ortho | Thistledown | WI | | 249 | 240 | '1% | Silver | |
'0269900015 | Pell Mountain University Program | Orthopedic Surgery | Pell | CO | University | 243-267 | | '0% | | | Range is for the last three years
'0269900016 | Juniper Sound Hospital Program | Orthopedics | Juniper Sound | WA | Community-based, university-affiliated | 244 | 230 | 6 | | |
'0269900017 | Wexcombe General Hospital Program | Ortho | Wexcombe | IL | Community | 23x | 220 | '11% | | |
269900006 | Copperline Health Program  | Ortho | Copperline | MI | Community-based | 243 | | '5% | | | Entered twice by mistake
'0269900018 | Rookhaven University Hospital Program | Orthopedic Surgery | Rookhaven | CT | University | 25x | 245 | - | Gold | |
'0269900019 | Dunmarrow Health Sciences Program | Orthopedic Surgery | Dunmarrow | NC | Affiliate | 250 | 240 | '2% | | Withdrawn | Withdrew in October
`;

const REHABILITATION = `
'0349900001 | Marlowe State University Medical Center Program | PM&R | Port Larkin | CA | University | 244 | 225 | '12% | Gold | |
'0349900002 | Ellery Rehabilitation Institute Program | PM&R | Ellery | IL | University-based | 245+ | 230 | '8% | Gold | | Spine clinic
'0349900003 | Hollowbrook Medical Center Program | PMR | Hollowbrook | NY | Community-based, university-affiliated | 236 | 215 | '31% | Silver | |
'0349900004 | Calder Point University Program | Physical Medicine & Rehabilitation | Calder Point | FL | University | 238-246 | | '15% | | |
349900005 | Stonecrop Regional Hospital Program | PM&R | Stonecrop | TX | Community | 22x | | 44% | Silver | |
'0349900006 | Nettlefield College of Medicine Program | PM&R | Nettlefield | VA | University | 241 | 220 | '9% | | |
'0349900007 | Amberlea Community Hospital Program | PM & R | Amberlea | NV | Community | 229 | | 52 | | |
'0349900008 | Tidewell Health Program | PM&R | Tidewell | OR | Hybrid | 234 | 220 | ~22% (roster 8/36) | | |
'0349900009 | Saint Brannoc Hospital Program | pm&r | Brannoc | NJ | Community-based | 230-238 | | '38% | | |
'0349900010 | Upper Sorrel University Program | PM&R | Sorrel | UT | University | 239 | | - | | |
'0349900011 | Kestrel Bay Medical Center Program | PM&R | Kestrel Bay | WA | unsure | #N/A | | - | | | Look up
'0349900012 | Wrenford Health Network Program | PM&R | Wrenford | KS | Community | 226 | 210 | '60% | | |
'0349900013 | Ironbell Memorial Hospital Program | PM&R | Ironbell | AL | Community | 228+ | | '47% | | |
'0349900014 | Lindenmere University Program | PMR | Lindenmere | MD | Academic | 243 | 225 | '10% | Silver | |
'0349900015 | Saltgrass Veterans Program | PM&R | Saltgrass | LA | Affiliate | 231 | | '29% | | |
'0349900016 | Cobblewick Hospital Program | PM&R | Cobblewick | IN | | | | '35% | | | New program, no figures yet
`;

const MEDICINE = `
'0149900001 | Quillfeather University School of Medicine Program | Internal Medicine | Vantry | NY | University | '252 | 235 | '14% | Gold | |
'0149900002 | Marlowe State University Medical Center Program | IM | Port Larkin | CA | University | 249 | 230 | '18% | | |
'0149900003 | Oakhanger Medical Center Program | IM | Oakhanger | OH | Community-based, university-affiliated | 238 | 220 | '55% | | |
149900004 | Pinnock City Hospital Program | Internal Medicine | Pinnock | NY | Community | 22x | 205 | ~90% (roster 38/42) | | |
'0149900005 | Harrowgate County Hospital Program | IM | Harrowgate | IL | Community | 226 | | '88% | | |
'0149900006 | Dovestone University Program | Internal Med | Dovestone | MO | University-based | 240-248 | 225 | '26% | | |
'0149900007 | Sallow Creek Health Program | IM | Sallow Creek | PA | Community-based | 230 | 210 | '67% | | |
'0149900008 | Bramfield Regional Medical Center Program | Internal Medicine | Bramfield | TX | Community | 228-236 | | 67% | | |
'0149900009 | Evenlode Hospital Program | IM | Evenlode | MI | Community | 224 | 200 | 67 | | |
'0149900010 | Ravensmoor College of Medicine Program | Internal Medicine | Ravensmoor | GA | University | 24x | | '21% | Silver | |
'0149900011 | Firth and Lowell Hospital Program | IM | Lowell Firth | NJ | Hybrid | 234 | 215 | '49% | | |
'0149900012 | Tern Island Medical Center Program | IM | Tern Island | RI | Affiliate | 237 | | '40% | | |
'0149900013 | Mossbank Hospital Program | Internal Medicine | Mossbank | FL | Community | 235+ | | '72% | | |
'0149900014 | Gorsedale Health Sciences University Program | IM | Gorsedale | AZ | University | 245 | 230 | '12% | | |
'0149900015 | Withy Bridge Hospital Program | IM | Withy Bridge | CT | Community-based, university-affiliated | - | | - | | |
'0149900016 | Carrowmere Clinic Program | IM (prelim) | Carrowmere | MN | University | 240 | | '20% | | | Preliminary year only
'0149900017 | Larchmere Hospital Program | Int Medecine | Larchmere | TN | Community | 227 | | '58% | | | Check the spelling
California
'0149900018 | Nine Elms Community Hospital Program | IM | Nine Elms | CA | Community | about average | | '80% | | |
Wisconsin
'0149900019 | Skerrywood University Hospital Program | Internal Medicine | Skerrywood | WI | University | 243 | 225 | '17% | | |
'0149900020 | Penny Lake Regional Hospital Program | IM | Penny Lake | ND | new program | | | - | | | First class this year
'0149900021 | Valefoot Hospital Program | IM | Valefoot | AR | Community | 21x | | '93% | | |
'0149900022 | Coldharbour Health Program | IM | Coldharbour | NE | Community | 225 | 205 | '76% | | withdrawn |
`;

/** 1-based. */
export const SAMPLE_HEADER_ROW = 5;
const WIDTHS = [84, 290, 130, 96, 42, 140, 124, 94, 110, 52, 76, 170];
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
    ['Program | | | Place | | | Scores | | | My own | |', SECTION],
    ...linesOf(HEADER).map((line) => [line, HEADING] as const),
    ...linesOf(ORTHOPEDICS).map((line) => [line] as const),
    ['Rehabilitation, all states', SECTION],
    ...linesOf(REHABILITATION).map((line) => [line] as const),
    ['Medicine, all states', SECTION],
    ...linesOf(MEDICINE).map((line) => [line] as const),
  ];
  lines.push([`Total | ${lines.filter(([line]) => line.split('|').length > 9).length - 2} entries`, SECTION]);
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
