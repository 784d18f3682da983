/**
 * The numbers of one conference, from the keys that typed the votes to every file of its package: what is read back out of each format is
 * held against a count of the ballots.
 */
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes.ts';
import { wholenessFive } from '../../../shared/content/leadership-chain-2025/wholeness-five.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { fillTotals } from '../support/conduct/fill-totals.ts';
import { expect, test } from '../support/fixtures.ts';
import * as count from '../support/conduct/independent-count.ts';
import { OpenedPackage } from '../support/files/opened-package.ts';
import { chooseMethod } from '../support/conduct/open-round.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';

const words = dictionaryFor('da');
const [PRESENT, TABLES, STEPS] = [24, 3, 4];
const THEMES = tenThemes.options.map(({ title }) => title.da);
const LABELS = wholenessFive.statements.map(({ label }) => label.da);

const random = count.randomFrom(24_3);
const seats = count.seatsOf(PRESENT, TABLES);
const likings = [9, 6, 10, 3, 12, 5, 2, 7, 8, 0];
const first = count.voteOnThemes(seats, likings, 0.1, random);
const second = count.voteOnThemes(seats, [...likings].reverse(), 0.2, random);
/** At each table every other person is a director, the others are heads of their fields. */
const roles = [0, 1].map((role) =>
  first.filter((_, place) => Math.floor(place / TABLES) % 2 === role),
);
const leanings = [
  [1, 6, 12, 8, 2, 1],
  [2, 2, 8, 14, 6, 1],
  [0, 9, 0, 0, 0, 0],
  [1, 0, 0, 0, 0, 0],
  [4, 3, 9, 9, 4, 1],
];
const answers = count.answerQuestions(seats, leanings, 0.1, random);

test.setTimeout(120_000);

// CI runs it: every format on its own is tested by everybody.
test(
  'typed votes are the same numbers in every file of the package',
  { tag: '@thorough' },
  async ({ app }) => {
    const { page } = app;
    const me = new Facilitator(page);
    await me.createWorkshop(PRESENT, TABLES);
    await me.press('Alt+2');
    await me.tabTo(words.groups.setup.collects);
    await me.press('Space');
    await me.goToItem(AGENDA.themes);
    await me.changeState('open');
    for (const [place, ballots] of roles.entries()) {
      if (place > 0) await me.press('F4');
      for (const slip of count.themeSlips(ballots, TABLES, THEMES.length)) {
        await me.typeThemeSlip(slip.table, slip.voters, slip.votes);
      }
    }
    await me.changeState('closed');
    await showAll(me);

    await page.locator('[data-command="new-round"]').click();
    await me.expectState('ready');
    const votes = count.countThemes(second, THEMES.length, second.length);
    const inOrder = [...votes].sort((a, b) => a.number - b.number).map((own) => own.votes);
    await typeTotals(me, [second.length, ...inOrder]);
    await showAll(me);

    await me.goToItem(AGENDA.questions);
    await typeTotals(me, [
      answers.length,
      ...count.answerRows(answers, LABELS.length, STEPS).flat(),
    ]);
    await showAll(me);

    await me.press('Control+e');
    const pack = page.getByRole('button', { name: words.packing.pack });
    await expect(pack).toBeFocused();
    const { bytes } = await app.savedFile(() => me.press('Enter'));
    const files = new OpenedPackage(bytes);
    for (const number of [1, 2] as const) expectThemes(files, number);
    expectRoles(files);
    expectBeforeAndAfter(files);
    expectQuestions(files);
    expectSentences(files);
  },
);

const SLIDES = 'resultater.pdf';
const REPORTS = ['referat.docx', 'referat.md', 'mailtekst.html'] as const;
const SHEETS = ['tal.xlsx', '01 Hvor er potentialet i ledelseskæden størst.csv'] as const;
const rounds = { 1: first, 2: second } as const;
const themesOf = (ballots: typeof first) =>
  count.countThemes(ballots, THEMES.length, ballots.length);
const nameOf = ({ number }: { readonly number: number }) => THEMES[number - 1] ?? '';
const percent = (whole: number) => `${whole} %`;
const votesText = (votes: number) => `${votes} ${votes === 1 ? 'stemme' : 'stemmer'}`;
/** At most two decimals with a comma, as a Danish sheet reads it. */
const danish = (value: number) => String(Math.round(100 * value) / 100).replace('.', ',');

