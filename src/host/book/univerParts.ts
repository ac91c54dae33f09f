import type * as core from '@univerjs/core';
import type * as engine from '@univerjs/engine-formula';
import type * as sheets from '@univerjs/sheets';

/**
 * The Univer modules whose values the model needs. They are handed in, because a page imports them as ES modules
 * while Node can only require them.
 */
export interface UniverParts {
  readonly core: typeof core;
  readonly engine: typeof engine;
  readonly sheets: typeof sheets;
}
