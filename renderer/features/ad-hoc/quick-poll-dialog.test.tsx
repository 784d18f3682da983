// @vitest-environment jsdom
/** A list that is pasted into the quick poll becomes its options. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../testing/screen';
import { QuickPollDialog } from './quick-poll-dialog';

const fields = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** True if the browser may still paste by itself. */
const paste = (name: string, text: string) =>
  fireEvent.paste(field(name), { clipboardData: { getData: () => text } });

it('three lines of a spreadsheet are three options, and the next one is typed', () => {
  show(<QuickPollDialog />, {});
  expect(paste('Svarmulighed 1', '1\tRo\r\n2\tMod\r\n3\tTid\r\n')).toBe(false);
  expect(fields()).toEqual(['', 'Ro', 'Mod', 'Tid', '']);
  expect(document.activeElement).toBe(field('Svarmulighed 4'));
});

it('one line is left to the field', () => {
  show(<QuickPollDialog />, {});
  expect(paste('Svarmulighed 1', 'Ro\n')).toBe(true);
  expect(paste('Spørgsmål', 'Hvad nu?')).toBe(true);
});

it('500 lines change nothing and say why; typing goes on', () => {
  show(<QuickPollDialog />, {});
  fireEvent.change(field('Svarmulighed 1'), { target: { value: 'Ro' } });
  const lines = Array.from({ length: 500 }, (_, index) => `Svar nr. ${index}`).join('\r\n');
  expect(paste('Svarmulighed 2', lines)).toBe(false);
  expect(fields()).toEqual(['', 'Ro', '', '']);
  expect(screen.getByRole('alert').textContent).toBe(
    'Der er 501 svar i alt, og der er plads til 10. Intet er sat ind.',
  );
  fireEvent.change(field('Svarmulighed 2'), { target: { value: 'Mod' } });
  expect(screen.queryByRole('alert')).toBeNull();
  paste('Svarmulighed 3', `Tid\n${'x'.repeat(201)}`);
  expect(screen.getByRole('alert').textContent).toBe(
    'Linje 2 er længere end 200 tegn. Intet er sat ind.',
  );
});
