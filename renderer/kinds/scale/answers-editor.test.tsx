// @vitest-environment jsdom
/** A scale of one's own: its steps are written, pasted, moved and taken away, with or without «Ved ikke»; votes protect it. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ScalePoll } from '../../../shared/domain/kinds/scale/scale-poll';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { err } from '../../../shared/lib/result';
import { useSession } from '../../store/react/store-context';
import { emptyComputer } from '../../testing/empty-computer';
import { createSlowDisk, sessionOf, WHOLENESS, type Program } from '../../testing/program';
import { showInWorkshop } from '../../testing/workshop-screen';
import { ScaleEditor } from './scale-editor';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

const PACK = 'wholeness-five';

function Editor({ of }: { readonly of: (polls: readonly ScalePoll[]) => ScalePoll | undefined }) {
  const scales = useSession().workshop.polls.flatMap((poll) =>
    poll.kind === 'scale' ? [poll] : [],
  );
  const poll = of(scales);
  return poll ? <ScaleEditor poll={poll} /> : null;
}

const scaleIn = (program: Pick<Program, 'store'>, id: string) =>
  (findPoll(sessionOf(program).workshop, id) as ScalePoll).scale;
const stepsIn = (program: Pick<Program, 'store'>, id: string) =>
  scaleIn(program, id).steps.map(({ value, label }) => `${value} ${label.da}`);
const steps = () => within(screen.getByRole('list', { name: 'Skalaens trin' }));
const step = (number: number) =>
  steps().getByRole<HTMLInputElement>('textbox', { name: `Trin ${number}` });
const shownSteps = () =>
  steps()
    .getAllByRole<HTMLInputElement>('textbox', { name: /^Trin/ })
    .map(({ value }) => value);
const unsure = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /er også et svar/ });
const paste = (into: HTMLElement, text: string) =>
  fireEvent.paste(into, { clipboardData: { getData: () => text } });

/** A new poll of the facilitator's own, as the agenda makes it. */
async function showOwn() {
  const program = await showInWorkshop(<Editor of={(polls) => polls.at(-1)} />);
  await act(() => program.store.getState().addItem({ kind: 'poll', pollKind: 'scale' }));
  const id = sessionOf(program).workshop.polls.at(-1)?.id ?? '';
  return { ...program, id };
}

const FULL = { code: 'storage-full' } as const;

const FOUR = ['Slet ikke', 'I mindre grad', 'I nogen grad', 'I høj grad'];

it('writes the question and each step in words of one’s own', async () => {
  const program = await showOwn();
  expect(shownSteps()).toEqual(FOUR);
  const prompt = screen.getByRole('textbox', { name: 'Spørgsmålet, som trinene svarer på' });
  fireEvent.change(prompt, { target: { value: 'Hvor tit sker det?' } });
  fireEvent.change(step(1), { target: { value: 'Aldrig' } });
  fireEvent.change(step(4), { target: { value: 'Altid' } });
  await waitFor(() => {
    expect(stepsIn(program, program.id)).toEqual([
      ...['1 Aldrig', '2 I mindre grad', '3 I nogen grad', '4 Altid'],
    ]);
  });
  expect(scaleIn(program, program.id).prompt.da).toBe('Hvor tit sker det?');
});

it('adds steps up to seven by the keyboard, takes them away down to two, and each is one Ctrl+Z', async () => {
  const program = await showOwn();
  const { user, store, id } = program;
  await user.click(screen.getByRole('textbox', { name: /^Nyt trin/ }));
  await user.keyboard('Helt{Enter}');
  await waitFor(() => expect(stepsIn(program, id)).toHaveLength(5));
  await user.keyboard('Fuldt{Enter}');
  await waitFor(() => expect(stepsIn(program, id)).toHaveLength(6));
  await user.keyboard('Altid{Enter}');
  await waitFor(() =>
    expect(stepsIn(program, id).slice(4)).toEqual(['5 Helt', '6 Fuldt', '7 Altid']),
  );
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Nyt trin/ })).toBeNull());
  for (let count = 7; count > 2; count -= 1) {
    await user.click(screen.getByRole('button', { name: 'Mere om trin 1' }));
    await user.click(screen.getByRole('menuitem', { name: 'Fjern' }));
    await waitFor(() => expect(stepsIn(program, id)).toHaveLength(count - 1));
  }
  expect(stepsIn(program, id)).toEqual(['1 Fuldt', '2 Altid']);
  await user.click(screen.getByRole('button', { name: 'Mere om trin 1' }));
  expect(screen.queryByRole('menuitem', { name: 'Fjern' })).toBeNull();
  await act(() => store.getState().undo());
  expect(stepsIn(program, id)).toEqual(['1 Helt', '2 Fuldt', '3 Altid']);
  await act(() => store.getState().undo());
  expect(stepsIn(program, id)).toEqual(['1 I høj grad', '2 Helt', '3 Fuldt', '4 Altid']);
});

