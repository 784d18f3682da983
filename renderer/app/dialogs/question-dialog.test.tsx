// @vitest-environment jsdom
/** The question before something that can't be undone: nothing happens until it is answered with yes. */
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { withShowing } from '../../../shared/domain/disclosure/showing';
import type { Entry } from '../../../shared/domain/entry/entry';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundIn,
  slipOf,
  textOf,
  voidOf,
} from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppState } from '../../store/core/app-state';
import type { Question } from '../../store/core/question';
import { resultsDocument } from '../../../shared/export/results-document';
import type { Incoming } from '../../store/files/incoming';
import { show } from '../../testing/screen';
import { QuestionDialog } from './question-dialog';

const poll = choicePollOf(['a', 'b']);
const session = sessionWith([roundIn('closed', poll)], [poll], { entries: [slipOf(1, 2, 7, {})] });

const RESET: Question = { kind: 'reset', roundId: 'r1' };
const MISSING: Question = { kind: 'reveal-missing', roundId: 'r1' };
const METHOD: Question = { kind: 'method', roundId: 'r1', method: 'hands' };
const REBASE: Question = { kind: 'rebase-breach', roundId: 'r1' };
const DELETE: Question = {
  ...{ kind: 'delete', workshopId: 'w1', title: 'Årsmøde' },
  ...{ isTemplate: false, fileName: '' },
};

const FILE_SESSION = { ...session, workshop: { ...session.workshop, title: 'Temadag' } };
/** Local time: 22 September 2026, 9.02. */
const INCOMING: Incoming = {
  session: FILE_SESSION,
  file: null,
  savedAt: new Date(2026, 8, 22, 9, 2).getTime(),
};
const SWITCH: Question = { kind: 'switch', incoming: INCOMING };
const HERE = {
  ...session,
  entries: [
    { ...slipOf(1, 2, 7, {}), recordedAt: new Date(2026, 8, 21, 15, 30).getTime() },
    { ...slipOf(2, 3, 7, {}), recordedAt: 0 },
  ],
};
const DIFFERS: Question = { kind: 'file-differs', incoming: INCOMING, here: HERE };
const CHANGED: Question = { kind: 'file-changed', name: 'temadag.pejling' };

function ask(question: Question, state: Partial<AppState> = {}) {
  const done = () => Promise.resolve(ok(undefined));
  const acts = {
    resetRound: vi.fn<AppState['resetRound']>(done),
    revealRound: vi.fn<AppState['revealRound']>(done),
    chooseMethod: vi.fn<AppState['chooseMethod']>(done),
    rebaseOpenRound: vi.fn<AppState['rebaseOpenRound']>(done),
    deleteWorkshop: vi.fn<AppState['deleteWorkshop']>(done),
    openIncoming: vi.fn<AppState['openIncoming']>(done),
    openAsCopy: vi.fn<AppState['openAsCopy']>(done),
    openHere: vi.fn<AppState['openHere']>(done),
    saveToFile: vi.fn<AppState['saveToFile']>(done),
    saveToFileAs: vi.fn<AppState['saveToFileAs']>(done),
  };
  const shown = show(<QuestionDialog />, {
    phase: 'session',
    session,
    question,
    ...acts,
    ...state,
  });
  const called = () =>
    Object.entries(acts).flatMap(([name, act]) => act.mock.calls.map((args) => [name, ...args]));
  return { ...shown, called };
}

const CASES = [
  [
    RESET,
    'Nulstil runden?',
    /»Hvor er potentialet størst\?«/,
    'Nulstil runden',
    ['resetRound', 'r1'],
  ],
  [
    MISSING,
    '2 borde mangler. Vis resultatet alligevel?',
    /bord 1 og 3\./,
    'Vis resultatet',
    ['revealRound', 'r1'],
  ],
  [
    METHOD,
    'Skift til håndsoprækning?',
    /1 registrering/,
    'Skift metode',
    ['chooseMethod', 'r1', 'hands'],
  ],
  [
    REBASE,
    'De nye tal går ikke op. Brug dem alligevel?',
    /20 til stede ved 3 borde/,
    'Brug de nye tal',
    ['rebaseOpenRound', 'r1', true],
  ],
  [
    DELETE,
    'Slet »Årsmøde«?',
    /slettes fra denne computer/,
    'Slet permanent',
    ['deleteWorkshop', 'w1'],
  ],
  [
    SWITCH,
    `Åbn »Temadag« i stedet for »${session.workshop.title}«?`,
    /er gemt og kan åbnes igen fra forsiden/,
    'Åbn filen',
    ['openIncoming', INCOMING],
  ],
  [
    DIFFERS,
    `Hvilken udgave af »${session.workshop.title}« vil du arbejde videre med?`,
    /Begge bliver bevaret/,
    'Åbn filen som en kopi',
    ['openAsCopy', INCOMING],
  ],
  [
    DIFFERS,
    `Hvilken udgave af »${session.workshop.title}« vil du arbejde videre med?`,
    /er ikke ens/,
    'Brug den på computeren',
    ['openHere', INCOMING],
  ],
  [
    CHANGED,
    'Erstat »temadag.pejling«?',
    /forsvinder deres ændringer/,
    'Erstat filen',
    ['saveToFile', true],
  ],
  [
    CHANGED,
    'Erstat »temadag.pejling«?',
    /gemt på denne computer, uanset/,
    'Gem et andet sted …',
    ['saveToFileAs'],
  ],
] as const;

