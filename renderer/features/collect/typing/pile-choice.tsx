/** Which pile of papers is typed: those of one role, or those that name none. */
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { Button } from '../../../components/button';
import { ChoiceGroup } from '../../../components/fields/choice-group';
import { commandOf } from '../../../store/commands/commands';
import { keyNames } from '../../../store/commands/key-stroke';
import { pileOf, pilesOf } from '../../../store/ballots/piles';
import { useApp, useAppNow, useTexts, useWords } from '../../../store/react/store-context';
import { pileName } from './pile';
import './piles.css';

/** Stands for the papers without a role; no role has a blank id. */
const WITHOUT = '';

export function PileChoice({ round, frozen }: { readonly round: Round; readonly frozen: Frozen }) {
  const { words, language } = useTexts();
  const roleId = useApp((state) => pileOf(state.piles, round));
  const now = useAppNow();
  const piles = pilesOf(round);
  if (piles.length === 0) return null;
  return (
    <div className="pile-choice">
      <ChoiceGroup
        label={words.groups.pile.label}
        choices={piles.map((pile) => ({
          value: pile ?? WITHOUT,
          label: pileName(frozen, pile, words, language),
        }))}
        value={roleId ?? WITHOUT}
        onChoose={(value) => now().choosePile(round.id, value === WITHOUT ? null : value)}
      />
      <NextPile />
    </div>
  );
}

/** Small, because the line must leave room for the rows below it: only the key is shown. */
function NextPile() {
  const words = useWords();
  const now = useAppNow();
  const command = commandOf('next-pile');
  const label = command.label(words);
  return (
    <Button kind="small" data-command={command.id} title={label} onClick={() => command.run(now())}>
      {/* What is seen is part of the name, for those who say it. */}
      <span className="visually-hidden">{label} </span>
      {command.keys.map((key) => (
        <kbd key={key}>{keyNames(key, words)}</kbd>
      ))}
    </Button>
  );
}

/** Null if the round has no roles, and therefore no piles. */
export function usePileName(frozen: Frozen, roleId: string | null): string | null {
  const { words, language } = useTexts();
  return frozen.roles.length === 0 ? null : pileName(frozen, roleId, words, language);
}
