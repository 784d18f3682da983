/** «Nyt arrangement»: from the first built-in pack, from an empty page, or from last year's file. */
import { localize } from '../../../shared/lib/language';
import type { Pack } from '../../../shared/domain/workshop/pack';
import { useApp, useTexts } from '../../store/react/store-context';
import { usePackFacts } from './use-pack-facts';

export function NewCard({
  pack,
  isFirst,
}: {
  readonly pack: Pack;
  /** Nothing else is the likeliest thing to do, so it has the keyboard. */
  readonly isFirst: boolean;
}) {
  const { words, language } = useTexts();
  const create = useApp((state) => state.createWorkshop);
  const fromFile = useApp((state) => state.createFromFile);
  const { contents, sources } = usePackFacts()(pack);
  const { start, library } = words;
  return (
    <section className="start-card">
      <p className="eyebrow">{start.newHeading}</p>
      <h2>{localize(pack.name, language)}</h2>
      <p>{localize(pack.summary, language)}</p>
      <p className="quiet">
        {contents}
        <br />
        {sources}
      </p>
      <button
        type="button"
        className={isFirst ? 'button is-primary' : 'button is-outline'}
        autoFocus={isFirst}
        onClick={() => void create(pack.id)}
      >
        {start.create}
      </button>
      <ul className="start-ways">
        <li>
          <button type="button" className="link" onClick={() => void create(null)}>
            {library.emptyPage}
          </button>
        </li>
        <li>
          <button
            type="button"
            className="link"
            title={library.fromFileHint}
            onClick={() => void fromFile()}
          >
            {library.fromFile}
          </button>
        </li>
      </ul>
    </section>
  );
}
