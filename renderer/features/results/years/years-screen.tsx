/** What the room sees of a comparison, and the keys that change it. */
import { CommandButton } from '../../../store/react/command-button';
import { useApp, useWords } from '../../../store/react/store-context';
import { comparedOnScreen } from '../../../store/years/years-slice';

export function YearsScreen() {
  const { years, console: words } = useWords();
  const shown = useApp(comparedOnScreen);
  const isOpen = useApp((state) => state.audience !== null);
  const slide = shown?.slides[shown.place];
  if (!shown || !slide) return <p className="quiet">{years.showHint}</p>;
  return (
    <div className="years-screen">
      <p role="status">{shown.isBlack ? words.previewBlack : years.onScreen(slide.name)}</p>
      {!isOpen && <p className="message is-notice">{words.audienceClosed}</p>}
      <div className="page-buttons">
        {!isOpen && <CommandButton id="open-audience" kind="primary" />}
        <CommandButton id="previous-compared" label={years.previousShort} />
        <CommandButton id="next-compared" label={years.nextShort} />
        <CommandButton id="black" label={shown.isBlack ? words.endBlackShort : words.blackShort} />
      </div>
    </div>
  );
}
