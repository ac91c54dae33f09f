const NAMES_BY_CODE: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  GU: 'Guam',
  VI: 'Virgin Islands',
};

const codes = new Set(Object.keys(NAMES_BY_CODE));
const codesByName = new Map(Object.entries(NAMES_BY_CODE).map(([code, name]) => [name.toLowerCase(), code]));

/** The two letters of a state, district or territory that the whole text names or abbreviates. */
function codeOf(text: string): string | undefined {
  const plain = text.trim().replaceAll('.', '');
  return codes.has(plain.toUpperCase()) ? plain.toUpperCase() : codesByName.get(plain.toLowerCase());
}

/** Whether the whole text is a state, district or territory, by name or by its two letters. */
export const isState = (text: string): boolean => codeOf(text) !== undefined;

/** The two letters of a state that is told by its name or by its letters, `OH` for `Ohio`; any other text as it is. */
export const stateCode = (text: string): string => codeOf(text) ?? text;

/** Whether the whole text is the full name of a state: `ALABAMA`, not `AL`. */
export function isStateName(text: string): boolean {
  return codesByName.has(text.trim().replace(/[:.]$/, '').toLowerCase());
}
