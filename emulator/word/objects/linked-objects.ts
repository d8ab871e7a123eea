import { host } from '../host-class';
import type { LinkedObjects } from '../linked-objects';
import type { WordSession } from '../word-session';
import { bodyClass } from './body';
import { controlClass } from './content-control-class';
import { paragraphClass } from './paragraph-class';
import { rangeClass } from './range-class';
import { tableClass } from './table-class';
import { cellClass } from './table-row';

/** One line for each class that others lead to. */
export function linkedObjects(word: WordSession): LinkedObjects {
  return {
    body: (story) => host(word, bodyClass, story),
    cell: (cell) => host(word, cellClass, cell),
    control: (control) => host(word, controlClass, control),
    paragraph: (paragraph) => host(word, paragraphClass, paragraph),
    range: (range) => host(word, rangeClass, range),
    table: (table) => host(word, tableClass, table),
  };
}
