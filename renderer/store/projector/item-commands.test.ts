/** Showing an agenda item and turning its pages, from the keyboard and the presenter remote. */
import { describe, expect, it } from 'vitest';
import type { RoundState } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import { roundIn, textOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { newItem } from '../../../shared/domain/workshop/agenda-item';
import { inSession, poll } from '../../testing/console-states';
import { commandOf } from '../commands/commands';
import type { AppState } from '../core/app-state';

const lines = Array.from({ length: 12 }, (_, index) => ({
  ...{ kind: 'prompt' as const, text: textOf(`${index} `.repeat(200)), source: null },
}));
const debate = { ...newItem('discussion', { id: 'debate', title: textOf('Debat') }), lines };
const lunch = newItem('lunch', { id: 'lunch', title: textOf('Frokost') });
const ITEM = { kind: 'item', itemId: 'debate', page: 0 } as const;

function sessionAt(
  agendaItemId: string,
  showing: Session['projector']['showing'] = { kind: 'title' },
  round: RoundState = 'ready',
): Session {
  const session = sessionWith([roundIn(round, poll)], [poll]);
  const agenda = [
    ...session.workshop.agenda,
    { ...debate, waitsFor: round === 'ready' ? [] : [poll.id] },
    lunch,
  ];
  return {
    ...session,
    workshop: { ...session.workshop, agenda },
    projector: { showing, isBlack: false },
    position: { page: 'agenda', agendaItemId },
  };
}

type CommandId = Parameters<typeof commandOf>[0];

/** What the command puts on the projector; 'refused' if it is not available. */
function projectedBy(id: CommandId, session: Session): unknown {
  const projected: unknown[] = [];
  const state: AppState = {
    ...inSession(session),
    project: (projector) => {
      projected.push(projector);
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  const command = commandOf(id);
  if (!command.isAvailable(state)) return 'refused';
  command.run(state);
  return projected[0];
}

describe('an agenda item', () => {
  it('is shown from its first page, lit', () => {
    expect(projectedBy('show-item', sessionAt('debate'))).toEqual({
      showing: ITEM,
      isBlack: false,
    });
  });

  it('is not shown from elsewhere, without lines, or before the vote that it waits for', () => {
    expect(projectedBy('show-item', sessionAt('lunch'))).toBe('refused');
    expect(projectedBy('show-item', sessionAt(`at-${poll.id}`))).toBe('refused');
    expect(projectedBy('show-item', sessionAt('debate', ITEM, 'closed'))).toBe('refused');
    expect(projectedBy('show-item', sessionAt('debate', ITEM, 'revealed'))).not.toBe('refused');
    const onSetup = { ...sessionAt('debate'), position: { page: 'setup', agendaItemId: 'debate' } };
    expect(projectedBy('show-item', onSetup as Session)).toBe('refused');
  });

  it('is turned page by page by the remote, wherever the facilitator is, and stops at its ends', () => {
    const seen: number[] = [];
    let page = 0;
    for (;;) {
      const step = projectedBy('next-step', sessionAt('lunch', { ...ITEM, page }));
      if (step === 'refused') break;
      page += 1;
      expect(step).toEqual({ showing: { ...ITEM, page } });
      seen.push(page);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(projectedBy('previous-step', sessionAt('lunch', { ...ITEM, page: 1 }))).toEqual({
      showing: ITEM,
    });
    expect(projectedBy('previous-step', sessionAt('lunch', ITEM))).toBe('refused');
  });
});

it('offers lunch only where there is one', () => {
  expect(projectedBy('show-lunch', sessionAt('lunch'))).toMatchObject({
    showing: { kind: 'lunch' },
  });
  expect(projectedBy('show-lunch', sessionWith([roundIn('ready', poll)], [poll]))).toBe('refused');
});

describe('the latest result', () => {
  it('is back on the projector from any item, black or not', () => {
    expect(projectedBy('show-last-result', sessionAt('debate', ITEM, 'revealed'))).toEqual({
      showing: { kind: 'round', roundId: 'r1' },
      isBlack: false,
    });
  });

  it('is none before it was revealed, and at a vote its own key shows it', () => {
    for (const state of ['ready', 'open', 'closed'] as const) {
      expect(projectedBy('show-last-result', sessionAt('debate', ITEM, state))).toBe('refused');
    }
    const atVote = sessionAt(`at-${poll.id}`, ITEM, 'revealed');
    expect(projectedBy('show-last-result', atVote)).toBe('refused');
  });
});
