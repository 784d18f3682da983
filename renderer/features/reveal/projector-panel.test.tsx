// @vitest-environment jsdom
/** What the panel claims of the projector: only what stands there. */
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { choicePollOf } from '../../../shared/domain/testing/builders';
import { show } from '../../testing/screen';
import { ProjectorPanel } from './projector-panel';

it('says «På storskærmen nu» only while there is a window for the room', () => {
  const audience = { width: 1920, height: 1080 };
  const session = sessionWith([], [choicePollOf(['a', 'b'])]);
  const { store } = show(<ProjectorPanel view={{ kind: 'black', language: 'da' }} />, {
    ...{ phase: 'session', session, audience },
  });
  const said = () => screen.getByRole('heading', { level: 2 }).textContent;
  expect(said()).toBe('På storskærmen nu');
  act(() => store.setState({ audience: null }));
  expect(said()).toBe('Til storskærmen');
  act(() => store.setState({ isScreenLent: true }));
  expect(said()).toBe('Storskærmen er givet fri');
});
