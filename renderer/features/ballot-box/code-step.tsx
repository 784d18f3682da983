/** The voter's one-time code: six places, filled by keys or by finger, and looked at by itself when they are full. */
import { CODE_ALPHABET, CODE_LENGTH } from '../../../shared/domain/ballot-box/ballot-code';
import type { BoxStep } from '../../../shared/domain/ballot-box/box-voter';
import { useApp } from '../../store/react/store-context';
import { BoxButton } from './box-button';
import { BoxFrame } from './box-frame';
import { KeyPad } from './key-pad';
import { useBoxWords } from './use-box-words';

const PLACES = Array.from({ length: CODE_LENGTH }, (_, index) => index);
const COLUMNS = 6;

export function CodeStep({
  step: { typed, problem, isChecking },
}: {
  readonly step: Extract<BoxStep, { kind: 'code' }>;
}) {
  const words = useBoxWords();
  const act = useApp((state) => state.actAtBox);
  return (
    <BoxFrame
      title={words.codeTitle}
      text={words.codeHint}
      problem={isChecking ? words.codeChecking : problem && words.codeProblems[problem]}
      footer={<BoxButton onPress={() => act({ kind: 'back' })}>{words.back}</BoxButton>}
    >
      <div className="box-code">
        <p className="box-places" role="img" aria-label={words.codeTyped(typed.length)}>
          {PLACES.map((place) => (
            <span key={place} className="box-place" aria-hidden="true">
              {typed[place] ?? ''}
            </span>
          ))}
        </p>
        <KeyPad
          keys={Array.from(CODE_ALPHABET)}
          columns={COLUMNS}
          erase={words.erase}
          isDisabled={isChecking}
          onKey={(key) => act({ kind: 'code-key', key })}
        />
      </div>
    </BoxFrame>
  );
}
