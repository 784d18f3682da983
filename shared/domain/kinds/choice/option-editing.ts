/** What arranging options has in common, whatever is asked about them. */
import type { LocalText } from '../../../lib/language';
import { TEXT_LIMITS } from '../../limits/limits';
import type { Option } from './choice-poll';
import { NO_TEXT } from '../provenance';

export const OPTION_EDITING = {
  newRow: (id: string, title: LocalText): Option => ({
    ...{ id, title, explanation: NO_TEXT, verbatim: false, sources: [] },
  }),
  rowsOf: ({ options }: { readonly options: readonly Option[] }) => options,
  leastRows: 2,
  mostCharacters: TEXT_LIMITS.option.typed,
  mostInFile: TEXT_LIMITS.option.read,
} as const;
