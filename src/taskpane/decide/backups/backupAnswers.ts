import type { Box } from '../../../domain/backupBoxes';
import type { BackupField } from '../../../domain/backups';
import type { Answer } from '../../../domain/words';

/** The boxes that a person answers. */
export const ASKED_BOXES = ['fit', 'volume', 'pathways'] as const satisfies readonly Box[];
export type AskedBox = (typeof ASKED_BOXES)[number];

/** Answers by key, as the Decide screen keeps them; a key that is not there is unknown. */
export type Answers = Readonly<Partial<Record<string, Answer>>>;

/** The key of an answer: about a field and not about a pair, so that it holds whatever the dream is. */
export const backupAnswerKey = (field: BackupField, box: AskedBox): string => `backup ${field}: ${box}`;
