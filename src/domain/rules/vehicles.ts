import { stated, type Figure } from './figure';

/** A year that a delay can be spent in. */
export interface Vehicle {
  readonly name: string;
  readonly forWhom: 'anyone' | 'IMG';
  /** It is itself the hedge: a year of training that counts. */
  readonly hedge: boolean;
}

/** what a delay can be made of. A preliminary or transitional year is itself the hedge (C-55). */
export const DELAY_VEHICLES: readonly Figure<Vehicle>[] = [
  stated(
    { name: 'preliminary year in Internal Medicine or Surgery', forWhom: 'anyone', hedge: true },
    'R-305',
    'D0:149',
  ),
  stated({ name: 'research year', forWhom: 'anyone', hedge: false }, 'R-305', 'D0:150'),
  stated({ name: 'home-country internship', forWhom: 'IMG', hedge: false }, 'R-305', 'D0:151'),
];
