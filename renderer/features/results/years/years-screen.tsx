/** What the room sees of a comparison, and the buttons that change it: as long as a slide is shown, whatever is chosen meanwhile. */
import { Button } from '../../../components/button';
import { CommandButton } from '../../../store/react/command-button';
import { useApp, useWords } from '../../../store/react/store-context';
import { comparedOnScreen } from '../../../store/years/years-slice';

export function YearsScreen() {
  const { years, console: words } = useWords();
  const shown = useApp(comparedOnScreen);
  const isOpen = useApp((state) => state.audience !== null);
  const step = useApp((state) => state.stepCompared);
  const slide = shown?.slides[shown.place];
  if (!shown || !slide) return null;
  const said = isOpen ? years.onScreen(slide.name) : years.forScreen(slide.name);
  // Without the keys of their commands: only the presenter remote's turn the pages here, where the keyboard's scroll.
  return (
    <div className="years-screen">
      <p role="status">{shown.isBlack && isOpen ? words.previewBlack : said}</p>
      {!isOpen && <p className="message is-notice">{words.audienceClosed}</p>}
      <div className="page-buttons">
        {!isOpen && <CommandButton id="open-audience" kind="primary" />}
        <Button disabled={shown.place === 0} onClick={() => step(-1)}>
          {years.previousShort}
        </Button>
        <Button disabled={shown.place === shown.slides.length - 1} onClick={() => step(1)}>
          {years.nextShort}
        </Button>
        <CommandButton id="black" label={shown.isBlack ? words.endBlackShort : words.blackShort} />
      </div>
    </div>
  );
}
