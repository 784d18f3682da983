/** Two conferences side by side, counted by hand, on slides and in a written document. */
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../domain/kinds/cell';
import type { Poll } from '../../domain/poll/poll';
import type { Session } from '../../domain/session/session';
import {
  choicePollOf,
  frozenOf,
  optionOf,
  rankingPollOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
} from '../../domain/testing/builders';
import { sessionWith } from '../../domain/testing/sessions';
import { compareConferences } from '../../domain/years/compare-conferences';
import { shownConference } from '../../domain/years/shown-conference';
import type { ScaleOverviewSlide } from '../../slides/kinds/scale/scale-slide-model';
import type { YearsSlide } from '../../slides/kinds/comparison-slide';
import { framedGroupLayout } from '../../slides/layout/group-layout';
import { softSlide } from '../../slides/soft-slide';
import { conferenceNames } from '../../slides/years/years-frame';
import { buildDeck } from '../deck/build-deck';
import { minutesReport } from '../minutes/minutes';
import { roundsIn, type ResultsDocument } from '../results-document';
import { yearsDocument } from './years-document';
import { yearsTables } from './years-tables';

const themes = choicePollOf(['a', 'b', 'c', 'd']);

interface Voted {
  readonly poll: Poll;
  readonly date: string;
  readonly title?: string;
  readonly voters: number;
  readonly counts: Counts;
  /** By role: people and counts. */
  readonly roles?: readonly (readonly [role: string, voters: number, counts: Counts])[];
}

function sessionOf({
  poll,
  date,
  title = 'Chefforum',
  voters,
  counts,
  roles = [],
}: Voted): Session {
  const frozen = frozenOf(poll, { present: 50, roles: roles.map(([id]) => roleOf(id)) });
  const seen = { state: 'revealed', revealStep: 99, wallThrough: 1000, frozen } as const;
  const entries =
    roles.length === 0
      ? [slipOf(1, 1, voters, counts)]
      : roles.map(([roleId, people, own], at) => slipOf(at + 1, at + 1, people, own, { roleId }));
  const own = entries.map((entry) => ({ ...entry, id: `${title} ${date} ${entry.id}` }));
  const session = sessionWith([roundOf(poll, 'table-slip', seen)], [poll], { entries: own });
  return { ...session, workshop: { ...session.workshop, id: date, date, title, place: 'Vejle' } };
}

function documentOf(...votes: readonly Voted[]): ResultsDocument {
  const done = compareConferences(votes.map((voted) => shownConference(sessionOf(voted))));
  if (!done.ok) throw new Error(done.error);
  return yearsDocument(done.value, 'da', true);
}

const slidesIn = ({ parts }: ResultsDocument) =>
  parts.flatMap(({ slides }) => slides.map(({ slide }) => slide));
const columnsIn = (document: ResultsDocument) =>
  slidesIn(document).filter((slide): slide is YearsSlide => slide.kind === 'years');

const LAST: Voted = {
  ...{ poll: themes, date: '2025-05-14', voters: 20 },
  counts: { a: 10, b: 4, c: 4, d: 0 },
};
const THIS: Voted = {
  ...{ poll: themes, date: '2026-05-12', voters: 40 },
  counts: { a: 10, b: 30, c: 8, d: 2 },
};

describe('a choice', () => {
  const [slide] = columnsIn(documentOf(THIS, LAST));
  it('tells share, place, n and date of each conference, in the order of the newest', () => {
    expect(slide?.columns.map(({ label, nText, isTotal }) => [label, nText, isTotal])).toEqual([
      ['14. maj 2025', 'n = 20', false],
      ['12. maj 2026', 'n = 40', true],
    ]);
    expect(
      slide?.rows.map(({ label, cells }) => [
        label,
        ...cells.map(({ text, nText }) => `${text} ${nText}`.replace(/\u00a0/gu, ' ')),
      ]),
    ).toEqual([
      ['b', '20 % nr. 2 (delt)', '75 % nr. 1'],
      ['a', '50 % nr. 1', '25 % nr. 2'],
      ['c', '20 % nr. 2 (delt)', '20 % nr. 3'],
      ['d', '0 % nr. 4', '5 % nr. 4'],
    ]);
  });

  it('says that others took part, and which words changed since', () => {
    const options = [{ ...optionOf('a'), title: textOf('Nye ord') }, ...themes.options.slice(1)];
    const [changed] = columnsIn(documentOf(LAST, { ...THIS, poll: { ...themes, options } }));
    expect(changed?.note).toContain('Ikke samme deltagere');
    expect(changed?.note).toContain('Siden den 14. maj 2025: ny ordlyd: »Nye ord«');
  });

  it('is two slides with the reason where fewer marks were allowed', () => {
    const two = columnsIn(documentOf(LAST, { ...THIS, poll: { ...themes, maxMarks: 2 } }));
    expect(two.map(({ columns }) => columns.map(({ label }) => label))).toEqual([
      ['14. maj 2025'],
      ['12. maj 2026'],
    ]);
    for (const { note } of two) {
      expect(note).toContain(
        'Ikke samme grundlag: op til tre kryds hver den 14. maj 2025, op til to kryds hver den 12. maj 2026',
      );
      expect(note).not.toContain('deltagere');
    }
  });

  it('names conferences of one day by their titles, too', () => {
    const other = { ...LAST, date: THIS.date, title: 'Syd' };
    const sessions = [sessionOf(THIS), sessionOf(other)].map((session, at) => ({
      ...session,
      workshop: { ...session.workshop, id: `w${at}` },
    }));
    const done = compareConferences(sessions.map(shownConference));
    if (!done.ok) throw new Error(done.error);
    const [own] = columnsIn(yearsDocument(done.value, 'da', false));
    expect(own?.columns.map(({ label }) => label)).toEqual([
      '12. maj 2026 (Chefforum)',
      '12. maj 2026 (Syd)',
    ]);
  });
});

