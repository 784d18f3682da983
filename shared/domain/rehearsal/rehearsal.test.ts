/** A rehearsal: the same room, question for question, with nothing of what was voted. */
import { describe, expect, it } from 'vitest';
import { findFault } from '../../file-format/integrity';
import { createRehearsal, isRehearsal } from './rehearsal';
import type { Session } from '../session/session';
import { ballotOf, marked } from '../testing/ballots';
import { newItem } from '../workshop/agenda-item';
import {
  choicePollOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
  workshopOf,
} from '../testing/builders';

const [choice, scale] = [choicePollOf(['a', 'b', 'c']), scalePollOf(['x'])];
const agenda = [
  { id: 'at', kind: 'poll', title: { da: '', en: '' }, minutes: 9, ownNote: '', pollId: choice.id },
] as const;
const real: Session = {
  workshop: workshopOf([choice, scale], { agenda, collectsRoles: true }),
  rounds: [
    roundOf(choice, 'table-slip', { state: 'revealed', wallThrough: 1, shownThrough: 1 }),
    roundOf(choice, 'ballot', { id: 'again', number: 2 }),
    roundOf(scale, 'totals', { id: 'r3', state: 'ready', frozen: null }),
  ],
  entries: [slipOf(1, 1, 7, { a: 3 })],
  ballots: [ballotOf('p1', marked('a'))],
  codes: [{ roundId: 'r1', salt: 's', rounds: 1, unused: ['1'], used: [] }],
  projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: true },
  position: { page: 'results', agendaItemId: 'at' },
};

describe('a rehearsal', () => {
  let made = 1;
  const rehearsal = createRehearsal(real, () => {
    made += 1;
    return `w${made}`;
  });

  it('is the same room under another id, and knows whose it is', () => {
    expect(rehearsal.workshop).toEqual({ ...real.workshop, id: 'w2', rehearsalOf: 'w1' });
    expect([isRehearsal(rehearsal.workshop), isRehearsal(real.workshop)]).toEqual([true, false]);
  });

  it('has a ready round a poll, collected as its newest one, and nothing that was voted', () => {
    expect(
      rehearsal.rounds.map(({ pollId, number, state, method, frozen }) => [
        ...[pollId, number, state, method, frozen],
      ]),
    ).toEqual([
      [choice.id, 1, 'ready', 'ballot', null],
      [scale.id, 1, 'ready', 'totals', null],
    ]);
    const known = new Set(real.rounds.map(({ id }) => id));
    expect(rehearsal.rounds.filter(({ id }) => known.has(id))).toEqual([]);
    expect([rehearsal.entries, rehearsal.ballots, rehearsal.codes]).toEqual([[], [], []]);
  });

  it('has nothing of the real day: no notes, no corrected minutes, nothing skipped or handed out', () => {
    const notes = [{ id: 'work', points: 'Sagt', agreements: [] }];
    const handed = { roundId: 'r1', voteId: 'r1', themes: [{ text: textOf('A'), tables: [1] }] };
    const work = { ...newItem('exercise', { id: 'work', title: textOf('Øvelse') }), handed };
    const section = { key: 'brief', rounds: [], written: 'a', text: 'b' };
    const day = {
      ...real.workshop,
      agenda: [...agenda, { ...work, isSkipped: true }],
      notes,
      minutes: { isFinal: true, sections: [section] },
    };
    const copy = createRehearsal({ ...real, workshop: day }, () => 'w2').workshop;
    expect([copy.notes, copy.minutes]).toEqual([[], { isFinal: false, sections: [] }]);
    const { handed: _, ...plain } = work;
    expect(copy.agenda).toEqual([...agenda, plain]);
  });

  it('begins at the top of the agenda with the title on the wall, and fits together', () => {
    expect(rehearsal.position).toEqual({ page: 'agenda', agendaItemId: 'at' });
    expect(rehearsal.projector).toEqual({ showing: { kind: 'title' }, isBlack: false });
    const withoutMark = { ...rehearsal.workshop, rehearsalOf: null };
    expect(findFault({ ...rehearsal, workshop: withoutMark })).toBeNull();
  });

  it('is never what a file holds', () => {
    expect(findFault(rehearsal)).toBe('workshop: a rehearsal');
  });
});
