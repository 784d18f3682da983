/** The 27 activities: what each is, what can be taken into a workshop, and what never meets. */
import { describe, expect, it } from 'vitest';
import { TEXT_LIMITS } from '../domain/limits/limits';
import { addItem, duplicateItem } from '../domain/conduct/preparing';
import { isReleased } from '../domain/session/item-release';
import { applyChange, type Session } from '../domain/session/session';
import { pollIdsOf } from '../domain/workshop/agenda-item';
import { contentsOf } from '../domain/workshop/pack';
import type { RoundState } from '../domain/round/round';
import { ACTIVITIES, findActivity, QUOTATIONS, partsToTake, refusalOf } from './activities';
import { createSession } from './create-session';
import { leadershipChain2025 } from './leadership-chain-2025/pack';
import { PACKS } from './packs';
import { practicePoll } from './practice-poll';

/** Written down from the list of what the packs hold: a number is how many marks each may set. */
const WANTED = {
  'ten-themes': 3,
  'ten-themes-conference-only': 3,
  'conference-top-three': 'reading',
  'wholeness-five': 'scale of 4',
  'directors-five': 'ranking of 5',
  'fagchefer-four': 'ranking of 4',
  'stabschefer-seven': 3,
  'gladsaxe-six': 2,
  'reform-tracks': 1,
  'common-traits': 'discussion',
  'director-headings': 'discussion',
  'municipal-cases': 'discussion',
  'guiding-marks': 'scale of 4',
  'supporting-values': 3,
  'paper-purpose': 'reading',
  'seven-messages': 3,
  'recommendations-28': 'discussion',
  'input-facts': 'discussion',
  'five-conclusions': 'scale of 5',
  'four-main-themes': 'reading',
  'three-roles': '10 points',
  'four-efficiency': '10 points',
  'three-welfare-themes': 'reading',
  'four-digital-changes': 'discussion',
  'external-relations': 2,
  'preface-questions': 'discussion',
  'four-inputs': 'discussion',
} as const;

let made = 0;
const newId = () => `made-${(made += 1)}`;
const empty = () =>
  createSession({ ...leadershipChain2025, polls: [], agenda: [] }, practicePoll, {
    ...{ id: 'w', date: '2026-09-22', language: 'da' },
  });

function taking(session: Session, id: string): Session {
  const activity = findActivity(id);
  const taken = activity && partsToTake(activity, session.workshop, newId);
  if (!taken?.ok) throw new Error(`${id}: ${taken?.error}`);
  return taken.value.reduce(
    (now, { item, added }) => applyChange(now, addItem(now, item, added)),
    session,
  );
}

