/** Printouts: which pages come out, and what stands on them. */
import { renderToStaticMarkup } from 'react-dom/server';
import { SOFT_HYPHEN } from '../../shared/lib/soft-hyphen';
import { describe, expect, it } from 'vitest';
import { leadershipChain2025 as pack } from '../../shared/content/leadership-chain-2025/pack';
import { workshopOf } from '../../shared/domain/testing/builders';
import { editionOf } from '../../shared/domain/edition/edition';
import { slipNumber } from '../../shared/domain/edition/slip-number';
import type { Poll } from '../../shared/domain/poll/poll';
import { DEFAULT_ROLES, type Workshop } from '../../shared/domain/workshop/workshop';
import type { WorkshopLanguage } from '../../shared/lib/language';
import { dictionaryFor } from '../../shared/text/dictionary';
import { PrintDocument, listPrintouts, type PrintJob } from './print-document';

function workshopIn(language: WorkshopLanguage, tableCount: number): Workshop {
  return workshopOf(pack.polls, {
    packId: pack.id,
    title: pack.workshopTitle[language],
    place: 'Nyborg Strand',
    language,
    present: 131,
    tables: Array.from({ length: tableCount }, (_, index) => ({ number: index + 1, people: 5 })),
    roles: [],
  });
}

type Job = Omit<PrintJob, 'papers'> & { readonly polls: readonly Poll[] };

const EVERYTHING: Job = {
  polls: pack.polls,
  kinds: ['table-slip', 'participant-sheet'],
  tables: [1, 24],
};

function jobIn(workshop: Workshop, { polls, ...job }: Job): PrintJob {
  return { ...job, papers: polls.map((poll) => ({ poll, workshop })) };
}

function render(
  language: WorkshopLanguage,
  job: Job = EVERYTHING,
  tableCount = 24,
  overrides: Partial<Workshop> = {},
): string {
  const workshop = { ...workshopIn(language, tableCount), ...overrides };
  const html = renderToStaticMarkup(<PrintDocument {...jobIn(workshop, job)} />);
  // Where long words may break is not part of what a sheet says.
  return html.replaceAll(SOFT_HYPHEN, '');
}

describe('listPrintouts', () => {
  it('lists a poll’s slips by table and then its sheet', () => {
    const pages = listPrintouts(jobIn(workshopIn('da', 24), EVERYTHING)).map(
      ({ kind, paper, tableNumber }) => [paper.poll.id, kind, tableNumber].join(' '),
    );
    expect(pages).toEqual([
      'ten-themes table-slip 1',
      'ten-themes table-slip 24',
      'ten-themes participant-sheet ',
      'wholeness-five table-slip 1',
      'wholeness-five table-slip 24',
      'wholeness-five participant-sheet ',
    ]);
  });

  it('gives one slip without a number where no tables are asked for', () => {
    const pages = listPrintouts(
      jobIn(workshopIn('da', 24), { ...EVERYTHING, kinds: ['table-slip'], tables: [] }),
    );
    expect(pages.map((page) => page.tableNumber)).toEqual([null, null]);
  });
});

