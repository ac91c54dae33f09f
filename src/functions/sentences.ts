// Every maker of sentences, and what is long or asked for once in a while. Cells calculate without them; they load with the
// first `.WHY`, the first error, or the first call of a late function.
export { backupCheck } from '../domain/backupBoxes';
export { backupsFor } from '../domain/backups';
export { answerCategory, answerFlags, answerMiss, answerProfile } from './applicantAnswers';
export { explain } from '../domain/explain';
export { feeFor } from '../domain/fees';
export { listGrade } from '../domain/listGrade';
export { pivotLadder } from '../domain/pivotLadder';
export { reapplyOf } from '../domain/reapply';
export { splitCheck, splitOf } from '../domain/split';
export { strategyOf } from '../domain/strategy';
export * from '../domain/why';
export * from '../domain/whyBalance';
export * from '../domain/whyBackups';
export * from '../domain/whyFields';
export * from '../domain/whyLists';
export * from '../domain/whyPlan';
export * from '../domain/whyProfile';
export * from '../domain/whySplit';
export { remarkText, whyReapply } from '../domain/whyReapply';
export { whyStandings, whyStrategy } from '../domain/whyStrategy';
export { ownNormTold, whyZoneNorm } from '../domain/whyNorms';
