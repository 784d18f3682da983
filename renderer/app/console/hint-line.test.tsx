// @vitest-environment jsdom
/** The hint line: what just happened, or what kept a key from doing anything. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  choicePollOf,
  handsOf,
  slipOf,
  textOf,
  totalsOf,
} from '../../../shared/domain/testing/builders';
import type { Hint } from '../../store/core/hint';
import { show } from '../../testing/screen';
import { HintLine } from './hint-line';

const [cell] = choicePollOf(['a']).options.map(({ id }) => id);

const TITLE = { kind: 'workshop', field: 'title' } as const;
const POLL = { kind: 'poll', title: textOf('Pause?') } as const;

const HINTS: readonly (readonly [Hint, RegExp])[] = [
  [
    { kind: 'not-typed', why: 'not-opened' },
    /^Det, du tastede, tæller ikke: .*ikke åbnet endnu\.$/,
  ],
  [{ kind: 'not-typed', why: 'closed' }, /^Det, du tastede, tæller ikke: .*lukket\.$/],
  [{ kind: 'not-typed', why: 'dialog' }, /dialogen først\.$/],
  [{ kind: 'not-typed', why: 'no-field' }, /ikke noget felt/],
  [
    { kind: 'not-typed', why: 'elsewhere', title: textOf('Pause?') },
    /»Pause\?« er åben\. Gå til den/,
  ],
  [{ kind: 'not-typed', why: 'newer-round', number: 2 }, /tidligere runde\. Vælg runde 2/],
  [{ kind: 'num-lock-off' }, /^Num Lock er slået fra:/],
  [{ kind: 'row-not-recorded', table: 12 }, /^Bord 12 er ikke registreret endnu\. Tryk Enter/],
  [{ kind: 'row-not-recorded', table: null }, /^Den påbegyndte række er ikke registreret/],
  [
    { kind: 'undone', what: slipOf(1, 9, 6, {}), isBack: false },
    /^Bord 9 er fortrudt og mangler nu igen/,
  ],
  [{ kind: 'undone', what: slipOf(1, 9, 6, {}), isBack: true }, /^Bord 9 .*tæller igen\.$/],
  [{ kind: 'undone', what: TITLE, isBack: false }, /^Fortrudt: Titel ændret\. Ctrl\+Y/],
  [{ kind: 'redone', what: TITLE }, /^Gentaget: Titel ændret\.$/],
  [{ kind: 'too-late', what: POLL }, /^Afstemning ændret \(»Pause\?«\): .*ikke fortrydes mere/],
  [{ kind: 'nothing-to-redo' }, /ikke noget at gentage/],
  [
    { kind: 'undone', what: handsOf(1, cell ?? '', 4), isBack: false },
    /^Den seneste håndsoprækning/,
  ],
  [{ kind: 'undone', what: totalsOf(1, 120, {}), isBack: false }, /^Den samlede optælling/],
  [{ kind: 'nothing-to-undo' }, /ikke mere at fortryde/],
  [
    {
      kind: 'export-ended',
      job: { kind: 'saved', into: 'file', name: 'Resultater.pptx', packed: null },
    },
    /^(?:Gemt|Sendt til dine overførsler): Resultater\.pptx/,
  ],
  [{ kind: 'export-ended', job: { kind: 'cancelled' } }, /^Afbrudt\. .*Resultaterne er bevaret/],
  [
    { kind: 'is-saved', file: 'årsmøde.pejling', isFollowed: true },
    /^Gemt i årsmøde\.pejling\. Filen bliver opdateret/,
  ],
  [
    { kind: 'is-saved', file: 'årsmøde.pejling', isFollowed: false },
    /overførsler: årsmøde\.pejling\. .*ikke opdateret.* Gem igen/,
  ],
];

it.each(HINTS)('says for %o what matches %s', (hint, text) => {
  show(<HintLine />, { hint });
  expect(screen.getByRole('status').textContent).toMatch(text);
});

it('is empty, and ready to be read aloud, while there is nothing to say', () => {
  show(<HintLine />, { hint: null });
  expect(screen.getByRole('status').textContent).toBe('');
});