it('tells conferences of one day and one title apart by their places, or by their numbers', () => {
  const titled = (title: string, at: number, place: string) => {
    const session = sessionOf({ ...THIS, title: `${title}${at}` });
    return shownConference({
      ...session,
      workshop: { ...session.workshop, id: `w${at}`, title, place },
    });
  };
  const long = 'Kommunernes Ledelseskonference for chefer i forvaltningerne';
  const names = conferenceNames(
    [
      titled(long, 1, 'Vejle'),
      titled(long, 2, 'Ry'),
      titled('Syd', 3, 'Ry'),
      titled('Syd', 4, 'Ry'),
    ],
    'da',
  );
  expect([...names.values()]).toEqual([
    '12. maj 2026 (Kommunernes Ledelseskonference for …, Vejle)',
    '12. maj 2026 (Kommunernes Ledelseskonference for …, Ry)',
    '12. maj 2026 (Syd, 3)',
    '12. maj 2026 (Syd, 4)',
  ]);
});

it('keeps each row as high as its figures, however many lines the note has', () => {
  const ten = choicePollOf('abcdefghij'.split(''));
  const worded = (year: number): Poll => ({
    ...ten,
    options: ten.options.map(({ id }) => ({ ...optionOf(id), title: textOf(`${id} i ${year}`) })),
  });
  const document = documentOf(
    ...[2022, 2023, 2024, 2025, 2026].map((year) => ({
      ...{ poll: worded(year), date: `${year}-05-12`, voters: 20, counts: { a: 9, b: 5 } },
    })),
  );
  const pages = columnsIn(document);
  expect(pages.flatMap(({ rows }) => rows.map(({ label }) => label))).toHaveLength(10);
  for (const page of pages) {
    expect(page.note.length).toBeGreaterThan(300);
    const { layout } = framedGroupLayout(softSlide(page, 'da'));
    const used = layout.rows.reduce((sum, { height }) => sum + height, 0);
    // A figure of 30 pixels or more, and a line of 34 below it.
    expect(Math.min(...layout.rows.map(({ height }) => height))).toBeGreaterThanOrEqual(64);
    expect(used + layout.headHeight + (layout.note?.height ?? 0)).toBeLessThan(800);
  }
});

describe('a scale', () => {
  const poll = scalePollOf(['s', 't']);
  const answers = (one: number, four: number): Counts => ({
    ...{ 's/1': one, 's/4': four, 's/0': 2 },
    ...{ 't/2': one + four },
  });
  const document = documentOf(
    { poll, date: '2025-05-14', voters: 12, counts: answers(5, 5) },
    { poll, date: '2026-05-12', voters: 12, counts: answers(2, 8) },
  );
  it('has the means beside each other, and a slide for each statement with both distributions', () => {
    const [means] = columnsIn(document);
    const row = means?.rows[0];
    expect(row?.cells.map(({ text, nText }) => [text, nText])).toEqual([
      ['2,5', 'n = 10'],
      ['3,4', 'n = 10'],
    ]);
    const overviews = slidesIn(document).filter(
      (slide): slide is ScaleOverviewSlide => slide.kind === 'scale-overview',
    );
    expect(overviews).toHaveLength(2);
    expect(
      overviews[0]?.rows.map(({ label, segments }) => [
        label,
        ...segments.map(({ numbers }) => numbers.percent),
      ]),
    ).toEqual([
      ['14. maj 2025', 50, 0, 0, 50],
      ['12. maj 2026', 20, 0, 0, 80],
    ]);
    expect(overviews[0]?.footer.left).toContain('Ikke samme deltagere');
    expect(overviews.map(({ subtitle }) => subtitle)).not.toContain('Ordlyden');
  });

  it('says beside the bars of a statement where its words were other ones, and only there', () => {
    const [first, ...others] = poll.statements;
    if (!first) throw new Error('There are statements.');
    const before = {
      ...poll,
      statements: [{ ...first, text: textOf('Ikke det samme') }, ...others],
    };
    const slides = slidesIn(
      documentOf(
        { poll: before, date: '2025-05-14', voters: 12, counts: answers(5, 5) },
        { poll, date: '2026-05-12', voters: 12, counts: answers(2, 8) },
      ),
    ).filter((slide): slide is ScaleOverviewSlide => slide.kind === 'scale-overview');
    expect(slides[0]?.subtitle).toContain('Ordlyden var en anden den 14. maj 2025');
    expect(slides[1]?.subtitle).not.toContain('Ordlyden');
  });
});

