/** Both ends of the line between console and projector, on a fake channel and fake locks. */
import { vi } from 'vitest';
import type { AudienceView } from '../../shared/audience/audience-view';
import { openAudienceLink, openConsoleLink, type AudienceSize } from '../host/audience-channel';
import { createFakeBroadcast, type FakeBroadcast } from './fake-broadcast';
import { createFakeLocks } from './fake-locks';

export const SIZE: AudienceSize = { width: 1920, height: 1080 };

/** For `beforeEach`: no message is under way, and no window is open. */
export function quietAir(): { readonly air: FakeBroadcast; readonly page: EventTarget } {
  const air = createFakeBroadcast();
  const page = new EventTarget();
  vi.stubGlobal('BroadcastChannel', air.BroadcastChannel);
  vi.stubGlobal('navigator', { locks: createFakeLocks() });
  vi.stubGlobal('window', page);
  return { air, page };
}

/** A view that can be told from others by its number. */
export function viewOf(number: number): AudienceView {
  const slide = { kind: 'title', title: `Nr. ${number}`, subtitle: '' } as const;
  return { kind: 'slide', language: 'da', slide };
}

/** A console that notes what it is told; the same size twice in a row counts once. */
export function openConsole(id: string) {
  const sizes: (AudienceSize | null)[] = [];
  const keys: string[] = [];
  const strokes: string[] = [];
  const link = openConsoleLink(id, {
    onAudience: (size) => {
      if (JSON.stringify(size) !== JSON.stringify(sizes.at(-1))) sizes.push(size);
    },
    onRemoteKey: (key) => keys.push(key),
    onStroke: (stroke) => strokes.push(stroke),
  });
  return { ...link, sizes, keys, strokes };
}

/** An audience window that notes what it is to show. */
export function openAudience(measure: () => AudienceSize = () => SIZE) {
  const views: AudienceView[] = [];
  const asked: string[] = [];
  const link = openAudienceLink(
    (view) => views.push(view),
    measure,
    () => asked.push('close'),
  );
  return { ...link, views, asked };
}
