/** Each way in which a file is refused, by example; and what is forgiven. */
import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH } from '../ipc/contract';
import { CURRENT_VERSION } from './migrations';
import { readingSteps, readWorkshopFile } from './read-workshop-file';
import { eventfulSession, newSession } from './testing/conducted-sessions';
import { sealedFile, verdictOf } from './testing/sealed-file';
import { writeWorkshopFile } from './write-workshop-file';

const MADE = { program: '0.1.0', savedAt: Date.UTC(2026, 8, 22) };
const session = eventfulSession();
const text = writeWorkshopFile(session, MADE);
const same = { ok: true, value: { session, ...MADE } };
const foreign = { ok: false, error: { code: 'file-foreign' } };

describe('a file is too large', () => {
  it('from one character above the limit on, whatever it holds', () => {
    const padded = text.padEnd(MAX_FILE_LENGTH, ' ');
    expect(readWorkshopFile(padded)).toEqual(same);
    const error = { code: 'file-too-large' };
    expect(readWorkshopFile(`${padded} `)).toEqual({ ok: false, error });
    expect(verdictOf('x'.repeat(MAX_FILE_LENGTH + 1))).toBe('file-too-large');
  });
});

describe('a file is foreign', () => {
  it.each([
    ['empty', ''],
    ['a byte order mark and no more', '\ufeff'],
    ['blank', ' \r\n\t'],
    ['zeros, as a disk leaves behind', '\0'.repeat(5000)],
    ['binary', 'PK\u0003\u0004\ufffd\ufffd\u0000\u0001'],
    ['HTML', '<!doctype html><html lang="da"><title>Pejling</title></html>'],
    ['prose', 'format: pejling'],
    ['a number', '1'],
    ['a text', '"pejling"'],
    ['null', 'null'],
    ['a list', '[{"format":"pejling"}]'],
    ['an empty object', '{}'],
    ['another program’s', '{"format":"excalidraw","version":1}'],
    ['another format’s', '{"format":"pejling-theme","version":1}'],
    ['a format that is no text', '{"format":{"pejling":1}}'],
    ['a session without its envelope', JSON.stringify(session)],
    ['an inherited format', '{"__proto__":{"format":"pejling"}}'],
    ['nested a hundred thousand deep', '['.repeat(100_000)],
    ['nested and closed', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('that is %s', (_, content) => {
    expect(readWorkshopFile(content)).toEqual(foreign);
  });
});

describe('a file is newer', () => {
  const newer = (around: object) =>
    readWorkshopFile(sealedFile({}, { version: CURRENT_VERSION + 1, ...around }));
  const of = (program: string) => ({ ok: false, error: { code: 'file-newer', program } });

  it('where its version is above ours, and names the program that wrote it', () => {
    expect(newer({ program: '1.4.0' })).toEqual(of('1.4.0'));
    expect(newer({ version: 900, program: '9.0.0' })).toEqual(of('9.0.0'));
  });

  it('also where nothing else in it is as we know it', () => {
    expect(newer({ program: '2.0.0', savedAt: 5, checksum: null, more: [1] })).toEqual(of('2.0.0'));
    expect(readWorkshopFile(`{"format":"pejling","version":${CURRENT_VERSION + 1}}`)).toEqual(
      of(''),
    );
  });

  it.each([[5], [null], [{}], ['x'.repeat(101)]])('and names none where it says %j', (program) => {
    expect(newer({ program })).toEqual(of(''));
  });
});

describe('a file is damaged', () => {
  const lines = text.split('\n');
  const sealed = (around: object) => sealedFile(newSession(), around);

  it.each([
    ['that ends in the middle', text.slice(0, text.length / 2)],
    ['that lacks its last brace', text.trimEnd().slice(0, -1)],
    ['that lacks all but its first words', text.slice(0, 24)],
    ['that lacks its first character', text.slice(1)],
    ['that lacks a line', lines.filter((_, index) => index !== 40).join('\n')],
    ['with something behind it', `${text}{}`],
    ['that was written twice', text + text],
    ['with a conflict mark', text.replace('  "session"', '<<<<<<< HEAD\n  "session"')],
    ['with a number changed', text.replace('"present": 23', '"present": 24')],
    ['with a word changed', text.replace('Ærø', 'Arø')],
    ['with the wrong checksum', sealed({ checksum: '00000000' })],
    ['without a session', sealed({ session: undefined })],
    ['with an empty session', sealedFile({})],
    ['with no session', sealedFile(null)],
    ['with a list for a session', sealedFile([])],
    ['without a version', sealed({ version: undefined })],
    ['of version 0', sealed({ version: 0 })],
    ['of version 1.5', sealed({ version: 1.5 })],
    ['of version «1»', sealed({ version: '1' })],
    ['without a program', sealed({ program: undefined })],
    ['without a time', sealed({ savedAt: undefined })],
    ['with a time that is a number', sealed({ savedAt: 5 })],
    ['with a day that does not exist', sealed({ savedAt: '2026-02-30T08:15:30.125Z' })],
    ['with a local time', sealed({ savedAt: '2026-09-22T08:15:30.125' })],
    ['with words for a time', sealed({ savedAt: 'i går' })],
    ['with a checksum in capitals', sealed({ checksum: 'ABCDEF01' })],
    ['with something unknown beside the session', sealed({ names: ['Mette'] })],
    ['with a hostile name beside the session', `{"__proto__":1,${sealed({}).slice(1)}`],
  ])('%s', (_, content) => {
    expect(content).not.toBe(text);
    expect(verdictOf(content)).toBe('file-damaged');
  });

  it('nested a hundred thousand deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const around = sealed({ session: 'HERE' });
    expect(verdictOf(around.replace('"HERE"', deep))).toBe('file-damaged');
    expect(verdictOf(around.replace('"HERE"', `{"workshop":${deep}}`))).toBe('file-damaged');
    expect(verdictOf(around.replace('"HERE"', '{"a":'.repeat(100_000)))).toBe('file-damaged');
  });

  it('and says where for the log, without a word of what was in it', () => {
    const title = { ...session.workshop, title: 'Hemmelig'.repeat(99) };
    const read = readWorkshopFile(sealedFile({ ...session, workshop: title }));
    expect(read).toEqual({
      ok: false,
      error: { code: 'file-damaged', detail: 'workshop.title (max_length)' },
    });
    const named = readWorkshopFile(sealedFile({ ...session, 'Mette Ø': 1 }));
    expect(named).toMatchObject({ error: { detail: '? (strict_object)' } });
  });
});

describe('what is forgiven', () => {
  it.each([
    ['a byte order mark', `\ufeff${text}`],
    ['Windows’ line ends', text.replaceAll('\n', '\r\n')],
    ['both', `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no white space at all', JSON.stringify(JSON.parse(text))],
    ['blank lines around it', `\n\n${text}\n\n`],
    ['letters written as escapes', text.replaceAll('Æ', '\\u00c6')],
    ['another order of what stands around the session', reordered()],
  ])('is %s', (_, content) => {
    expect(readWorkshopFile(content)).toEqual(same);
  });

  function reordered(): string {
    const document = Object.entries(JSON.parse(text) as object).reverse();
    return JSON.stringify(Object.fromEntries(document));
  }
});

describe('a file that is read in steps', () => {
  /** The outcome, and the progress reported after each step. */
  function taken(steps: ReturnType<typeof readingSteps>) {
    const shares: number[] = [];
    for (;;) {
      const step = steps.next();
      if (step.done) return { shares, outcome: step.value };
      shares.push(step.value);
    }
  }

  it('is the same as one read at once, refused ones too', () => {
    const cut = text.slice(0, -9);
    const changed = sealedFile({ ...session, ballots: 'none' });
    for (const each of [text, cut, changed, '{}', '[]', sealedFile([1]), sealedFile(null)]) {
      expect(taken(readingSteps(each)).outcome).toEqual(readWorkshopFile(each));
    }
  });

  it('pauses at every entry and ballot in each of its parts, and never says that it goes back', () => {
    const { shares } = taken(readingSteps(text));
    const parts = ['checksum', 'schema', 'comparing', 'faults'];
    const items = session.entries.length + session.ballots.length;
    expect(shares.length).toBeGreaterThanOrEqual(items * parts.length);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
