// Every maker of sentences. Cells calculate without them; they load with the first `.WHY` or the first error.
export { explain } from '../domain/explain';
export * from '../domain/why';
export * from '../domain/whyBalance';
export * from '../domain/whyBackups';
export * from '../domain/whyFields';
export * from '../domain/whyLists';
export * from '../domain/whyPlan';