function expectThemes(files: OpenedPackage, number: 1 | 2): void {
  const base = rounds[number].length;
  const ranked = themesOf(rounds[number]);
  expect(ranked.at(-1)?.votes).toBe(0);
  for (const theme of ranked) {
    const [name, rank, votes] = [nameOf(theme), String(theme.rank), String(theme.votes)];
    files.expectRow(SLIDES, [rank, name, percent(theme.percent), votesText(theme.votes)]);
    // Documents tell of the last round.
    if (number === 2) {
      for (const report of REPORTS) {
        files.expectRow(report, [rank, name, votes, percent(theme.percent)]);
      }
      files.expectRow('optællingsattest.pdf', [name, votes]);
    }
  }
  const about = (theme: count.CountedTheme) => ({
    ...{ Runde: String(number), Plads: String(theme.rank), Svarmulighed: nameOf(theme) },
    ...{ Stemmer: String(theme.votes), Base: String(base), Stemte: String(base) },
    'Til stede': String(PRESENT),
  });
  const [workbook, csv] = SHEETS.map((sheet) =>
    files.records(sheet, 'Svarmulighed').filter(({ Runde }) => Runde === String(number)),
  );
  expect(workbook).toMatchObject(
    ranked.map((theme) => ({ ...about(theme), Andel: String(theme.votes / base) })),
  );
  expect(csv).toMatchObject(
    ranked.map((theme) => ({ ...about(theme), 'Andel (%)': danish((100 * theme.votes) / base) })),
  );
  files.expectChart(
    ranked.map((theme) => `${theme.rank}. ${nameOf(theme)}`),
    [ranked.map((theme) => theme.percent / 100)],
  );
  const figures = ranked.flatMap(
    (theme) =>
      [
        [['rows', nameOf(theme), 'votes'], theme.votes],
        [['rows', nameOf(theme), 'percent'], theme.percent],
        [['rows', nameOf(theme), 'rank'], theme.rank],
      ] as const,
  );
  const picture = number === 1 ? 'hele resultatet.png' : 'hele resultatet (Runde 2).png';
  for (const file of [picture, SLIDES, '.pptx']) files.expectCarried(file, figures);
}

function expectRoles(files: OpenedPackage): void {
  const order = themesOf(first);
  const own = roles.map((ballots) => themesOf(ballots));
  const percentsOf = (theme: count.CountedTheme) =>
    own.map((counted) => counted.find(({ number }) => number === theme.number)?.percent ?? -1);
  const records = SHEETS.map((sheet) => files.records(sheet, 'Svarmulighed'));
  for (const [place, theme] of order.entries()) {
    const [director = -1, head = -1] = percentsOf(theme);
    files.expectRow(SLIDES, [nameOf(theme), ...[theme.percent, director, head].map(percent)]);
    const [workbook, csv] = records.map((rows) => rows[place]);
    expect(workbook).toMatchObject({
      'Direktør, andel': String(director / 100),
      'Fagchef, andel': String(head / 100),
    });
    expect(csv).toMatchObject({
      'Direktør, andel (%)': String(director),
      'Fagchef, andel (%)': String(head),
    });
    files.expectCarried('efter rolle.png', [
      [['rows', nameOf(theme), 'cells', 'Direktør', 'percent'], director],
      [['rows', nameOf(theme), 'cells', 'Fagchef', 'percent'], head],
    ]);
  }
  for (const role of [0, 1] as const) {
    files.expectChart(order.map(nameOf), [
      order.map((theme) => (percentsOf(theme)[role] ?? -1) / 100),
    ]);
  }
}

