import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { sampleList } from './sampleList';

// Part of `npm run generate`.
void saveWorkbook(undefined, undefined, sampleList(), [], []).then((file) => {
  writeFileSync('assets/sample-list.xlsx', file);
});
