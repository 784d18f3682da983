/** A rescue file: all that memory holds, with ballots and used codes apart; and made-up ones, which are refused. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../domain/session/session';
import { ballotOf, marked } from '../domain/testing/ballots';
import { readWorkshopFile } from './read-workshop-file';
import { fileSessionOf } from './rescue';
import { eventfulSession } from './testing/conducted-sessions';
import { sealedFile, verdictOf, withValueAt } from './testing/sealed-file';
import { writeWorkshopFile } from './write-workshop-file';

const before = eventfulSession();
const [shown] = before.rounds;
if (!shown?.frozen) throw new Error('The session has a shown round');
const [option] = shown.frozen.poll.kind === 'choice' ? shown.frozen.poll.options : [];
const content = marked(option?.id ?? '');

/** An open round, into which three ballots were cast with codes. */
const session: Session = {
  ...before,
  rounds: before.rounds.map((round) =>
    round.id === shown.id ? { ...round, state: 'open', wallThrough: null } : round,
  ),
  ballots: ['c', 'a', 'b'].map((id) => ({ ...ballotOf(id, content), roundId: shown.id })),
  codes: [{ roundId: shown.id, salt: 's', rounds: 7, unused: ['7', '9'], used: ['1', '3', '8'] }],
};
const text = (isRescue: boolean) =>
  writeWorkshopFile(session, { program: '1', savedAt: 0, isRescue });

describe('a rescue file', () => {
  it('brings back everything: the open round, its ballots, and which codes are used', () => {
    const read = readWorkshopFile(text(true));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.session.ballots.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(read.value.session.codes).toEqual(session.codes);
    expect(read.value.session.rounds).toEqual(session.rounds);
  });

  it('tells of no ballot with which code or when it was cast', () => {
    const { open } = fileSessionOf(session, true);
    expect(open?.ballots.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(open?.spent.map(({ hash }) => hash)).toEqual(['1', '3', '8']);
    const shuffled = { ...session, ballots: [...session.ballots].reverse() };
    expect(fileSessionOf(shuffled, true)).toEqual(fileSessionOf(session, true));
  });

  it('is what an ordinary file never is', () => {
    expect(fileSessionOf(session, false).open).toBeUndefined();
    expect(text(false)).not.toContain('"open":');
    expect(text(false)).not.toContain('"used": [\n          "1"');
  });
});

describe('a made-up rescue file', () => {
  const good = fileSessionOf(session, true);
  it.each([
    ['a ballot of a round that is not open', ['open', 'ballots', 0, 'roundId'], 'nowhere'],
    ['a code of a round that is not open', ['open', 'spent', 0, 'roundId'], 'nowhere'],
    ['a code that the round does not have', ['open', 'spent', 0, 'hash'], 'made-up'],
    ['a code that is used twice', ['open', 'spent', 0, 'hash'], '3'],
    ['a ballot that is there twice', ['open', 'ballots', 0, 'id'], 'b'],
    ['something else beside', ['open', 'more'], []],
    ['no list of codes', ['open', 'spent'], undefined],
  ] as const)('with %s is refused', (_, path, value) => {
    const plain: unknown = JSON.parse(JSON.stringify(good));
    const changed =
      path[1] === 'more'
        ? { ...(plain as object), open: { ...good.open, more: value } }
        : withValueAt(plain, path, value);
    expect(verdictOf(sealedFile(plain))).toBe('ok');
    expect(verdictOf(sealedFile(changed))).toBe('file-damaged');
  });
});
