import { readDate } from '../../domain/dates';

/** Today where the person is, as a day number. */
export function todayNumber(): number {
  const now = new Date();
  const day = readDate(`${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`);
  if (!day.ok) throw new Error('the clock of this computer shows a year that cannot be meant');
  return day.value;
}