describe('the activities', () => {
  it('are 27, and each declares what it is', () => {
    const are = Object.fromEntries(
      ACTIVITIES.map((activity) => {
        if (activity.kind !== 'vote') return [activity.id, activity.kind];
        const asked = activity.polls.map((poll) => {
          switch (poll.kind) {
            case 'choice':
              return poll.maxMarks;
            case 'scale':
              return `scale of ${poll.scale.steps.length}`;
            case 'ranking':
              return `ranking of ${poll.options.length}`;
            case 'allocation':
              return `${poll.totalPoints} points`;
          }
        });
        return [activity.id, [...new Set(asked)].join()];
      }),
    );
    expect(are).toEqual(
      Object.fromEntries(Object.entries(WANTED).map(([id, kind]) => [id, String(kind)])),
    );
    expect(ACTIVITIES).toHaveLength(27);
  });

  it('come with 33 quotations, nine of the conference and 24 of the report', () => {
    expect(QUOTATIONS).toHaveLength(33);
    expect(PACKS.map((pack) => contentsOf(pack).quotations)).toEqual([9, 0, 0, 24, 0]);
  });

  it('are in five packs, one for each document, and are counted for their cards', () => {
    expect(new Set(PACKS.map(({ documents }) => documents[0]?.id)).size).toBe(5);
    const counts = PACKS.map(contentsOf).map(({ votes, discussions, readings }) => [
      ...[votes, discussions, readings],
    ]);
    expect(counts).toEqual([
      [8, 3, 1],
      [2, 0, 1],
      [1, 2, 0],
      [4, 2, 2],
      [0, 1, 0],
    ]);
    const [first] = PACKS.map(contentsOf);
    expect(first?.minutes).toBe(15 + 35 + 25 + 30 + 15 + 20 + 25);
  });

  it('have ids of their own, polls and rows included, so that any of them can meet in a workshop', () => {
    const ids = [...ACTIVITIES, ...QUOTATIONS].map(({ id }) => id);
    const polls = ACTIVITIES.flatMap((own) => (own.kind === 'vote' ? own.polls : []));
    for (const all of [ids, polls.map(({ id }) => id)]) expect(new Set(all).size).toBe(all.length);
    for (const poll of polls) {
      const rows = 'options' in poll ? poll.options : poll.statements;
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  it('fit the fields in which they are edited', () => {
    for (const activity of ACTIVITIES) {
      if (activity.kind !== 'vote') continue;
      for (const poll of activity.polls) {
        const { pollTitle, option, statement, label } = TEXT_LIMITS;
        const fields: readonly (readonly [string, number])[] = [
          [poll.title.da, pollTitle.typed],
          [poll.title.en, pollTitle.typed],
          ...('options' in poll
            ? poll.options.flatMap(({ title }) =>
                [title.da, title.en].map((text) => [text, option.typed] as const),
              )
            : poll.statements.flatMap((row) => [
                ...[row.text.da, row.text.en].map((text) => [text, statement.typed] as const),
                ...[row.label.da, row.label.en].map((text) => [text, label.typed] as const),
              ])),
        ];
        for (const [text, most] of fields) expect(text.length, text).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe('taking an activity into a workshop', () => {
  it.each(ACTIVITIES.map(({ id }) => id))(
    'adds all of %s, and refuses it the second time',
    (id) => {
      const activity = findActivity(id);
      const session = taking(empty(), id);
      const { polls, agenda } = session.workshop;
      const own = activity?.kind === 'vote' ? activity.polls.map((poll) => poll.id) : [];
      expect(polls.map((poll) => poll.id)).toEqual([practicePoll.id, ...own]);
      expect(pollIdsOf(agenda)).toEqual(own);
      expect(agenda).toHaveLength(Math.max(1, own.length));
      expect(session.rounds.map(({ pollId, state }) => [pollId, state])).toEqual(
        [practicePoll.id, ...own].map((pollId) => [pollId, 'ready']),
      );
      expect(activity && refusalOf(activity, session.workshop)).toBe('already-there');
      expect(activity && partsToTake(activity, session.workshop, newId)).toEqual({
        ok: false,
        error: 'already-there',
      });
    },
  );

  it('goes after the current item, in the order of its polls', () => {
    const first = taking(taking(empty(), 'common-traits'), 'director-headings');
    const back = { ...first, position: { ...first.position, agendaItemId: 'show-common-traits' } };
    expect(taking(back, 'three-roles').workshop.agenda.map(({ id }) => id)).toEqual([
      'show-common-traits',
      'vote-three-roles-today',
      'vote-three-roles-wished',
      'show-director-headings',
    ]);
  });

  it('never has both ten-themes and its alternative, whichever came first', () => {
    for (const [one, other] of [
      ['ten-themes', 'ten-themes-conference-only'],
      ['ten-themes-conference-only', 'ten-themes'],
    ] as const) {
      const activity = findActivity(other);
      const { workshop } = taking(empty(), one);
      expect(activity && refusalOf(activity, workshop)).toBe('alternative-there');
    }
    const agendas = PACKS.map(({ polls }) => polls.map(({ id }) => id));
    for (const ids of agendas) expect(ids).not.toContain('ten-themes-conference-only');
  });

  it.each(['ten-themes', 'ten-themes-conference-only'])(
    'does not release the conference’s top three before %s is revealed',
    (id) => {
      const session = taking(taking(empty(), id), 'conference-top-three');
      const item = session.workshop.agenda.find((own) => own.kind === 'text');
      const inState = (state: RoundState) =>
        session.rounds.map((round) => (round.pollId === id ? { ...round, state } : round));
      const released = (['ready', 'open', 'closed', 'revealed'] as const).map(
        (state) => item && isReleased(item, inState(state), session.workshop.polls),
      );
      expect(released).toEqual([false, false, false, true]);
    },
  );

  it.each(['ten-themes', 'ten-themes-conference-only'])(
    'does not release it before a copy of %s is revealed, also where only the copy is left',
    (id) => {
      const taken = taking(taking(empty(), id), 'conference-top-three');
      let made = 0;
      const copied = duplicateItem(taken, `vote-${id}`, () => `copy-${(made += 1)}`);
      const session = copied ? applyChange(taken, copied) : taken;
      const item = session.workshop.agenda.find((own) => own.kind === 'text');
      const { polls } = session.workshop;
      const copyId = polls.find((poll) => !taken.workshop.polls.includes(poll))?.id ?? '';
      const released = (states: Readonly<Record<string, RoundState>>, of = polls) => {
        const rounds = session.rounds.flatMap((round) => {
          const state = states[round.pollId];
          return state ? [{ ...round, state }] : [];
        });
        return item && isReleased(item, rounds, of);
      };
      expect(released({ [id]: 'revealed', [copyId]: 'ready' })).toBe(false);
      expect(released({ [id]: 'revealed', [copyId]: 'revealed' })).toBe(true);
      const left = polls.filter((poll) => poll.id !== id);
      expect(released({ [copyId]: 'ready' }, left)).toBe(false);
      expect(released({ [copyId]: 'revealed' }, left)).toBe(true);
    },
  );
});

it('finds no activity that is not built in', () => {
  expect(findActivity('unknown')).toBeNull();
});