it('is not there while nothing is asked', () => {
  show(<QuestionDialog />, { session, question: null });
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe.each(CASES)('%o', (question, title, text, yes, call) => {
  it('says what will happen', () => {
    ask(question);
    expect(screen.getByRole('dialog', { name: title }).textContent).toMatch(text);
  });

  it('does it once by yes, and is gone', async () => {
    const { user, store, called } = ask(question);
    await user.click(screen.getByRole('button', { name: yes }));
    expect(called()).toEqual([call]);
    expect(store.getState().question).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('changes nothing by «Annullér», which Enter presses', async () => {
    const { user, store, called } = ask(question);
    const cancel = screen.getByRole('button', { name: 'Annullér' });
    expect(document.activeElement).toBe(cancel);
    await user.keyboard('{Enter}');
    expect(called()).toEqual([]);
    expect(store.getState().question).toBeNull();
  });

  it('changes nothing by Esc', () => {
    const { store, called } = ask(question);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(called()).toEqual([]);
    expect(store.getState().question).toBeNull();
  });
});

it.each([
  ['hands', /^2 .* ikke talt/, /vises som 0/],
  ['totals', /ingen optælling/, /ikke registreret endnu/],
] as const)('says what is missing of a vote by %s', (method, title, text) => {
  const round = { ...roundIn('closed', poll), method };
  ask(MISSING, { session: sessionWith([round], [poll]) });
  expect(screen.getByRole('dialog', { name: title }).textContent).toMatch(text);
});

describe('showing what tells of few people', () => {
  const slips = [
    slipOf(1, 1, 7, {}, { roleId: 'Direktør' }),
    slipOf(2, 2, 7, {}, { roleId: 'Fagchef' }),
    slipOf(3, 3, 7, {}),
  ];
  const frozen = frozenOf(poll, { roles: ['Direktør', 'Fagchef'].map(roleOf) });
  const seen = withShowing({ ...roundIn('closed', poll), frozen }, slips, []);
  const late = [
    ...slips,
    slipOf(4, 1, 6, {}, { roleId: 'Direktør', replaces: slips[0]?.id ?? null }),
  ];
  const asked = (entries: readonly Entry[], question: Question, rounds = [seen]) =>
    ask(question, { session: sessionWith(rounds, [poll], { entries }) });
  const few = (goOn: () => void = () => undefined): Question => ({
    ...{ kind: 'show-few', roundIds: ['r1'], to: 'others', goOn },
  });

  it('says of how few, and which roles are not shown any more', async () => {
    const goOn = vi.fn();
    const { user } = asked(late, few(goOn));
    const dialog = screen.getByRole('dialog', { name: /^Vis listen til andre\?/ });
    expect(dialog.textContent).toContain('så lidt som én persons stemme');
    expect(dialog.textContent).toContain('Direktør vises ikke længere i resultatet efter rolle.');
    expect(dialog.textContent).not.toContain('Fagchef');
    await user.click(screen.getByRole('button', { name: 'Vis listen' }));
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('says of the next round what it tells of the one before', () => {
    const again = { ...seen, id: 'r2', number: 2, shown: [] };
    const own = slips.map((slip) => ({ ...slip, id: `again-${slip.id}`, roundId: 'r2' }));
    const other = own.map((slip, place) => (place === 0 ? { ...slip, counts: { a: 2 } } : slip));
    asked([...slips, ...other], { ...few(), roundIds: ['r2'] } as Question, [seen, again]);
    expect(screen.getByRole('dialog').textContent).toMatch(
      /forrige runde af .* 2 personers stemmer/,
    );
  });

  it('is one question with what is missing', () => {
    // Since then table 3 was taken back, and one person of table 1.
    asked([...late, voidOf(5, 3)], MISSING);
    const dialog = screen.getByRole('dialog', {
      name: '1 bord mangler. Vis resultatet alligevel?',
    });
    expect(dialog.textContent).toContain('så lidt som');
  });
});

it('speaks English where the program does', () => {
  ask(MISSING, { language: 'en' });
  const dialog = screen.getByRole('dialog', { name: /^2 tables are missing/ });
  expect(dialog.textContent).toMatch(/Nothing has been recorded from tables 1 and 3\./);
});

describe('opening a file in place of what is open', () => {
  const openSession = sessionWith([roundIn('open', poll)], [poll]);

  it('says that an open vote stays open, and that the wall changes', () => {
    ask(SWITCH, { session: openSession, audience: { width: 1920, height: 1080 } });
    const { textContent } = screen.getByRole('dialog');
    expect(textContent).toMatch(/Afstemningen »Hvor er potentialet størst\?« er stadig åben/);
    expect(textContent).toMatch(/Storskærmen skifter med det samme til »Temadag«/);
  });

  it('tells two of one name apart', () => {
    ask({ kind: 'switch', incoming: { ...INCOMING, session } });
    expect(screen.getByRole('dialog', { name: /^Åbn filen i stedet for det/ })).toBeTruthy();
  });

  it('speaks of no wall and no vote where there is none', () => {
    ask(SWITCH);
    const { textContent } = screen.getByRole('dialog');
    expect(textContent).not.toMatch(/Storskærm|Afstemning/);
  });
});

it('sets the two versions side by side, with what tells them apart', () => {
  ask(DIFFERS);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Gemt 22. september 2026 kl.\u00a009:02',
    '1 registrering',
    'Seneste registrering 21. september 2026 kl.\u00a015:30',
    '2 registreringer',
  ]);
});

it('speaks of no newest entry where nothing is recorded', () => {
  ask({ kind: 'file-differs', incoming: INCOMING, here: { ...HERE, entries: [] } });
  expect(screen.getAllByRole('definition')).toHaveLength(3);
  expect(screen.getByText('0 registreringer')).toBeTruthy();
});

it('makes only what can’t be taken back red', () => {
  ask(CHANGED);
  expect(screen.getByRole('button', { name: 'Erstat filen' }).className).toMatch(/is-danger/);
  expect(screen.getByRole('button', { name: /andet sted/ }).className).not.toMatch(/is-danger/);
});

describe('results that the room has not seen', () => {
  const seen = { ...roundIn('revealed', poll), revealStep: 5, shownThrough: 1, shownBallots: 0 };
  const unseen = choicePollOf(['x', 'y'], { id: 'other', title: textOf('Noget andet') });
  const rounds = [seen, { ...roundIn('closed', unseen), id: 'r2', number: 2 }];
  const polls = [poll, unseen];
  const entries = [slipOf(1, 2, 7, {})];
  const exportAll = () => vi.fn<AppState['exportAll']>();
  const question = (shown: typeof rounds): Question => ({
    kind: 'export-unseen',
    request: {
      document: resultsDocument(sessionWith(shown, polls, { entries })),
      ...{ kind: 'results', writer: 'zip', name: 'alt', into: 'file' },
    },
  });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const roundsSaved = ({ mock }: ReturnType<typeof exportAll>) =>
    mock.calls.map(([{ document }]) => document.parts.map(({ round }) => round.id));

  it('are named, and are left out or taken along', () => {
    const acts = { exportAll: exportAll() };
    ask(question(rounds), acts);
    expect(screen.getByText('»Noget andet«, runde 2: ikke vist endnu')).toBeDefined();
    expect(screen.queryByText(/Hvor er potentialet/)).toBeNull();
    press('Gem kun det, salen har set');
    expect(roundsSaved(acts.exportAll)).toEqual([['r1']]);
  });

  it('are all saved where that is wanted', () => {
    const acts = { exportAll: exportAll() };
    ask(question(rounds), acts);
    press('Gem alle');
    expect(roundsSaved(acts.exportAll)).toEqual([['r1', 'r2']]);
  });

  it('can’t be left out where there is nothing else', () => {
    ask(question(rounds.slice(1)));
    expect(screen.queryByRole('button', { name: 'Gem kun det, salen har set' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Gem alligevel' })).toBeDefined();
  });
});

describe('where the open workshop is kept, while storage has nothing', () => {
  const error = { code: 'storage-full' } as const;
  const said = () => screen.getByRole('dialog').textContent;

  it('is only in the rescue file, and not on the start page', () => {
    const rescue = { name: 'redning.pejling', session, isDownload: false };
    ask(SWITCH, { memoryOnly: { error, rescue } });
    expect(said()).toContain('Det er kun i redningsfilen redning.pejling.');
    expect(said()).not.toContain('kan åbnes igen fra forsiden');
  });

  it('is nowhere without one', () => {
    ask(SWITCH, { memoryOnly: { error, rescue: null } });
    expect(said()).toContain('er ikke gemt nogen steder');
  });

  it('is not claimed to be this computer either where a file has changed', () => {
    ask(CHANGED, { memoryOnly: { error, rescue: null } });
    expect(said()).toContain('forsvinder deres ændringer');
    expect(said()).not.toContain('gemt på denne computer');
  });
});
