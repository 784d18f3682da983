/** The name of the pile that is typed. */
import type { Frozen } from '../../../../shared/domain/round/round';
import { useApp, useWords } from '../../../store/react/store-context';
import { pileName } from './pile';

/** Null where the round has no roles, and so no piles. */
export function usePileName(frozen: Frozen, roleId: string | null): string | null {
  const words = useWords();
  const language = useApp((state) => state.language);
  return frozen.roles.length === 0 ? null : pileName(frozen, roleId, words, language);
}