describe('slips with what stays on the table', () => {
  const job = { ...EVERYTHING, tables: [1, 24], hasDuplicates: true };

  it('come in pairs, table by table; a sheet has no duplicate', () => {
    const pages = listPrintouts(jobIn(workshopIn('da', 24), job)).map(
      ({ kind, tableNumber, isDuplicate }) =>
        [kind, tableNumber, isDuplicate ? 'again' : ''].join(' ').trim(),
    );
    const ofPoll = [
      ...['table-slip 1', 'table-slip 1 again', 'table-slip 24', 'table-slip 24 again'],
      'participant-sheet',
    ];
    expect(pages).toEqual([...ofPoll, ...ofPoll]);
  });

  it.each(['da', 'en'] as const)(
    'bear the same number, and say where each goes (%s)',
    (language) => {
      const one = { ...job, polls: pack.polls.slice(0, 1), kinds: ['table-slip' as const] };
      const workshop = workshopIn(language, 24);
      const html = render(language, one);
      const words = dictionaryFor(language).print.tableSlip;
      const sheets = html.split('<section').slice(1);
      const numbers = [1, 1, 24, 24].map((table) =>
        words.slip(slipNumber(workshop.id, 'ten-themes', table)),
      );
      expect(sheets.map((sheet) => /print-aside">([^<]*)/.exec(sheet)?.[1])).toEqual(numbers);
      expect(numbers[0]).not.toBe(numbers[2]);
      const own = [words.heading, words.handIn];
      const staying = [words.duplicate, words.stays];
      for (const [at, sheet] of sheets.entries()) {
        const [said, other] = at % 2 === 0 ? [own, staying] : [staying, own];
        for (const text of said) expect(sheet).toContain(text);
        expect(sheet).not.toContain(other[1]);
      }
    },
  );

  it('have no number where the table is written by hand', () => {
    expect(render('da', { ...job, tables: [] })).not.toContain('print-aside');
  });
});

describe('PrintDocument', () => {
  it.each(['da', 'en'] as const)('has one page per printout, all in %s', (language) => {
    const html = render(language);
    expect(html.match(/<section class="print-page"/g)).toHaveLength(6);
    expect(html.match(/lang="\w+"/g)).toEqual(
      Array.from({ length: 6 }, () => `lang="${language}"`),
    );
    for (const poll of pack.polls) {
      const items = 'options' in poll ? poll.options : poll.statements;
      expect(html).toContain(poll.title[language]);
      for (const item of items) {
        expect(html).toContain('title' in item ? item.title[language] : item.text[language]);
      }
    }
  });

  it('prints table numbers, the date in words and where the slip goes', () => {
    const html = render('da');
    expect(html).toContain('<p class="print-field-line">24</p>');
    expect(html).toContain('Reformer og ledelsesudvikling · 22. september 2026');
    expect(html).toContain('Aflevér sedlen til facilitatoren.');
  });

  it('counts up to three marks a participant, and one where only one is allowed', () => {
    const html = render('da');
    expect(html).toContain('op til tre kryds på sit eget ark');
    expect(html).toContain('ark med flere end tre kryds tæller ikke med');
    expect(html).toContain('højst 3 × det antal, der har stemt');
    const single = pack.polls.flatMap((poll) =>
      poll.kind === 'choice' ? [{ ...poll, maxMarks: 1 }] : [],
    );
    const one = render('da', { ...EVERYTHING, polls: single });
    expect(one).toContain('sætter ét kryds på sit eget ark');
    expect(one).toContain('Ét kryds. Skriv ikke navn.');
  });

  it('lets a long word break at its syllables, on every paper that holds it', () => {
    const workshop = workshopIn('da', 24);
    const [themes] = workshop.polls;
    if (themes?.kind !== 'choice') throw new Error('The themes are a choice.');
    const title = { da: 'koordinatorfunktionsbeskrivelsesmøde', en: '' };
    const options = themes.options.map((option) => ({ ...option, title }));
    const polls = [{ ...themes, options }, ...workshop.polls.slice(1)];
    const html = renderToStaticMarkup(
      <PrintDocument {...jobIn(workshop, { ...EVERYTHING, polls })} />,
    );
    const broken = 'koordinatorfunktionsbeskrivelsesmøde'.replace(
      /(?<=ko(?=or)|or(?=di)|di(?=na)|na(?=tor)|tor(?=f)|funk|tions|be|skri|vel|ses|mø)/gu,
      SOFT_HYPHEN,
    );
    expect(html).toContain(broken);
    expect(html).not.toContain('koordinatorfunktions');
  });

  it('keeps the scale’s order and sets «Ved ikke» last, with the row’s sum after it', () => {
    const [slip = ''] = render('da', { ...EVERYTHING, kinds: ['table-slip'] })
      .split('<section')
      .filter((page) => page.includes('helhedsløsninger størst'));
    const labels = [
      'Slet ikke',
      'I mindre grad',
      'I nogen grad',
      'I høj grad',
      'Ved ikke',
      'Svar i alt',
    ];
    const places = labels.map((label) => slip.indexOf(label));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('sends sheets to the table host, or to the facilitator where there are no tables', () => {
    expect(render('da')).toContain('Giv arket til bordværten');
    expect(render('da', EVERYTHING, 0)).toContain('Giv arket til facilitatoren');
  });

  it('asks for the role where votes are collected by it, to circle on the slip and to tick on the sheet', () => {
    const byRole = (language: WorkshopLanguage, kind: Job['kinds'][number]) =>
      render(language, { ...EVERYTHING, kinds: [kind] }, 24, {
        roles: DEFAULT_ROLES,
        collectsRoles: true,
      });
    const slips = byRole('da', 'table-slip');
    expect(slips).toContain('Rolle (sæt ring om én):');
    expect(slips).toContain('Udfyld én seddel for hver rolle ved bordet.');
    expect(slips.match(/Stabschef/g)).toHaveLength(4);
    expect(slips).not.toContain('print-role-box');
    const sheets = byRole('en', 'participant-sheet');
    expect(sheets).toContain('Role (mark one):');
    expect(sheets.match(/print-role-box/g)).toHaveLength(6);
    expect(sheets).toContain('Director');
    expect(render('da', EVERYTHING, 24, { roles: DEFAULT_ROLES })).not.toContain('Stabschef');
  });

  it.each(['da', 'en'] as const)('bears its poll’s edition on every page (%s)', (language) => {
    const word = language === 'da' ? 'Udgave' : 'Edition';
    const html = render(language);
    for (const poll of pack.polls) {
      const mark = `${word} ${editionOf(poll, workshopIn(language, 24))}`;
      expect(html.split(mark)).toHaveLength(1 + 3);
    }
  });

  it('prints nothing that is meant for the editor', () => {
    const html = render('da') + render('en');
    expect(html).not.toMatch(/topscor|top scorer|dokumenteret|documented/i);
  });

  it.each(['da', 'en'] as const)(
    'marks every page of a rehearsal, and no other (%s)',
    (language) => {
      const workshop = { ...workshopIn(language, 24), rehearsalOf: 'w0' };
      const html = renderToStaticMarkup(<PrintDocument {...jobIn(workshop, EVERYTHING)} />);
      const pages = html.split('<section class="print-page"').slice(1);
      expect(pages).toHaveLength(6);
      const mark = language === 'da' ? 'GENERALPRØVE' : 'REHEARSAL';
      for (const page of pages) expect(page).toContain(mark);
      expect(render(language)).not.toContain(mark);
    },
  );
});
