/** Arrangements are compared from the library and from files: what is chosen, what is refused with a reason, and that nothing is stored or changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/domain/session/session';
import {
  choicePollOf,
  roundOf,
  scalePollOf,
  slipOf,
} from '../../../shared/domain/testing/builders';
import { itemOf } from '../../../shared/domain/testing/sessions';
import { slidesOf } from '../../../shared/export/results-document';
import { yearsDocument } from '../../../shared/export/years/years-document';
import { createCatalogRepository } from '../../db/catalog-repository';
import { openWorkshopRepository } from '../../db/workshop-repository';
import { emptyComputer } from '../../testing/empty-computer';
import { fileText, newSession } from '../../testing/files';
import { createProgram, MORNING, type Program } from '../../testing/program';
import { summarize } from '../library/workshop-summary';
import { commandForStroke } from '../commands/commands';
import { comparedOnScreen, comparisonOf, seenCompared, type Years } from './years-slice';

beforeEach(() => {
  emptyComputer();
});

const FILE = 'Andet.pejling';
const themes = choicePollOf(['a', 'b', 'c']);

/** An arrangement of this year, in which the room saw the whole result. */
function conducted(year: number, poll = themes as Session['workshop']['polls'][number]): Session {
  const fresh = newSession(`year-${year}`, `Årsmøde ${year}`);
  const round = roundOf(poll, 'table-slip', {
    ...{ state: 'revealed', revealStep: 1, wallThrough: 1, shownThrough: 1, shownBallots: 0 },
  });
  return {
    ...fresh,
    workshop: {
      ...fresh.workshop,
      ...{ polls: [poll], date: `${year}-05-14`, agenda: [itemOf('vote', poll.id)] },
    },
    rounds: [round],
    entries: [slipOf(1, 1, 6, poll.kind === 'choice' ? { a: 4 } : {}, { id: `entry-${year}` })],
    position: { page: 'agenda', agendaItemId: 'vote' },
  };
}

/** A computer with these arrangements in its library, at the start page. */
async function computerWith(...sessions: readonly Session[]): Promise<Program> {
  const catalog = createCatalogRepository();
  for (const session of sessions) {
    const opened = await openWorkshopRepository(session.workshop.id);
    if (!opened.ok) throw new Error(opened.error.code);
    const stored = await opened.value.replace(session);
    if (!stored.ok) throw new Error(stored.error.code);
    opened.value.close();
    await catalog.put(summarize(session, MORNING));
  }
  const program = createProgram();
  await program.store.getState().start();
  return program;
}

function yearsOf({ store }: Program): Years {
  const { years } = store.getState();
  if (!years) throw new Error('Nothing is compared.');
  return years;
}

const tablesOf = (program: Program) => {
  const done = comparisonOf(yearsOf(program));
  if (!done.ok) return done.error;
  return done.value.polls.map(({ tables }) =>
    tables.map(({ members }) => members.map(({ conference }) => conference.date.slice(0, 4))),
  );
};

describe('opening', () => {
  it('chooses the newest two with a question in common, past what has nothing to compare', async () => {
    const empty = newSession('empty', 'Uden resultat');
    const later = { ...empty, workshop: { ...empty.workshop, date: '2027-01-01' } };
    const program = await computerWith(
      ...[conducted(2023), conducted(2026), conducted(2024), conducted(2025, scalePollOf(['s']))],
      later,
    );
    await program.store.getState().openYears();
    expect(yearsOf(program).isReading).toBe(false);
    expect(tablesOf(program)).toEqual([[['2024', '2026']]]);
  });

  it('compares also what lies in the archive, and never a rehearsal or a template', async () => {
    const rehearsal = conducted(2025);
    const program = await computerWith(conducted(2024), conducted(2026), {
      ...rehearsal,
      workshop: { ...rehearsal.workshop, rehearsalOf: 'year-2026' },
    });
    await program.store.getState().keepAs('year-2024', 'archive');
    await program.store.getState().openYears();
    expect(tablesOf(program)).toEqual([[['2024', '2026']]]);
  });

  it('leaves the library, and every arrangement, as they were', async () => {
    const program = await computerWith(conducted(2025), conducted(2026));
    const before = program.store.getState().recents;
    const act = program.store.getState();
    await act.openYears();
    act.closeYears();
    expect(program.store.getState().years).toBeNull();
    expect(program.store.getState().recents).toEqual(before);
    expect(program.store.getState().session).toBeNull();
  });
});

it('ends where an arrangement is opened', async () => {
  const program = await computerWith(conducted(2025), conducted(2026));
  const act = program.store.getState();
  await act.openYears();
  await act.openWorkshop('year-2026');
  await act.leaveWorkshop();
  expect(program.store.getState().years).toBeNull();
});

