import type { Review } from '../../workbook/readReview';
import { shareStrings } from './shareStrings';

const words = shareStrings.review;

/** What of a review cannot be taken over: remarks, and answers that fit no row or are no bucket. */
export function ReviewRest({ review }: { readonly review: Review }) {
  const { remarks, onlyMine, onlyTheirs, ambiguous, unread } = review;
  const groups = [
    { title: words.remarks, lines: remarks.map(({ program, note }) => `${program}: ${note}`) },
    { title: words.onlyTheirs, lines: onlyTheirs.map(lineOf) },
    {
      title: words.ambiguous,
      lines: ambiguous.map((answer) => `${lineOf(answer)} (${answer.matches.join(', ')})`),
    },
    { title: words.unread, lines: unread.map(lineOf) },
  ];
  return (
    <>
      {onlyMine.length > 0 && <p>{words.onlyMine(onlyMine.length)}</p>}
      {groups.map(({ title, lines }) =>
        lines.length === 0 ? null : (
          <div key={title}>
            <h3>{title}</h3>
            <ul className="plain-list small">
              {lines.map((line, at) => (
                <li key={`${at} ${line}`}>{line}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </>
  );
}

const lineOf = ({ program, bucket, note }: Review['unread'][number]): string =>
  [program, bucket, note].filter((part) => part !== '').join(': ');
