import { refuseFile } from '../../openxml/refuseFile';
import { bytesOfBase64 } from '../documentFiles';
import { invalidArgument, notImplemented } from '../engine/apiError';
import { isMissing, textArgument } from './argument';
import type { Session } from './session';

/** Opens a file that the add-in hands over as a new workbook; a blank one when it hands over nothing. */
export function openNewWorkbook({ files }: Session, base64: unknown): void {
  if (!files) throw notImplemented('Excel.createWorkbook');
  if (isMissing(base64)) return void files.open(undefined);
  const bytes = bytesOfBase64(textArgument(base64));
  if (!bytes || refuseFile(bytes)) throw invalidArgument();
  files.open(bytes);
}
