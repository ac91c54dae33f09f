import type { Book } from './book';
import { bookOverUniver } from './bookOverUniver';
import type { BookData } from './bookData';
import { univerInNode } from './univerInNode';

/** Opens a workbook in Node, without a screen. What the data says is calculated stays as it is until something changes. */
export async function openBook(data: BookData): Promise<Book> {
  const { univer, parts } = univerInNode();
  const book = bookOverUniver(univer, parts, data);
  const dispose = book.dispose.bind(book);
  book.dispose = () => {
    dispose();
    univer.dispose();
  };
  await book.calculate();
  return book;
}
