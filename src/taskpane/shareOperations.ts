import { freezeFormulas } from '../workbook/freeze/freezeFormulas';
import { readFrozen } from '../workbook/freeze/readFrozen';
import { thawFormulas } from '../workbook/freeze/thawFormulas';
import { makeAdvisorCopy } from '../workbook/makeAdvisorCopy';
import { openWorkbook } from '../workbook/openWorkbook';
import { readReview } from '../workbook/readReview';
import { readShareChoices } from '../workbook/readShareChoices';
import type { PaneOperations } from './paneOperations';

/** What the Share screen does; it takes files apart, which no other screen needs. */
export const shareOperations: Pick<
  PaneOperations,
  | 'makeAdvisorCopy'
  | 'freezeFormulas'
  | 'thawFormulas'
  | 'readFrozen'
  | 'openWorkbook'
  | 'readReview'
  | 'readShareChoices'
> = {
  makeAdvisorCopy,
  freezeFormulas,
  thawFormulas,
  readFrozen,
  openWorkbook,
  readReview,
  readShareChoices,
};