it('has a slide for a role only where two conferences show it', () => {
  const roles = (staff: number): NonNullable<Voted['roles']> => [
    ['boss', 10, { a: 6 }],
    ['field', 12, { a: 3 }],
    ['staff', staff, { b: staff }],
  ];
  const of = (staff: number, later: number) =>
    columnsIn(documentOf({ ...LAST, roles: roles(staff) }, { ...THIS, roles: roles(later) }))
      .filter(({ numbers }) => numbers.isOfRole)
      .map(({ subtitle }) => subtitle.replace('Kun rollen ', ''));
  expect(of(9, 8)).toEqual(['boss', 'field', 'staff']);
  // With three people hidden, the least of the others hides, too, so that nobody can subtract them.
  expect(of(9, 3)).toEqual(['field']);
});

it('says how a role was called where its name has changed', () => {
  const roles: NonNullable<Voted['roles']> = [
    ['boss', 10, { a: 6 }],
    ['field', 12, { a: 3 }],
  ];
  const before = sessionOf({ ...LAST, roles });
  const renamed = {
    ...before,
    rounds: before.rounds.map((round) => ({
      ...round,
      frozen: round.frozen && {
        ...round.frozen,
        roles: round.frozen.roles.map((role) =>
          role.id === 'boss' ? { ...role, name: textOf('Direktør') } : role,
        ),
      },
    })),
  };
  const done = compareConferences([renamed, sessionOf({ ...THIS, roles })].map(shownConference));
  if (!done.ok) throw new Error(done.error);
  const notes = columnsIn(yearsDocument(done.value, 'da', true))
    .filter(({ numbers }) => numbers.isOfRole)
    .map(({ subtitle, note }) => [
      subtitle,
      note.startsWith('Rollen hed »Direktør« den 14. maj 2025.'),
    ]);
  expect(notes).toEqual([
    ['Kun rollen boss', true],
    ['Kun rollen field', false],
  ]);
});

it('compares rankings by average place, with n and the place', () => {
  const poll = rankingPollOf(['a', 'b']);
  const empty = { poll, voters: 0, counts: {} };
  const document = documentOf({ ...empty, date: '2025-05-14' }, { ...empty, date: '2026-05-12' });
  expect(columnsIn(document)[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['–', '–']);
});

describe('in files', () => {
  const document = documentOf(LAST, THIS);
  it('notes no round of an open workshop as shown', () => {
    expect(roundsIn(document)).toEqual([]);
  });
  it('is a deck with a title, its slides and how the votes were counted', () => {
    const { slides } = buildDeck(document);
    expect(slides[0]?.title).toBe('Sammenligning: Chefforum');
    expect(slides[0]?.subtitle).toContain('sammenlignet med 14. maj 2025');
    const body = slides[1]?.body;
    expect(body?.kind === 'columns' && body.heading).toBe('Arrangementer');
    expect(slides.length).toBeGreaterThan(2);
  });
  it('is a table with a row for each option and conference', () => {
    const [table] = yearsTables(document);
    expect(
      table?.rows.map(({ values: { label, date, votes, voters } }) => [label, date, votes, voters]),
    ).toEqual([
      ['a', '2025-05-14', 10, 20],
      ['b', '2025-05-14', 4, 20],
      ['c', '2025-05-14', 4, 20],
      ['d', '2025-05-14', 0, 20],
      ['b', '2026-05-12', 30, 40],
      ['a', '2026-05-12', 10, 40],
      ['c', '2026-05-12', 8, 40],
      ['d', '2026-05-12', 2, 40],
    ]);
  });
  it('is a written document that names the conferences and says what is left out', () => {
    const { title, blocks } = minutesReport(document);
    expect(title).toBe('Sammenligning: Chefforum');
    const text = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
    expect(text).toContain('Chefforum (14. maj 2025, Vejle) og Chefforum (12. maj 2026, Vejle)');
    expect(text).toContain('der blev vist helt for salen');
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.header).toEqual(['Svarmulighed', '14. maj 2025, n = 20', '12. maj 2026, n = 40']);
    expect(table?.rows).toHaveLength(4);
  });
});
