/** What the minutes say, sentence by sentence. The expected sentences are written by hand from the numbers in the test. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../../domain/session/session';
import {
  answerOf,
  drawOf,
  frozenOf,
  handsOf,
  recountOf,
  roleOf,
  roundIn,
  scalePollOf,
  slipOf,
  textOf as words,
} from '../../domain/testing/builders';
import { itemOf } from '../../domain/testing/sessions';
import { resultsDocument } from '../results-document';
import { minutesReport, minutesSections, paragraphsOf } from './minutes';
import {
  BRIEF,
  METHOD,
  PEOPLE,
  section,
  sessionOf,
  themes,
  VOTE,
  votes,
} from './testing/themes-session';

describe('a choice', () => {
  it('with a shared third place names four, and says that no run-off was held', () => {
    const session = sessionOf(votes({ A: 71, B: 58, C: 44, D: 44, E: 9 }));
    expect(section(session, BRIEF)).toBe(
      'Deltagerne pegede især på »A« og »B«. »C« og »D« deler tredjepladsen.',
    );
    expect(section(session, VOTE)).toBe(
      'Hver deltager kunne sætte op til tre kryds. Flest, 71 af 124 (57\u00a0%), pegede på »A«; 58 (47\u00a0%) på »B«. ' +
        '»C« og »D« fik hver 44 (35\u00a0%) og deler tredjepladsen. Derfor nævnes fire svarmuligheder. Der blev ikke holdt omvalg.',
    );
    expect(section(session, PEOPLE)).toBe('131 var til stede. 124 stemte om »temaerne«.');
  });

  it('with three clear places says nothing of ties', () => {
    const session = sessionOf(votes({ A: 71, B: 58, C: 44, D: 40, E: 9 }));
    expect(section(session, BRIEF)).toBe('Deltagerne pegede især på »A«, »B« og »C«.');
    expect(section(session, VOTE)).toBe(
      'Hver deltager kunne sætte op til tre kryds. Flest, 71 af 124 (57\u00a0%), pegede på »A«; 58 (47\u00a0%) på »B«; 44 (35\u00a0%) på »C«.',
    );
  });

  it('with a shared first place begins with it', () => {
    const session = sessionOf(votes({ A: 50, B: 50, C: 20, D: 1, E: 0 }));
    expect(section(session, BRIEF)).toBe('»A« og »B« deler førstepladsen. Derefter kommer »C«.');
    expect(section(session, VOTE)).toContain(
      'Flest pegede på »A« og »B«: 50 af 124 (40\u00a0%) hver. De deler førstepladsen. Derefter kommer »C« med 20 (16\u00a0%).',
    );
  });

  it('with all tied says so once', () => {
    const session = sessionOf(votes({ A: 20, B: 20, C: 20, D: 20, E: 20 }));
    expect(section(session, BRIEF)).toBe(
      'Alle svarmuligheder fik lige mange stemmer i »temaerne«.',
    );
    expect(section(session, VOTE)).toContain(
      'Alle svarmuligheder fik lige mange stemmer: 20 af 124 (16\u00a0%) hver.',
    );
  });

  it('with votes for one alone says that it was the only one', () => {
    const session = sessionOf(votes({ C: 1 }, 5));
    expect(section(session, VOTE)).toBe(
      'Hver deltager kunne sætte op til tre kryds. Flest, 1 af 5 (20\u00a0%), pegede på »C«. Kun én svarmulighed fik stemmer.',
    );
  });

  it('without votes claims nothing', () => {
    expect(section(sessionOf([]), VOTE)).toBe(
      'Hver deltager kunne sætte op til tre kryds. Der er ikke afgivet stemmer.',
    );
    expect(section(sessionOf(votes({})), VOTE)).toContain('Ingen svarmuligheder fik stemmer.');
    expect(section(sessionOf([]), BRIEF)).toBe('Ingen svarmuligheder fik stemmer i »temaerne«.');
  });

  it('by hands has those present as its base, and does not know how many voted', () => {
    const entries = ['A', 'B', 'C', 'D', 'E'].map((id, at) =>
      handsOf(at + 1, id, [40, 30, 20, 10, 0][at] ?? 0),
    );
    const session = sessionOf(entries, { method: 'hands' }, { ...themes, maxMarks: 1 }, 120);
    expect(section(session, VOTE)).toBe(
      'Hver deltager kunne sætte ét kryds. Flest, 40 af de 120 til stede (33\u00a0%), pegede på »A«; 30 (25\u00a0%) på »B«; 20 (17\u00a0%) på »C«.',
    );
    expect(section(session, PEOPLE)).toBe(
      '120 var til stede. Om »temaerne« blev der stemt ved håndsoprækning, og hvor mange der stemte, er ikke talt.',
    );
    expect(section(session, METHOD)).toContain('Stemmerne er talt ved håndsoprækning.');
    expect(section(session, METHOD)).not.toContain('ontroltalt');
  });

  it('has its numbers in a table, with the reason why shares add up to more than 100 %', () => {
    const [, , vote] = minutesSections(
      resultsDocument(sessionOf(votes({ A: 71, B: 58, C: 44, D: 44, E: 9 }))),
    );
    expect(vote?.blocks[0]).toMatchObject({
      header: ['Plads', 'Svarmulighed', 'Stemmer', 'Andel'],
      rows: [
        ['1', 'A', '71', '57\u00a0%'],
        ['2', 'B', '58', '47\u00a0%'],
        ['3', 'C', '44', '35\u00a0%'],
        ['3', 'D', '44', '35\u00a0%'],
        ['5', 'E', '9', '7\u00a0%'],
      ],
    });
    expect(vote?.blocks[1]).toEqual({
      kind: 'paragraph',
      text: 'Andelene summer til over 100\u00a0%, fordi man kunne sætte flere kryds.',
    });
    expect(vote?.blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'slide']);
  });
});

describe('two votes', () => {
  const again = {
    ...themes,
    id: 'again',
    title: { da: 'Omvalg: temaerne', en: 'Run-off: the themes' },
    options: themes.options.slice(2, 4),
    maxMarks: 1,
  };
  const twoVotes = (present: number, workshop: Partial<Session['workshop']> = {}): Session => {
    const first = sessionOf(votes({ A: 71, B: 58, C: 44, D: 44, E: 9 }));
    const second = { ...roundIn('closed', again), id: 'r2', frozen: frozenOf(again, { present }) };
    return {
      ...first,
      rounds: [...first.rounds, second],
      workshop: {
        ...first.workshop,
        polls: [themes, again],
        agenda: [itemOf('item', themes.id), itemOf('other', again.id)],
        ...workshop,
      },
      entries: [...first.entries, { ...slipOf(2, 1, 120, { C: 70, D: 50 }), roundId: 'r2' }],
    };
  };

  it('name the run-off that was held, and each vote before what is said of its method', () => {
    const session = twoVotes(131);
    expect(section(session, VOTE)).toMatch(
      / Derfor nævnes fire svarmuligheder\. Der blev holdt omvalg, se »Omvalg: temaerne«\.$/u,
    );
    expect(section(session, PEOPLE)).toBe(
      '131 var til stede. 124 stemte om »temaerne« og 120 om »Omvalg: temaerne«.',
    );
    expect(paragraphsOf(section(session, METHOD + 1))).toEqual([
      '»temaerne«: Stemmerne er talt ved bordene og tastet af facilitator (1 bordseddel). Ikke kontroltalt.',
      '»Omvalg: temaerne«: Stemmerne er talt ved bordene og tastet af facilitator (1 bordseddel). Ikke kontroltalt.',
      'Resultatet beskriver dem, der stemte, ikke alle chefer.',
    ]);
  });

  it('tell how many were present at each where people came or went in between', () => {
    expect(section(twoVotes(125), PEOPLE)).toBe(
      '124 af 131 stemte om »temaerne« og 120 af 125 om »Omvalg: temaerne«.',
    );
  });

  it('of a rehearsal say so first', () => {
    const session = twoVotes(131, { rehearsalOf: 'w0' });
    expect(paragraphsOf(section(session, METHOD + 1))[0]).toBe(
      'Dette er en generalprøve. Tallene er opdigtede.',
    );
    expect(minutesReport(resultsDocument(session)).subtitle).toMatch(/^Generalprøve · /u);
  });
});

describe('a scale', () => {
  const steps = ['Slet ikke', 'I mindre grad', 'I nogen grad', 'I høj grad'];
  const base = scalePollOf(['s', 't'], 4);
  const scale = {
    ...base,
    title: { da: 'helhedsløsninger', en: 'solutions' },
    meanHint: { da: 'Lavt gennemsnit = stort potentiale', en: 'Low' },
    statements: base.statements.map((own) => ({
      ...own,
      label: words(own.id === 's' ? 'Borgernes oplevelse' : 'Egne tilbud'),
    })),
    scale: {
      ...base.scale,
      dontKnow: { da: 'Ved ikke', en: 'Do not know' },
      steps: base.scale.steps.map((step, at) => ({ ...step, label: words(steps[at] ?? '') })),
    },
  };
  const counted = (counts: Readonly<Record<string, number>>) =>
    section(sessionOf([slipOf(1, 1, 127, counts)], {}, scale), VOTE);
  const ALL = { 's/1': 70, 's/2': 38, 's/3': 10, 's/4': 3, 's/0': 4, 't/3': 60, 't/4': 60 };

  it('tells the lower half of the steps from counts, and whoever gave no answer', () => {
    expect(paragraphsOf(counted(ALL))[1]).toBe(
      '»Borgernes oplevelse«: 108 af 121 (89\u00a0%) svarede »Slet ikke« eller »I mindre grad«; 4 svarede »Ved ikke«, 2 svarede ikke. Gennemsnit 1,6 på en skala fra 1 til 4.',
    );
    expect(paragraphsOf(counted(ALL))[2]).toBe(
      '»Egne tilbud«: Ingen af de 120, der tog stilling, svarede »Slet ikke« eller »I mindre grad«; 7 svarede ikke. Gennemsnit 3,5 på en skala fra 1 til 4.',
    );
  });

  it('names the lowest and the highest mean', () => {
    expect(paragraphsOf(counted(ALL))[0]).toBe(
      'Hver deltager svarede på en skala fra 1 (»Slet ikke«) til 4 (»I høj grad«). Lavt gennemsnit = stort potentiale. ' +
        'I »helhedsløsninger« er gennemsnittet lavest for »Borgernes oplevelse« (1,6) og højest for »Egne tilbud« (3,5).',
    );
  });

  it('where nobody took a position has no mean', () => {
    const text = counted({ 's/0': 127 });
    expect(text).toContain('»Borgernes oplevelse«: Ingen tog stilling; 127 svarede »Ved ikke«.');
    expect(text).not.toContain('Gennemsnit ');
    expect(text).toContain('Ingen tog stilling i »helhedsløsninger«.');
  });

  it('without «Ved ikke» has no word and no column for it', () => {
    const sure = { ...scale, scale: { ...scale.scale, dontKnow: { da: '', en: '' } } };
    const counts = { 's/1': 70, 's/2': 38, 's/3': 10, 's/4': 3, 't/3': 60 };
    const report = minutesReport(resultsDocument(sessionOf([slipOf(1, 1, 127, counts)], {}, sure)));
    const text = JSON.stringify(report.blocks.filter(({ kind }) => kind !== 'slide'));
    expect(text).toContain(
      '»Borgernes oplevelse«: 108 af 121 (89 %) svarede »Slet ikke« eller »I mindre grad«; 6 svarede ikke.',
    );
    expect(text).not.toMatch(/ved ikke|dontKnow|«« /iu);
    const [table] = report.blocks.flatMap((block) =>
      block.kind === 'table' && block.header.includes('Slet ikke') ? [block] : [],
    );
    const width = ['Spørgsmål', ...steps, 'Uden svar', 'n', 'Gennemsnit'];
    expect(table?.header).toEqual(width);
    expect([table?.align.length, table?.shows?.length]).toEqual([width.length, width.length]);
    expect(table?.rows).toEqual([
      ['Borgernes oplevelse', '70', '38', '10', '3', '6', '121', '1,6'],
      ['Egne tilbud', '0', '0', '60', '0', '67', '60', '3,0'],
    ]);
  });

  it('says that the room is divided', () => {
    expect(counted({ 's/1': 60, 's/4': 60, 't/2': 120 })).toContain(
      'Gennemsnit 2,5 på en skala fra 1 til 4. Salen er delt: Svarene er meget spredte.',
    );
  });
});

describe('the method', () => {
  const SLIPS = [
    slipOf(1, 1, 10, { A: 10 }),
    slipOf(2, 2, 10, { A: 9, B: 1 }),
    slipOf(3, 3, 10, { A: 10 }),
  ];

  it('says what was counted how, and that nobody counted again', () => {
    expect(section(sessionOf(SLIPS), METHOD)).toBe(
      'Stemmerne er talt ved bordene og tastet af facilitator (3 bordsedler). Ikke kontroltalt.\n\n' +
        'Resultatet beskriver dem, der stemte, ikke alle chefer.',
    );
  });

  it('tells a recount of all, and no more than that', () => {
    const entries = [
      ...SLIPS,
      drawOf(4, [1, 2, 3]),
      recountOf(5, 1, 10, { A: 10 }),
      recountOf(6, 2, 10, { A: 9, B: 1 }),
      recountOf(7, 3, 10, { A: 10 }),
    ];
    expect(section(sessionOf(entries), METHOD)).toContain(
      'Kontroltalt: alle 3 borde, ingen forskel. Alle bordsedler er talt igen.',
    );
    expect(section(sessionOf(entries.slice(0, 5)), METHOD)).toContain(
      'Kontroltællingen er ikke færdig.',
    );
  });

  it('of some tables says what that proves, and that a difference was corrected', () => {
    const some = [drawOf(4, [1, 2]), recountOf(5, 1, 10, { A: 10 })];
    const agrees = [...some, recountOf(6, 2, 10, { A: 9, B: 1 })];
    expect(section(sessionOf([...SLIPS, ...agrees]), METHOD)).toContain(
      'Kontroltalt: 2 af 3 borde, ingen forskel. Det viser, at de udtrukne borde er talt rigtigt. Det siger ikke noget sikkert om resten.',
    );
    const corrected = [
      ...some,
      recountOf(6, 2, 10, { A: 8, B: 2 }),
      slipOf(7, 2, 10, { A: 8, B: 2 }, { replaces: SLIPS[1]?.id ?? null }),
    ];
    expect(section(sessionOf([...SLIPS, ...corrected]), METHOD)).toContain(
      'Kontroltalt: 2 af 3 borde, 1 forskel rettet.',
    );
  });

  it('names joint answers and their weights', () => {
    expect(section(sessionOf([answerOf(1, 1, 12, ['A'])]), METHOD)).toContain(
      '1 bord afgav et fælles svar, som er vægtet efter antal deltagere.',
    );
  });

  it('says what did not add up and was taken along', () => {
    const breach = { ...slipOf(4, 4, 5, { A: 9 }), confirmed: true };
    expect(section(sessionOf([...SLIPS, breach]), METHOD)).toContain(
      'Én registrering gik ikke op og er medtaget.',
    );
    expect(
      section(sessionOf([...SLIPS, breach, { ...breach, id: 'x', table: 5, sequence: 9 }]), METHOD),
    ).toContain('2 registreringer gik ikke op og er medtaget.');
  });

  it('says that roles are left out, with the limit', () => {
    const roles = ['boss', 'field', 'staff'].map(roleOf);
    const entries = [
      slipOf(1, 1, 9, { A: 9 }, { roleId: 'boss' }),
      slipOf(2, 2, 9, { A: 9 }, { roleId: 'field' }),
      slipOf(3, 3, 2, { A: 2 }, { roleId: 'staff' }),
    ];
    const frozen = frozenOf(themes, { roles, threshold: 5, present: 20 });
    expect(section(sessionOf(entries, { frozen }), METHOD)).toContain(
      'Roller med under fem svar er udeladt, og det samme er tal, som de kan regnes ud fra.',
    );
  });

  it('says that figures were corrected after they were shown', () => {
    const shown = { state: 'revealed', shownThrough: 2, shownBallots: 0 } as const;
    const session = sessionOf(SLIPS, shown);
    expect(section(session, METHOD)).toContain('Tallene er rettet efter visning.');
    expect(section(session, VOTE)).toContain('Tallene er rettet efter visning.');
  });

  it('tells word for word from Pejling’s own', () => {
    const source = { documentId: 'd', quote: 'q' };
    const poll = {
      ...themes,
      options: themes.options.map((own, at) => ({
        ...own,
        ...{ sources: at < 4 ? [source] : [], verbatim: at < 3 },
      })),
    };
    expect(section(sessionOf(SLIPS, {}, poll), METHOD)).toContain(
      'Tre svarmuligheder er ordret fra kilden, én er formuleret til Pejling.',
    );
  });
});

it('in English are in English', () => {
  const session = sessionOf(votes({ A: 71, B: 58, C: 44, D: 44, E: 9 }));
  const english = { ...session, workshop: { ...session.workshop, language: 'en' } as const };
  expect(section(english, VOTE)).toBe(
    'Each participant could set up to three marks. Most, 71 of 124 (57%), pointed to “A”; 58 (47%) to “B”. ' +
      '“C” and “D” each got 44 (35%) and share third place. This is why four options are named. No run-off was held.',
  );
});