it('loses no step that is typed faster than the disk writes', async () => {
  const program = await showOwn();
  const last = steps().getByPlaceholderText(/trin/i);
  for (const text of ['Femte', 'Sjette']) {
    fireEvent.change(last, { target: { value: text } });
    fireEvent.keyDown(last, { key: 'Enter' });
  }
  await waitFor(() => {
    expect(stepsIn(program, program.id).slice(4)).toEqual(['5 Femte', '6 Sjette']);
  });
});

it('moves a step by Alt+arrow, and the keyboard goes along with it', async () => {
  const program = await showOwn();
  step(1).focus();
  await program.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => {
    expect(shownSteps()).toEqual(['I mindre grad', 'Slet ikke', 'I nogen grad', 'I høj grad']);
  });
  expect(document.activeElement).toBe(step(2));
  await program.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  await waitFor(() => expect(shownSteps()).toEqual(FOUR));
  expect(document.activeElement).toBe(step(1));
});

it('makes steps of a pasted list, in one step of undo, and refuses one that is too long', async () => {
  const program = await showOwn();
  paste(step(1), '1. Aldrig\n2. Sjældent\n3. Ofte\n');
  await waitFor(() =>
    expect(stepsIn(program, program.id)).toEqual(['1 Aldrig', '2 Sjældent', '3 Ofte']),
  );
  expect(shownSteps()).toEqual(['Aldrig', 'Sjældent', 'Ofte']);
  expect(await screen.findByText(/^3 trin er sat ind/)).toBeDefined();
  await act(() => program.store.getState().undo());
  expect(shownSteps()).toEqual(FOUR);
  paste(step(3), Array.from({ length: 500 }, (_, line) => `Linje ${line}`).join('\n'));
  expect((await screen.findByRole('alert')).textContent).toContain('Der er 502 trin i alt');
  paste(step(1), `Nej\n${'x'.repeat(41)}`);
  expect(await screen.findByText(/Linje 2 er længere end 40 tegn/)).toBeDefined();
  expect(stepsIn(program, program.id)).toHaveLength(4);
});

it('says that steps are inserted only once the disk has them, and gives back a step that it refuses', async () => {
  const disk = createSlowDisk();
  const program = await showInWorkshop(<Editor of={(polls) => polls.at(-1)} />, {
    openRepository: disk.openRepository,
  });
  await act(() => program.store.getState().addItem({ kind: 'poll', pollKind: 'scale' }));
  disk.isSlow = true;
  paste(step(1), 'Aldrig\nOfte');
  await waitFor(() => expect(disk.waiting).toHaveLength(1));
  expect(screen.queryByText(/^2 trin er sat ind/)).toBeNull();
  await act(() => disk.letThrough());
  expect(await screen.findByText(/^2 trin er sat ind/)).toBeDefined();
  disk.isSlow = false;
  const last = screen.getByRole<HTMLInputElement>('textbox', { name: /^Nyt trin/ });
  act(() => program.store.setState({ reshapePoll: () => Promise.resolve(err(FULL)) }));
  paste(step(1), 'Nej\nJa');
  await waitFor(() => expect(screen.queryByText(/trin er sat ind/)).toBeNull());
  fireEvent.change(last, { target: { value: 'Altid' } });
  fireEvent.keyDown(last, { key: 'Enter' });
  await waitFor(() => expect(last.value).toBe('Altid'));
});