describe('in the room', () => {
  const seen = ({ store }: Program) => {
    const shown = comparedOnScreen(store.getState());
    return shown && [shown.slides[shown.place]?.name, shown.isBlack];
  };
  const press = ({ store }: Program, stroke: string) => {
    const state = store.getState();
    commandForStroke(state, stroke, { isTyping: false, isRemote: true })?.run(state);
  };
  const comparing = async () => {
    const program = await computerWith(conducted(2025), conducted(2026));
    await program.store.getState().openYears();
    const compared = comparisonOf(yearsOf(program));
    const [slide] = compared.ok ? slidesOf(yearsDocument(compared.value, 'da', false)) : [];
    if (!slide) throw new Error('Nothing is compared.');
    return { ...program, slides: ['a', 'b', 'c'].map((name) => ({ ...slide, name })) };
  };

  it('shows nothing before it is asked to, then the slide, and opens the audience window', async () => {
    const program = await comparing();
    const { store, host, slides } = program;
    const opened = () => host.asked.filter((asked) => asked === 'audience window').length;
    press(program, 'PageDown');
    expect(seen(program)).toBeNull();
    store.getState().showCompared(slides, 1, 'da');
    expect(seen(program)).toEqual(['b', false]);
    expect(opened()).toBe(1);
    expect(host.asked.at(-1)).toBe('audience window');
    expect(host.asked).toContain('awake');
    // What nobody sees is not said to be seen.
    expect(seenCompared(store.getState())).toBeNull();
    store.getState().setAudience({ width: 1920, height: 1080 });
    expect(seenCompared(store.getState())?.name).toBe('b');
    store.getState().toggleComparedBlack();
    expect(seenCompared(store.getState())).toBeNull();
    store.getState().showCompared(slides, 0, 'da');
    expect(opened()).toBe(1);
    store.getState().closeYears();
    expect(host.asked.at(-1)).toBe('asleep');
  });

  it('is turned by the presenter remote, within its ends, and blacked', async () => {
    const program = await comparing();
    program.store.getState().showCompared(program.slides, 1, 'da');
    press(program, 'PageDown');
    press(program, 'PageDown');
    expect(seen(program)).toEqual(['c', false]);
    press(program, 'b');
    expect(seen(program)).toEqual(['c', true]);
    press(program, 'PageUp');
    expect(seen(program)).toEqual(['b', false]);
    press(program, 'F9');
    press(program, 'Escape');
    expect(seen(program)).toEqual(['b', false]);
  });

  it('keeps the slide, and only it, when other arrangements or roles are chosen, and ends with the comparison', async () => {
    const program = await comparing();
    const act = program.store.getState();
    for (const isByRole of [false, true]) {
      act.showCompared(program.slides, 1, 'da');
      if (isByRole) act.showRoles(true);
      else await act.chooseConference('year-2025', false);
      press(program, 'PageDown');
      expect(seen(program)).toEqual(['b', false]);
    }
    act.closeYears();
    expect(seen(program)).toBeNull();
  });
});

describe('choosing', () => {
  it('takes arrangements along and away', async () => {
    const program = await computerWith(conducted(2024), conducted(2025), conducted(2026));
    const act = program.store.getState();
    await act.openYears();
    await act.chooseConference('year-2024', true);
    expect(tablesOf(program)).toEqual([[['2024', '2025', '2026']]]);
    await act.chooseConference('year-2026', false);
    await act.chooseConference('year-2025', false);
    expect(tablesOf(program)).toBe('too-few');
  });

  it('refuses with a reason what has no result to show, or can’t be read', async () => {
    const unseen = conducted(2025);
    const program = await computerWith(conducted(2026), {
      ...unseen,
      rounds: unseen.rounds.map((round) => ({ ...round, state: 'closed', wallThrough: null })),
    });
    const act = program.store.getState();
    await act.openYears();
    await act.chooseConference('year-2025', true);
    expect(yearsOf(program)).toMatchObject({
      chosen: ['year-2026'],
      refused: { why: 'nothingShown', title: 'Årsmøde 2025' },
    });
    await act.chooseConference('gone', true);
    expect(yearsOf(program)).toMatchObject({ chosen: ['year-2026'], refused: { why: 'unread' } });
  });
});

describe('a file of another computer', () => {
  const withFile = async (session: Session): Promise<Program> => {
    const program = await computerWith(conducted(2026));
    program.host.files.put(FILE, fileText(session));
    program.host.files.chosen = FILE;
    await program.store.getState().openYears();
    await program.store.getState().addYearsFile();
    return program;
  };

  it('is compared, and neither stored nor changed', async () => {
    const session = conducted(2025);
    const program = await withFile(session);
    expect(tablesOf(program)).toEqual([[['2025', '2026']]]);
    expect(program.store.getState().recents.map(({ id }) => id)).toEqual(['year-2026']);
    expect(program.host.files.textOf(FILE)).toBe(fileText(session));
  });

  it.each([
    ['again', conducted(2026)],
    ['template', withWorkshop(conducted(2025), { isTemplate: true })],
    ['nothingShown', newSession('new', 'Nyt')],
  ] as const)('is refused: %s', async (why, session) => {
    const program = await withFile(session);
    expect(yearsOf(program).refused).toEqual({ why, title: session.workshop.title });
    expect(yearsOf(program).chosen).toEqual(['year-2026']);
  });

  it('that is damaged is told as everywhere, and the comparison stays', async () => {
    const program = await computerWith(conducted(2025), conducted(2026));
    program.host.files.put(FILE, '{"format":"pejling"');
    program.host.files.chosen = FILE;
    const act = program.store.getState();
    await act.openYears();
    await act.addYearsFile();
    expect(program.store.getState().error?.code).toMatch(/^file-/u);
    expect(tablesOf(program)).toEqual([[['2025', '2026']]]);
  });
});

function withWorkshop(session: Session, own: Partial<Session['workshop']>): Session {
  return { ...session, workshop: { ...session.workshop, ...own } };
}
