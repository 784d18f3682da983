/** «Første gang?»: offers the guided vote of five minutes, until it was begun or hidden. */
import { useApp, useWords } from '../../store/react/store-context';

export function FirstTryCard() {
  const { library } = useWords();
  const { guide } = library;
  const begin = useApp((state) => state.startFirstTry);
  const hide = useApp((state) => state.endFirstUse);
  return (
    <section className="start-card">
      <p className="eyebrow">{guide.first}</p>
      <h2>{guide.title}</h2>
      <p>{guide.text}</p>
      <div className="start-card-acts">
        <button type="button" className="button is-outline" onClick={() => void begin()}>
          {guide.begin}
        </button>
        <button
          type="button"
          className="link"
          aria-label={guide.hideOffer}
          onClick={() => void hide()}
        >
          {guide.hide}
        </button>
      </div>
    </section>
  );
}