it('has «Ved ikke» by a tick, in words of one’s own, and takes it back by one Ctrl+Z', async () => {
  const program = await showOwn();
  const { user, store, id } = program;
  const words = () => screen.queryByRole<HTMLInputElement>('textbox', { name: /Ordet for/ });
  expect(unsure().checked).toBe(true);
  const field = words();
  if (field) fireEvent.change(field, { target: { value: 'Kan ikke svare' } });
  await waitFor(() => expect(scaleIn(program, id).dontKnow.da).toBe('Kan ikke svare'));
  // A blank is not saved: the tick says whether it is an answer.
  if (field) fireEvent.change(field, { target: { value: ' ' } });
  expect(words()).toBe(field);
  await user.click(unsure());
  await waitFor(() => expect(scaleIn(program, id).dontKnow).toEqual({ da: '', en: '' }));
  expect([unsure().checked, words()]).toEqual([false, null]);
  await act(() => store.getState().undo());
  expect(scaleIn(program, id).dontKnow.da).toBe('Kan ikke svare');
  await user.click(unsure());
  await user.click(unsure());
  await waitFor(() =>
    expect(scaleIn(program, id).dontKnow).toEqual({ da: 'Ved ikke', en: 'Don’t know' }),
  );
});

it('begins with a ready-made scale, which can be written over', async () => {
  const program = await showOwn();
  const buttons = screen.getAllByRole('button', { name: /trin\)$/ });
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Helt uenig … Helt enig (5 trin)',
    'Slet ikke … I høj grad (4 trin)',
    'Nej · Delvist · Ja (3 trin)',
  ]);
  await program.user.click(buttons[0] ?? document.body);
  await waitFor(() => expect(shownSteps()).toHaveLength(5));
  expect(scaleIn(program, program.id).prompt.da).toBe('Hvor enig eller uenig er du?');
  fireEvent.change(step(3), { target: { value: 'Både og' } });
  await waitFor(() => expect(stepsIn(program, program.id)[2]).toBe('3 Både og'));
  await act(() => program.store.getState().undo());
  await act(() => program.store.getState().undo());
  expect(shownSteps()).toEqual(FOUR);
});

it('says which steps are alike', async () => {
  await showOwn();
  fireEvent.change(step(3), { target: { value: ' SLET ikke ' } });
  expect(await screen.findAllByText('Trin 1 og 3 er ens.')).toHaveLength(2);
});

it('offers the pack’s scales, and one’s own with their steps to begin with', async () => {
  const program = await showInWorkshop(
    <Editor of={(polls) => polls.find(({ id }) => id === PACK)} />,
  );
  const chosen = () =>
    screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.parentElement
      ?.textContent;
  expect(screen.queryByRole('list', { name: 'Skalaens trin' })).toBeNull();
  await program.user.click(screen.getByRole('radio', { name: 'Nej · Delvist · Ja (3 trin)' }));
  await waitFor(() => expect(stepsIn(program, PACK)).toEqual(['1 Nej', '2 Delvist', '3 Ja']));
  await program.user.click(screen.getByRole('radio', { name: 'Egen skala' }));
  await waitFor(() => expect(shownSteps()).toEqual(['Nej', 'Delvist', 'Ja']));
  expect(chosen()).toBe('Egen skala');
  await program.user.click(screen.getByRole('radio', { name: 'Slet ikke … I høj grad (4 trin)' }));
  await waitFor(() => expect(stepsIn(program, PACK)).toHaveLength(4));
  expect(screen.queryByRole('list', { name: 'Skalaens trin' })).toBeNull();
});

it('once people have voted keeps steps and «Ved ikke», says why, and still takes a corrected word', async () => {
  const program = await showInWorkshop(
    <Editor of={(polls) => polls.find(({ id }) => id === PACK)} />,
  );
  const { store } = program;
  await act(() => store.getState().openRound(WHOLENESS));
  expect(screen.getByText(/antallet af trin og »Ved ikke« ligger fast/)).toBeDefined();
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  expect(screen.queryByRole('textbox', { name: /^Nyt trin/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Mere om trin/ })).toBeNull();
  step(1).focus();
  await program.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  paste(step(1), 'Nej\nJa');
  expect(screen.queryByText(/sat ind/)).toBeNull();
  await act(() =>
    store.getState().reshapePoll(PACK, (poll) => ({ ...poll, title: { da: 'X', en: 'X' } })),
  );
  expect(stepsIn(program, PACK)).toEqual(FOUR.map((words, index) => `${index + 1} ${words}`));
  expect(findPoll(sessionOf(program).workshop, PACK)?.title.da).not.toBe('X');
  fireEvent.change(step(1), { target: { value: 'Slet ikke!' } });
  await waitFor(() => expect(stepsIn(program, PACK)[0]).toBe('1 Slet ikke!'));
  expect(sessionOf(program).rounds.find(({ id }) => id === WHOLENESS)?.frozen?.poll).toMatchObject({
    scale: { steps: [{ label: { da: 'Slet ikke' } }, {}, {}, {}] },
  });
});
