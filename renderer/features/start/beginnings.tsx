/** More ways to begin, as cards: the other built-in packs, and one's own templates. */
import type { ReactNode } from 'react';
import type { Pack } from '../../../shared/domain/workshop/pack';
import { localize } from '../../../shared/lib/language';
import type { ListedWorkshop } from '../../store/library/library-slice';
import { useApp, useTexts } from '../../store/react/store-context';
import { usePackFacts } from './use-pack-facts';

export function PackCards({ packs }: { readonly packs: readonly Pack[] }) {
  const { words, language } = useTexts();
  const create = useApp((state) => state.createWorkshop);
  const facts = usePackFacts();
  if (packs.length === 0) return null;
  return (
    <Cards heading={words.library.packsHeading}>
      {packs.map((pack) => {
        const name = localize(pack.name, language);
        const { contents, sources } = facts(pack);
        return (
          <Card key={pack.id} name={name} onCreate={() => void create(pack.id)}>
            <p>{localize(pack.summary, language)}</p>
            <p className="quiet">
              {contents}
              <br />
              {sources}
            </p>
          </Card>
        );
      })}
    </Cards>
  );
}

export function TemplateCards({ templates }: { readonly templates: readonly ListedWorkshop[] }) {
  const { words } = useTexts();
  const create = useApp((state) => state.createFromEarlier);
  const askToDelete = useApp((state) => state.askToDelete);
  const { library, start } = words;
  if (templates.length === 0) return null;
  return (
    <Cards heading={library.templatesHeading}>
      {templates.map(({ id, title }) => (
        <Card
          key={id}
          name={title}
          onCreate={() => void create(id)}
          more={
            <button
              type="button"
              className="link"
              aria-label={library.deleteTemplateLabel(title)}
              onClick={() => void askToDelete(id)}
            >
              {start.delete}
            </button>
          }
        >
          <p className="quiet">{library.templateText}</p>
        </Card>
      ))}
    </Cards>
  );
}

function Cards({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="start-more">
      <h2 className="eyebrow">{heading}</h2>
      <ul className="start-grid" aria-label={heading}>
        {children}
      </ul>
    </section>
  );
}

function Card({
  name,
  onCreate,
  more,
  children,
}: {
  readonly name: string;
  readonly onCreate: () => void;
  /** What else can be done with it. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) {
  const { words } = useTexts();
  const { library } = words;
  return (
    <li className="start-small">
      <h3>{name}</h3>
      {children}
      <div className="start-small-acts">
        <button
          type="button"
          className="button is-outline"
          aria-label={library.createLabel(name)}
          onClick={onCreate}
        >
          {library.create}
        </button>
        {more}
      </div>
    </li>
  );
}
