/** What a dropped file of results shows, and whether its numbers are those that are stored. */
import type { CheckedNumbers } from '../../../shared/export/carried/check-numbers';
import type { CarriedView } from '../../../shared/export/carried/carried-view';
import type { NumberDifference } from '../../../shared/export/carried/compare-numbers';
import type { Format } from '../../../shared/lib/format';
import type { Dictionary } from '../../../shared/text/dictionary';
import { Button } from '../../components/button';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import type { UnreadFile } from '../../store/checked-file/check-slice';
import { useApp, useTexts } from '../../store/react/store-context';
import './checked-file.css';

type Words = Dictionary['checkedFile'];

const UNREAD: Readonly<Record<UnreadFile, (words: Words) => string>> = {
  foreign: ({ foreign }) => foreign,
  damaged: ({ unreadable }) => unreadable,
  'too-large': ({ tooLarge }) => tooLarge,
  newer: ({ newer }) => newer,
  nothing: ({ nothing }) => nothing,
};

/** More differences than this are only counted. */
const MOST_SHOWN = 6;

export function CheckedFileDialog() {
  const { words, format } = useTexts();
  const own = words.checkedFile;
  const checked = useApp((state) => state.checkedFile);
  const close = useApp((state) => state.closeCheckedFile);
  if (!checked) return null;
  return (
    <Dialog title={own.title} onClose={close}>
      <p className="quiet">{own.file(checked.name)}</p>
      <div role="status">
        {checked.kind === 'reading' && <p>{own.reading}</p>}
        {checked.kind === 'unread' && <p>{UNREAD[checked.why](own)}</p>}
        {checked.kind === 'checked' && (
          <Outcome numbers={checked.numbers} {...{ words: own, format }} />
        )}
      </div>
      <DialogFoot>
        <Button kind="primary" autoFocus onClick={close}>
          {words.common.ok}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

interface Said {
  readonly words: Words;
  readonly format: Format;
}

function Outcome({ numbers, words, format }: Said & { readonly numbers: CheckedNumbers }) {
  const { workshop, rounds, isIntact } = numbers;
  return (
    <>
      <p>{words.shows(workshop.title, format.date(workshop.date))}</p>
      <ul className="checked-rounds">
        {rounds.map((round) => (
          <li key={round.round}>{roundName(round, words)}</li>
        ))}
      </ul>
      {!isIntact && <p className="message is-notice">{words.changed}</p>}
      <Stored {...{ numbers, words, format }} />
      <Visible {...{ numbers, words, format }} />
      <p className="quiet">{words.proves}</p>
    </>
  );
}

function roundName({ title, number }: Pick<CarriedView, 'title' | 'number'>, words: Words): string {
  return words.round(title, number);
}

function Stored({
  numbers: { stored, count },
  words,
  format,
}: Said & { readonly numbers: CheckedNumbers }) {
  switch (stored.kind) {
    case 'no-workshop':
      return <p className="message is-notice">{words.noWorkshop}</p>;
    case 'no-round': {
      const names = stored.rounds.map((round) => roundName(round, words));
      return <p className="message is-notice">{words.noRound(format.list(names))}</p>;
    }
    case 'same':
      return <p>✓ {words.storedSame(format.number(count))}</p>;
    case 'differs':
      return (
        <Differences
          {...stored}
          title={words.storedDiffers}
          line={words.storedDifference}
          {...{ words, format }}
        />
      );
  }
}

function Visible({
  numbers: { visible },
  words,
  format,
}: Said & { readonly numbers: CheckedNumbers }) {
  switch (visible.kind) {
    case 'not-read':
      return <p>{words.visibleNotRead}</p>;
    case 'same':
      return <p>✓ {words.visibleSame}</p>;
    case 'partly-read':
      return <p className="message is-notice">{words.visiblePartly}</p>;
    case 'other-picture':
      return <p className="message is-notice">{words.otherPicture}</p>;
    case 'differs':
      return (
        <Differences
          {...visible}
          title={words.visibleDiffers}
          line={words.visibleDifference}
          {...{ words, format }}
        />
      );
  }
}

function Differences({
  differences,
  title,
  line,
  words,
  format,
}: Said & {
  readonly differences: readonly NumberDifference[];
  readonly title: (count: string, number: number) => string;
  readonly line: (name: string, file: string, other: string) => string;
}) {
  const count = differences.length;
  const write = (value: number | null) => (value === null ? words.noNumber : format.number(value));
  return (
    <div className="message is-notice checked-differences">
      <p>{title(format.number(count), count)}</p>
      <ul>
        {differences.slice(0, MOST_SHOWN).map(({ title: poll, number, at, file, other }, place) => (
          <li key={place}>
            {line([words.round(poll, number), ...at].join(' · '), write(file), write(other))}
          </li>
        ))}
        {count > MOST_SHOWN && <li>{words.more(format.number(count - MOST_SHOWN))}</li>}
      </ul>
    </div>
  );
}
