import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Answered } from '../domain/compareReview';
import type { Review } from '../workbook/readReview';
import { openFile, outputFile, parsed, Refusal, runCommand, saveFile, valueOf } from './commandLine';
import { openAddin } from './openAddin';

const USAGE =
  'npm run review -- mine.xlsx theirs.xlsx [--accept all|PROGRAM,…] [--who NAME] [--why REASON] [--sheet NAME] [--list ADDRESS] [--specialty S] [--out FILE]';
/** Taking in sheets of another workbook came with 1.13. */
const EXCEL = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };

/** Sets an advisor's answers beside the list, and takes over those that are accepted into a new file. */
async function review(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          accept: { type: 'string', multiple: true },
          who: { type: 'string' },
          why: { type: 'string' },
          sheet: { type: 'string' },
          list: { type: 'string' },
          specialty: { type: 'string' },
          out: { type: 'string' },
        },
      }),
    USAGE,
  );
  const [mine, theirs, ...others] = positionals;
  if (mine === undefined || theirs === undefined || others.length > 0)
    throw new Refusal(`Give your workbook and the one that came back. Usage: ${USAGE}`);
  const output = outputFile(mine, 'reviewed', values.out);
  outputFile(theirs, 'reviewed', output);
  const opened = await openFile(mine);
  const returned = await readFile(theirs).catch(() => {
    throw new Refusal(`There is no readable file ${theirs}. Check the name and the folder.`);
  });
  const addin = await openAddin(opened.data, { original: opened.bytes, requirements: EXCEL });
  const { backstop, book } = addin;
  if (values.sheet !== undefined) valueOf(addin, await backstop.showSheet(values.sheet), USAGE);
  const reading = valueOf(
    addin,
    await backstop.readReview({
      file: new Uint8Array(returned),
      ...(values.list === undefined ? {} : { address: values.list }),
      ...(values.specialty === undefined ? {} : { specialty: values.specialty }),
    }),
    USAGE,
  );
  for (const line of reviewLines(reading)) process.stdout.write(`${line}\n`);
  const accepted = acceptedOf(reading, values.accept?.flatMap((text) => text.split(',')) ?? []);
  if (accepted.length > 0) {
    const who = values.who ?? reading.reviewer;
    const rows = accepted.map(({ index, program, theirs: bucket, note }) => ({
      index,
      program,
      bucket,
      ...(note === '' ? {} : { why: note }),
    }));
    const note = { who, when: new Date(), why: values.why ?? '' };
    valueOf(addin, await backstop.writeOverrides(rows, note, reading.place), USAGE);
    await book.calculate();
    await saveFile(opened, addin, output);
    process.stdout.write(`Taken over into Override: ${accepted.length}\nSaved ${output}\n`);
  } else
    process.stdout.write('Nothing was taken over and nothing was saved. --accept takes over what differs.\n');
  addin.end();
}

const answer = ({ program, mine, theirs, note }: Answered): string =>
  `  ${program}: ${mine === '' ? 'not counted' : mine} → ${theirs}${note === '' ? '' : `. ${note}`}`;

function reviewLines(reading: Review): readonly string[] {
  const { agreed, changed, remarks, onlyMine, onlyTheirs, ambiguous, unread } = reading;
  const more = [
    ...remarks.map(({ program, note }) => `  ${program}: ${note}`),
    ...onlyTheirs.map(({ program, bucket, note }) =>
      `  ${program} is not in your list: ${bucket} ${note}`.trimEnd(),
    ),
    ...ambiguous.map(
      ({ program, bucket, matches }) =>
        `  ${program}: ${bucket} is unclear, it may be ${matches.join(' or ')}`,
    ),
    ...unread.map(({ program, bucket }) => `  ${program}: “${bucket}” is no bucket`),
  ];
  return [
    ...(reading.reviewer === '' ? [] : [`Reviewed by ${reading.reviewer}`]),
    `Agreed: ${agreed.length}`,
    `Changed: ${changed.length}`,
    ...changed.map(answer),
    `Remarks and answers that fit no single row: ${more.length}`,
    ...more,
    `Programs that did not come back: ${onlyMine.length}`,
  ];
}

/** `all`, or programs by name. A name that is not among the changes is refused: it would be taken for accepted. */
function acceptedOf({ changed }: Review, words: readonly string[]): readonly Answered[] {
  if (words.includes('all')) return changed;
  return words.flatMap((word) => {
    const found = changed.filter(({ program }) => program.toLowerCase() === word.trim().toLowerCase());
    if (found.length === 0)
      throw new Refusal(`“${word}” is not among the changed programs. Use names as they are printed.`);
    return found;
  });
}

void runCommand(review);