function expectBeforeAndAfter(files: OpenedPackage): void {
  const before = themesOf(first);
  const after = themesOf(second);
  const [workbook] = SHEETS.map((sheet) => files.records(sheet, 'Svarmulighed'));
  const pairs = after.map((theme) => {
    const then = before.find(({ number }) => number === theme.number);
    if (!then) throw new Error('Both rounds have the same themes');
    return { theme, then, points: theme.percent - then.percent, won: then.rank - theme.rank };
  });
  for (const [place, { theme, then, points, won }] of pairs.entries()) {
    const sign = points > 0 ? '+' : points < 0 ? '\u2212' : '';
    const shift = won === 0 ? 'uændret' : `${won > 0 ? '↑' : '↓'}${Math.abs(won)}`;
    files.expectRow(SLIDES, [
      ...[String(theme.rank), nameOf(theme), percent(then.percent), percent(theme.percent)],
      ...[`${sign}${Math.abs(points)}`, shift],
    ]);
    expect(workbook?.[THEMES.length + place]).toMatchObject({
      'Andel før': String(then.votes / first.length),
      'Ændring i pct.point': String(points),
      'Pladser vundet': String(won),
    });
    files.expectCarried('før og efter.png', [
      [['rows', nameOf(theme), 'points'], points],
      [['rows', nameOf(theme), 'rankShift'], won],
    ]);
  }
  files.expectChart(
    pairs.map(({ theme }) => `${theme.rank}. ${nameOf(theme)}`),
    [pairs.map(({ then }) => then.percent / 100), pairs.map(({ theme }) => theme.percent / 100)],
  );
}

function expectQuestions(files: OpenedPackage): void {
  const csvName = '02 Hvor er potentialet for helhedsløsninger størst.csv';
  const counted = count.countQuestions(answers, LABELS.length, STEPS);
  expect(counted.map(({ n }) => n)).toContain(0);
  const records = ['tal.xlsx', csvName].map((file) => files.records(file, 'Udsagn'));
  for (const own of counted) {
    const label = LABELS[own.number - 1] ?? '';
    const blank = answers.length - own.n - own.dontKnow;
    const mean = own.n === 0 ? '–' : (own.meanTenths / 10).toFixed(1).replace('.', ',');
    const cells = [...own.counts, own.dontKnow, blank, own.n].map(String);
    for (const report of REPORTS) files.expectRow(report, [label, ...cells, mean]);
    files.expectRow('optællingsattest.pdf', [label, String(own.n + own.dontKnow)]);
    files.expectRow(
      SLIDES,
      wholenessFive.scale.steps.flatMap((step, place) => [
        `${step.value} ${step.label.da}`,
        own.n === 0 ? '–' : percent(own.percents[place] ?? -1),
        `${own.counts[place]} svar`,
      ]),
    );
    files.expectRow(SLIDES, ['Gennemsnit', mean]);
    for (const [place, rows] of records.entries()) {
      const written = (value: number) => (place === 0 ? String(value) : danish(value));
      expect(rows.find(({ Udsagn }) => Udsagn === label)).toMatchObject({
        ...{ n: String(own.n), 'Ved ikke': String(own.dontKnow), 'Uden svar': String(blank) },
        ...Object.fromEntries(
          wholenessFive.scale.steps.map((step, at) => [
            `${step.value} ${step.label.da}`,
            String(own.counts[at]),
          ]),
        ),
        Gennemsnit: own.n === 0 ? '' : written(own.mean),
        Median: own.n === 0 ? '' : written(own.median),
      });
    }
    files.expectChart(
      wholenessFive.scale.steps.map((step) => `${step.value} ${step.label.da}`),
      [own.percents.map((whole) => (own.n === 0 ? null : whole / 100))],
    );
    if (own.n > 0) {
      const picture = `Spørgsmål ${own.number} – ${label.replace(':', '')}.png`;
      files.expectCarried(picture, [[['mean'], own.meanTenths / 10]]);
    }
  }
}

/** The numbers in words: who took part, and the best of the last round. */
function expectSentences(files: OpenedPackage): void {
  const [best] = themesOf(second);
  if (!best) throw new Error('There are themes');
  const sentences = [
    `${PRESENT} var til stede. ${second.length} stemte om`,
    `${best.votes} af ${second.length} (${best.percent} %), pegede på »${nameOf(best)}«`,
  ];
  for (const file of [...REPORTS, 'resumé.pdf']) {
    const text = files
      .everything(file)
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ');
    for (const sentence of sentences) expect(text, file).toContain(sentence);
  }
}

async function typeTotals(me: Facilitator, totals: readonly number[]): Promise<void> {
  await chooseMethod(me.page, 'totals');
  await me.changeState('open');
  await fillTotals(me.page, totals.map(String));
  await me.press('Enter');
  await me.changeState('closed');
}

/** Shows the result and goes through it to its end. */
async function showAll(me: Facilitator): Promise<void> {
  await me.reveal();
  const [, steps = '1'] =
    / af (\d+)/u.exec(await me.page.locator('.step-counter').innerText()) ?? [];
  for (let step = 1; step < Number(steps); step += 1) await nextStep(me);
}
