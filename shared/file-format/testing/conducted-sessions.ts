/** Sessions as the program itself makes them: a workshop that a facilitator prepares and conducts, act by act. */
import fc from 'fast-check';
import type { Pack } from '../../domain/workshop/pack';
import { practicePoll } from '../../content/practice-poll';
import { createSession } from '../../content/create-session';
import { applyChange, type Session } from '../../domain/session/session';
import { stamps } from '../../domain/testing/arbitraries';
import { choicePollOf, scalePollOf, textOf } from '../../domain/testing/builders';
import { newItem } from '../../domain/workshop/agenda-item';
import { ACTS, changeFor, type Act } from './acts';

/** A choice of four and a scale with two statements, each conducted once. */
export const SMALL_PACK: Pack = {
  id: 'small',
  name: textOf('Lille'),
  summary: textOf(''),
  workshopTitle: { da: 'Møde i Ærø', en: 'Meeting on Ærø' },
  polls: [choicePollOf(['a', 'b', 'c', 'd'], { maxMarks: 2 }), scalePollOf(['x', 'y'], 4)],
  agenda: [
    {
      ...newItem('discussion', { id: 'welcome', title: textOf('Velkomst') }),
      minutes: 10,
      lines: [
        { kind: 'heading', text: textOf('Ledelse'), source: null },
        {
          kind: 'quote',
          text: { da: 'Man kan ikke lede nogen, man ikke er i kontakt med.', en: '' },
          source: { documentId: 'letter', quote: 'Man kan ikke lede', credit: textOf('Brev') },
        },
      ],
      waitsFor: ['choice-poll'],
    },
    {
      id: 'themes',
      kind: 'poll',
      title: textOf('Stem'),
      minutes: 20,
      ownNote: '',
      pollId: 'choice-poll',
    },
    {
      id: 'scale',
      kind: 'poll',
      title: textOf('Svar'),
      minutes: 0,
      ownNote: '',
      pollId: 'scale-poll',
    },
  ],
  startTime: '10:15',
  scales: [],
  activities: [],
  quotations: [],
  documents: [],
};

const MADE = { id: 'id-9000', date: '2026-09-22', language: 'da' } as const;

/** A new session of the pack. */
export function newSession(pack: Pack = SMALL_PACK): Session {
  return createSession(pack, practicePoll, MADE);
}

/** The session after all of the acts; one that is refused changes nothing. */
export function conducted(acts: readonly Act[], pack?: Pack): Session {
  const stamp = stamps();
  return acts.reduce((session, act) => {
    const round = session.rounds[act.round % session.rounds.length];
    const change = round && changeFor(act, session, round, stamp);
    return change ? applyChange(session, change) : session;
  }, newSession(pack));
}

/** Sessions in every state that the program can bring them into. */
export function conductedSessions(pack?: Pack): fc.Arbitrary<Session> {
  const frequent = ['open', 'record', 'record', 'record', 'close', 'reveal'] as const;
  const acts = fc.record({
    kind: fc.constantFrom(...ACTS, ...frequent),
    round: fc.nat({ max: 2 }),
    number: fc.nat({ max: 2000 }),
    other: fc.nat({ max: 99 }),
    words: fc.constantFrom(
      '',
      'Ærø',
      '»½«\n',
      '\\"',
      '__proto__',
      '\u{1f600}',
      '\ud83d',
      '\u2028\0',
    ),
  });
  return fc.array(acts, { maxLength: 80, size: 'max' }).map((chosen) => conducted(chosen, pack));
}

function act(kind: Act['kind'], round: number, number = 0, other = 0, words = ''): Act {
  return { kind, round, number, other, words };
}

/**
 * A day on which most things happened: the practice question is revealed, the choice was reset, worded anew and revealed
 * with a correction and a confirmed slip, the scale is open with hands counted and slips, its workshop edited since.
 */
export function eventfulSession(): Session {
  const [choice, scale, practice] = [0, 1, 2];
  return conducted([
    act('particulars', choice, 7, 26, 'Ærø – »½«\n'),
    act('open', practice),
    act('method', practice, 2),
    act('record', practice, 58, 31),
    act('close', practice),
    act('reveal', practice),
    act('people', choice, 22, 3),
    act('open', choice),
    ...[0, 1, 2, 5].map((number) => act('record', choice, number, 4)),
    act('undo', choice),
    act('remove-slip', choice, 2),
    act('reset', choice),
    act('wording', choice, 3, 0, 'Hvor er det størst?'),
    act('open', choice),
    ...[0, 1, 2, 3, 7].map((number) => act('record', choice, number, 5)),
    act('close', choice),
    act('reveal', choice),
    act('step', choice, 1),
    act('open', scale),
    act('method', scale, 1),
    act('record', scale, 1, 9),
    act('record', scale, 2, 8),
    act('count-cell', scale, 3),
    act('countdown', scale, 1),
    act('method', scale, 0),
    act('record', scale, 1, 3),
    act('people', scale, 40, 7),
    act('rebase', scale),
    act('count-cell', scale, 3),
    act('scale', scale, 5),
    act('project', scale, 3),
    act('go', scale, 0, 2),
  ]);
}
