// @vitest-environment jsdom
/** Dropping on the window: a file is opened, and nothing ever makes the browser leave the page. */
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FileDrop } from './file-drop';

const FILES = { types: ['Files'], dropEffect: 'none' };
const TEXT = { types: ['text/plain'], dropEffect: 'none' };

function showZone(isOpen = true) {
  const onDrop = vi.fn<(transfer: DataTransfer) => void>();
  render(
    <>
      <input aria-label="Titel" />
      <p>Side</p>
      <FileDrop label="Slip filen" isOpen={isOpen} onDrop={onDrop} />
    </>,
  );
  return { onDrop, page: screen.getByText('Side'), field: screen.getByLabelText('Titel') };
}

/** jsdom has no drag events; this one tells where the pointer goes. */
function leave(from: Element, to: Element | null): void {
  fireEvent(from, new MouseEvent('dragleave', { bubbles: true, relatedTarget: to }));
}

const overlay = () => screen.queryByText('Slip filen');

it('shows that the window takes the file while it is over it', () => {
  const { page } = showZone();
  expect(overlay()).toBeNull();
  fireEvent.dragOver(page, { dataTransfer: FILES });
  expect(overlay()).not.toBeNull();
  leave(page, document.body);
  expect(overlay()).not.toBeNull();
  leave(page, null);
  expect(overlay()).toBeNull();
});

it('gives the file away within the event, also over a field', () => {
  const { onDrop, page, field } = showZone();
  for (const target of [page, field]) {
    fireEvent.dragOver(target, { dataTransfer: FILES });
    // False: the browser is kept from acting on the drop itself.
    expect(fireEvent.drop(target, { dataTransfer: FILES })).toBe(false);
  }
  expect(onDrop.mock.calls.map(([transfer]) => transfer.types)).toEqual([['Files'], ['Files']]);
  expect(overlay()).toBeNull();
});

it('turns a file away while none is wanted, and stays on the page', () => {
  const { onDrop, page } = showZone(false);
  expect(fireEvent.dragOver(page, { dataTransfer: FILES })).toBe(false);
  expect(overlay()).toBeNull();
  expect(fireEvent.drop(page, { dataTransfer: FILES })).toBe(false);
  expect(onDrop).not.toHaveBeenCalled();
});

it('takes no links or text, and lets none of them open in its place', () => {
  const { onDrop, page } = showZone();
  expect(fireEvent.dragOver(page, { dataTransfer: TEXT })).toBe(false);
  expect(overlay()).toBeNull();
  expect(fireEvent.drop(page, { dataTransfer: TEXT })).toBe(false);
  expect(onDrop).not.toHaveBeenCalled();
});

it('leaves text that is dragged into a field to the browser', () => {
  const { field } = showZone();
  expect(fireEvent.dragOver(field, { dataTransfer: TEXT })).toBe(true);
  expect(fireEvent.drop(field, { dataTransfer: TEXT })).toBe(true);
});
