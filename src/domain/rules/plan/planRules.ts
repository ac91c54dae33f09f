import type { Effort, GapLane } from '../../planWords';
import { proposed, stated, type Figure } from '../figure';
import { FIRST_WEEK_TASKS, HORIZON_TASKS, SPRINT_TASKS } from './firstWeeks';
import {
  AUDITION_TASKS,
  JOB_TASKS,
  PRELIM_TASKS,
  RESEARCH_TASKS,
  ROLE_AIM_TASKS,
  TRACK_TASKS,
} from './roleTasks';
import { CONDUCT_TASKS, EXAM_TASKS, REPAIR_TASKS, SEASON_TASKS, WELL_BEING_TASKS } from './seasonTasks';
import type { Amount, TaskRule } from './task';
import { MONTH_12_TASKS, MONTH_1_TASKS, MONTH_6_TASKS, REMEDY_TASKS } from './yearTasks';

/** Group (i) of the rulebook. Not part of `Rules`: no cell asks for it, and what cells wait for stays small. */
export interface PlanRules {
  /** days before structure begins; each article's range, and what is taken unless one chooses. */
  readonly window: {
    readonly articles: readonly Figure<Amount>[];
    readonly usual: Figure;
  };
  /** months that a plan can run. */
  readonly lengths: readonly Figure[];
  /** percent of all hours of a week. */
  readonly effort: Readonly<Record<Effort, Figure>>;
  /** percent of applicants in each lane; the article calls them illustrative, so they are shown and never reckoned with. */
  readonly lanes: Readonly<Record<GapLane, Figure>>;
  /** outputs of a research year, at least; percent of a year that is wasted when nobody sees the work (rhetorical, shown only). */
  readonly research: { readonly outputs: Figure; readonly unseen: Figure };
  /** months of weekly targets. */
  readonly weekly: { readonly months: Figure<Amount> };
  /** opinions that are logged at most, roles that make them complete, and the least. */
  readonly opinions: { readonly most: Figure; readonly complete: Figure; readonly least: Figure };
  readonly tasks: readonly TaskRule[];
}

export const PLAN_RULES: PlanRules = {
  window: {
    articles: [
      stated([1, 3], 'R-551', 'D1:7'),
      stated([3, 7], 'R-551', 'D2:399-403'),
      stated([1, 2], 'R-551', 'D3:7'),
    ],
    usual: proposed(3, 'R-551', 'D1:7 D2:399'),
  },
  lengths: [
    stated(12, 'R-557', 'D3:240'),
    stated(18, 'R-557', 'D1:149'),
    stated(24, 'R-558', 'D1:122 D1:258'),
  ],
  effort: {
    clinical: stated(45, 'R-558', 'D1:262'),
    research: stated(20, 'R-558', 'D1:263'),
    application: stated(15, 'R-558', 'D1:264'),
    mentors: stated(10, 'R-558', 'D1:265'),
    personal: stated(10, 'R-558', 'D1:266'),
  },
  lanes: {
    'prelim or transitional': stated(40, 'R-563', 'D2:218'),
    research: stated(25, 'R-563', 'D2:219'),
    'clinical job': stated(20, 'R-563', 'D2:220'),
    reapplication: stated(15, 'R-563', 'D2:221'),
  },
  research: { outputs: proposed(2, 'R-565', 'D2:270'), unseen: stated(50, 'R-565', 'D2:277') },
  weekly: { months: stated([3, 6], 'R-566', 'D2:402') },
  opinions: {
    most: proposed(4, 'R-574'),
    complete: proposed(3, 'R-574', 'D1:152-155 D2:489-492'),
    least: proposed(2, 'R-574', 'D3:32-41 D3:228'),
  },
  tasks: [
    ...FIRST_WEEK_TASKS,
    ...SPRINT_TASKS,
    ...MONTH_1_TASKS,
    ...MONTH_6_TASKS,
    ...MONTH_12_TASKS,
    ...REMEDY_TASKS,
    ...TRACK_TASKS,
    ...HORIZON_TASKS,
    ...ROLE_AIM_TASKS,
    ...AUDITION_TASKS,
    ...PRELIM_TASKS,
    ...RESEARCH_TASKS,
    ...JOB_TASKS,
    ...SEASON_TASKS,
    ...EXAM_TASKS,
    ...REPAIR_TASKS,
    ...CONDUCT_TASKS,
    ...WELL_BEING_TASKS,
  ],
};
