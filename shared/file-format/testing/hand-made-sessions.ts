/** Sessions around one round with any log: replacements and voids such as the program may one day make, or a merge. */
import type fc from 'fast-check';
import type { Session } from '../../domain/session/session';
import { scenarios, type Scenario } from '../../domain/testing/arbitraries';
import { byHand } from '../../domain/testing/kinds/by-hand';
import { textOf, workshopOf } from '../../domain/testing/builders';

function around({ round, log, ...scenario }: Scenario): Session {
  const poll = byHand(scenario.poll).possible(scenario.poll);
  const item = {
    id: 'vote',
    kind: 'poll',
    title: textOf(''),
    minutes: 20,
    ownNote: '',
    pollId: poll.id,
  } as const;
  return {
    workshop: workshopOf([poll], { agenda: [item] }),
    rounds: [{ ...round, frozen: round.frozen && { ...round.frozen, poll } }],
    entries: log.map((entry) =>
      'counts' in entry ? { ...entry, counts: { ...entry.counts } } : entry,
    ),
    ballots: [],
    codes: [],
    projector: { showing: { kind: 'round', roundId: round.id }, isBlack: false },
    position: { page: 'agenda', agendaItemId: item.id },
  };
}

export function handMadeSessions(): fc.Arbitrary<Session> {
  return scenarios().map(around);
}
