import type { CellValue } from '../../src/workbook/cellGrid';
import type { ListCells } from '../../src/workbook/listCells';

const SPECIALTIES = [
  'IM',
  'Internal Medicine',
  'Ortho',
  'PM&R',
  'Family Med',
  'Psych',
  'General Surgery',
  'Derm',
];
const STATES = ['OH', 'TX', 'AL', 'NY', 'CA', 'MI', 'GA'];
const TYPES = ['University-based', 'Community', 'Community-based, university-affiliated', ''];

/** Deterministic numbers from 0 to 1, so that two runs measure the same work. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A long list of invented programs: name, specialty as typed, state, type, share of IMGs, typical score. */
export function syntheticRows(count: number): readonly (readonly CellValue[])[] {
  const next = numbers(count);
  const pick = <T>(of: readonly T[], or: T): T => of[Math.floor(next() * of.length)] ?? or;
  return Array.from({ length: count }, (_, row) => {
    const score = 225 + Math.floor(next() * 35);
    const form = next();
    return [
      `Invented Program ${row + 1}`,
      pick(SPECIALTIES, 'IM'),
      pick(STATES, 'OH'),
      pick(TYPES, ''),
      `${Math.floor(next() * 100)}%`,
      form < 0.6 ? score : form < 0.8 ? `${score}-${score + 12}` : form < 0.9 ? '24x' : '-',
    ];
  });
}

/** The same list as `readList` hands it over: one column of values for each meaning. */
export function syntheticCells(rows: readonly (readonly CellValue[])[]): ListCells {
  const column = (index: number, header: string) => ({
    header,
    values: rows.map((row) => row[index] ?? ''),
  });
  return {
    rows: rows.length,
    columns: {
      program: column(0, 'Program'),
      specialty: column(1, 'Specialty'),
      state: column(2, 'State'),
      kind: column(3, 'Type'),
      imgShare: column(4, '% IMG'),
      score: column(5, 'Typical Step 2'),
    },
    override: [],
  };
}
