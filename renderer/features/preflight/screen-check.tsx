/** The projector: ready when its window is open on a screen that is not the facilitator's. */
import { DisplayPicker } from '../../components/display-picker';
import { projectorFault } from '../../store/projector/projector-fault';
import { CommandButton } from '../../store/react/command-button';
import { useApp, useWords } from '../../store/react/store-context';
import { Check } from './check';

export function ScreenCheck() {
  const { preflight: words } = useWords();
  const audience = useApp((state) => state.audience);
  const isLent = useApp((state) => state.isScreenLent);
  const displays = useApp((state) => state.displays);
  const chosen = useApp((state) => state.chosenDisplay);
  const choose = useApp((state) => state.chooseDisplay);
  // A browser only says that screens came or went; `displays` is then another empty list, and this is asked again.
  const hasSecondScreen = useApp((state) => state.hasSecondScreen)();
  const { choosesDisplay } = useApp((state) => state.capabilities);
  const fault = projectorFault({ audience, displays, hasSecondScreen });
  return (
    <Check title={words.screenTitle} isDone={fault === null}>
      <p>{choosesDisplay ? words.screenTextDesktop : words.screenText}</p>
      {displays.length > 1 && (
        <DisplayPicker displays={displays} chosen={chosen} onChoose={choose} words={words} />
      )}
      <div className="check-buttons">
        <CommandButton id="open-audience" />
        <CommandButton id="show-test-picture" />
        <CommandButton id="show-title" />
      </div>
      {/* What changes by a press stands below the buttons. */}
      {!choosesDisplay && hasSecondScreen && <p className="quiet">{words.secondScreenYes}</p>}
      {fault === 'one-screen' && <p className="message is-notice">{words.secondScreenNo}</p>}
      {fault === 'own-screen' && <p className="message is-notice">{words.screenIsOwn}</p>}
      <p role="status">
        {audience && words.screenOpen(audience.width, audience.height)}
        {!audience && (isLent ? words.screenLent : words.screenClosed)}
      </p>
    </Check>
  );
}
