/** Ballots and codes on paper: enough for everyone, never smaller than can be read, and with all that a voter needs. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { leadershipChain2025 as pack } from '../../shared/content/leadership-chain-2025/pack';
import type { Paper } from '../../shared/domain/edition/papers';
import { editionOf } from '../../shared/domain/edition/edition';
import type { Poll } from '../../shared/domain/poll/poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import {
  choicePollOf,
  roleOf,
  scalePollOf,
  workshopOf,
} from '../../shared/domain/testing/builders';
import { BallotDocument, listBallots } from './ballot-document';
import { BALLOT_SIZES, PER_SHEET } from './size/ballot-size';
import { ballotText } from './ballot-sheet';
import { ballotsPerSheet, fitBallot } from './fit-ballot';
import { CodeSheets, codePages } from './code-sheet';

const polls = pack.polls;
const workshop = workshopOf(polls, { present: 131 });
const short = choicePollOf(['a', 'b', 'c']);

function papersIn(own: Workshop, printed: readonly Poll[]): readonly Paper[] {
  return printed.map((poll) => ({ poll, workshop: own }));
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

describe('how many go on a sheet', () => {
  it('is what is asked for where the poll is short', () => {
    for (const asked of PER_SHEET) {
      expect(ballotsPerSheet(ballotText({ workshop, poll: short }), asked)).toBe(asked);
    }
  });

  it('is fewer where more can’t be read, and never more than asked for', () => {
    for (const poll of polls) {
      const text = ballotText({ workshop, poll });
      const used = ballotsPerSheet(text, 8);
      expect(used).toBe(4);
      expect(fitBallot(text, 8)).toBeNull();
      expect(ballotsPerSheet(text, 2)).toBe(2);
    }
  });

  it('is none where not even two are possible', () => {
    const endless = choicePollOf(Array.from({ length: 60 }, (_, index) => `Mulighed ${index}`));
    expect(ballotsPerSheet(ballotText({ workshop, poll: endless }), 8)).toBeNull();
    expect(listBallots({ papers: papersIn(workshop, [endless]), asked: 8 })).toMatchObject([
      { sheets: 0 },
    ]);
  });

  it('leaves text of nine points at least', () => {
    for (const { headPt, textPt, notePt } of BALLOT_SIZES) {
      expect(Math.min(headPt, textPt, notePt)).toBeGreaterThanOrEqual(9);
    }
  });
});

describe('the sheets', () => {
  it('are enough for everyone present, poll by poll', () => {
    const job = { papers: papersIn(workshop, [short, ...polls]), asked: 8 } as const;
    expect(listBallots(job).map(({ sheets }) => sheets)).toEqual([17, 33, 33]);
    const html = renderToStaticMarkup(<BallotDocument {...job} />);
    expect(count(html, '<section')).toBe(17 + 33 + 33);
    expect(count(html, '<article')).toBe(17 * 8 + 66 * 4);
    expect(count(renderToStaticMarkup(<BallotDocument {...job} isSample />), '<section')).toBe(3);
  });

  it('give each option its key and a box, with nothing said of the others', () => {
    const many = choicePollOf(Array.from({ length: 12 }, (_, index) => `nr-${index}`));
    const html = renderToStaticMarkup(
      <BallotDocument papers={papersIn(workshop, [many])} asked={2} isSample />,
    );
    const keys = [...html.matchAll(/print-ballot-key">([^<]*)</g)].map(([, key]) => key);
    expect(keys.slice(0, 12)).toEqual(Array.from('1234567890AB'));
    expect(count(html, 'print-ballot-box')).toBe(24);
    expect(html).toContain('Højst tre kryds.');
    expect(html).toContain('Skriv ikke navn.');
    expect(html).not.toContain('Rolle');
  });

  it('give each statement a box a step, and say what the steps mean', () => {
    const scale = scalePollOf(['s1', 's2']);
    const html = renderToStaticMarkup(
      <BallotDocument papers={papersIn(workshop, [scale])} asked={2} isSample />,
    );
    expect(count(html, 'print-ballot-box')).toBe(2 * 2 * 5);
    for (const legend of ['1 Trin 1', '4 Trin 4', '0 Ved ikke']) expect(html).toContain(legend);
  });

  it('bear the edition each, for they are cut apart', () => {
    const papers = papersIn(workshop, [short]);
    const mark = `Udgave ${editionOf(short, workshop)}`;
    const ballots = renderToStaticMarkup(<BallotDocument {...{ papers }} asked={8} isSample />);
    // Mark and word stay on one line.
    expect(count(ballots, mark.replace(' ', '\u00a0'))).toBe(8);
    const codes = renderToStaticMarkup(
      <CodeSheets {...{ workshop, poll: short }} codes={['AB']} />,
    );
    expect(count(codes, mark)).toBe(1);
  });

  it('ask for the role where roles are collected', () => {
    const asking = { ...workshop, collectsRoles: true, roles: [roleOf('boss'), roleOf('staff')] };
    const html = renderToStaticMarkup(
      <BallotDocument papers={papersIn(asking, [short])} asked={8} isSample />,
    );
    expect(count(html, 'Rolle:')).toBe(8);
    expect(count(html, 'print-ballot-tick')).toBe(16);
  });
});

describe('codes on paper', () => {
  const codes = Array.from({ length: 50 }, (_, index) => `K7M4${String(22 + index)}`);

  it('come 24 to a sheet, 18 where the title is long, and each once', () => {
    expect(codePages({ workshop, poll: short, codes }).map(({ length }) => length)).toEqual([
      24, 24, 2,
    ]);
    const title = { da: 'Hvor er potentialet '.repeat(6), en: '' };
    const long = { ...short, title };
    expect(codePages({ workshop, poll: long, codes }).flat()).toEqual(codes);
    expect(codePages({ workshop, poll: long, codes })[0]).toHaveLength(18);
  });

  it('say the code in two halves, for which vote, and that it works once', () => {
    const html = renderToStaticMarkup(<CodeSheets {...{ workshop, poll: short, codes }} />);
    expect(html).toContain('K7M-422');
    expect(count(html, 'Den virker én gang.')).toBe(50);
    expect(count(html, short.title.da)).toBe(50);
  });
});

describe('in a rehearsal', () => {
  const rehearsal = { ...workshop, rehearsalOf: 'w0' };
  const codes = ['AAAAAA', 'BBBBBB', 'CCCCCC'];

  it('each ballot and each code says so, for they are cut apart', () => {
    const ballots = renderToStaticMarkup(
      <BallotDocument papers={papersIn(rehearsal, [short])} asked={4} isSample />,
    );
    expect(count(ballots, 'GENERALPRØVE')).toBe(4);
    const slips = renderToStaticMarkup(
      <CodeSheets {...{ poll: short, codes }} workshop={rehearsal} />,
    );
    expect(count(slips, 'GENERALPRØVE')).toBe(3);
  });

  it('and no other does', () => {
    const html =
      renderToStaticMarkup(
        <BallotDocument papers={papersIn(workshop, polls)} asked={4} isSample />,
      ) + renderToStaticMarkup(<CodeSheets {...{ workshop, poll: short, codes }} />);
    expect(html).not.toContain('GENERALPRØVE');
  });
});
