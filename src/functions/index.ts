import { align4 } from './align4';
import { appCount } from './appCount';
import { appFee } from './appFee';
import { backupCheck } from './backupCheck';
import { backups } from './backups';
import { bucket } from './bucket';
import { compIndex } from './compIndex';
import type { CellFunction } from './engine/defineFunction';
import { flags } from './flags';
import { leadDate } from './leadDate';
import { listGrade } from './listGrade';
import { missProfile } from './missProfile';
import { mixCheck } from './mixCheck';
import { mixTarget } from './mixTarget';
import { needBackup } from './needBackup';
import { profile } from './profile';
import { profileCat } from './profileCat';
import { progTier } from './progTier';
import { pivotLadder } from './pivotLadder';
import { reattemptBand } from './reattemptBand';
import { reapply } from './reapply';
import { riskZone } from './riskZone';
import { specName } from './specName';
import { specTier } from './specTier';
import { split } from './split';
import { splitCheck } from './splitCheck';
import { step2Gap } from './step2Gap';
import { step2Norm } from './step2Norm';
import { strategy } from './strategy';

/** Every function that a cell can call, each followed by its `.WHY` twin. The one list: all others come from it. */
export const FUNCTIONS: readonly CellFunction[] = [
  riskZone,
  bucket,
  appCount,
  needBackup,
  backups,
  backupCheck,
  align4,
  pivotLadder,
  specName,
  specTier,
  compIndex,
  step2Norm,
  step2Gap,
  mixTarget,
  mixCheck,
  leadDate,
  listGrade,
  progTier,
  appFee,
  profileCat,
  profile,
  missProfile,
  flags,
  reattemptBand,
  strategy,
  reapply,
  split,
  splitCheck,
].flat();
