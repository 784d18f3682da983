/**
 * What may be answered to the statements of a scale: one of the pack's scales, or one of the facilitator's own with its question, its steps,
 * and «Ved ikke». Once people have voted, only the words can be corrected.
 */
import { isPollProtected } from '../../../shared/domain/conduct/preparing';
import {
  answersOfScale,
  hasDontKnow,
  type AnswerScale,
  type ScalePoll,
} from '../../../shared/domain/kinds/scale/scale-poll';
import { ownScale, withDontKnow } from '../../../shared/domain/kinds/scale/scale-steps';
import { PACK_TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import { READY_SCALES } from '../../../shared/content/ready-scales';
import { scalesFor } from '../../../shared/content/packs';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { Tick } from '../../components/fields/tick-list';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { LocalField } from '../parts/local-field';
import { StepList } from './step-list';
import './answers-editor.css';

const OWN = 'own';
/** The words of «Ved ikke» when it becomes an answer. */
const USUAL = READY_SCALES[0]?.dontKnow ?? { da: 'Ved ikke', en: 'Don’t know' };

/** Resolves with false if it was not written. */
type Reshape = (change: (scale: AnswerScale) => AnswerScale) => Promise<boolean>;

export function AnswersEditor({ poll }: { readonly poll: ScalePoll }) {
  const { polls, prepare } = useWords();
  const words = prepare.scale;
  const language = useApp((state) => state.language);
  const reshapePoll = useApp((state) => state.reshapePoll);
  const session = useSession();
  const isProtected = isPollProtected(session, poll.id);
  const offered = scalesFor(poll.id);
  const isOwn = offered.every(({ id }) => id !== poll.scale.id);
  /** As a step of its own, and only until people have voted. */
  const reshape: Reshape = async (change) => {
    const done = await reshapePoll(poll.id, (current) =>
      current.kind === 'scale' ? withScale(current, change) : current,
    );
    return done.ok;
  };
  return (
    <section className="scale-answers" aria-label={polls.scale}>
      <h2>{polls.scale}</h2>
      {isProtected && <p className="quiet">{words.fixed}</p>}
      {!isProtected && offered.length > 0 && (
        <ChoiceGroup
          label={polls.scale}
          isLabelHidden
          choices={[
            ...offered.map(({ id, name }) => ({ value: id, label: localize(name, language) })),
            { value: OWN, label: words.own },
          ]}
          value={isOwn ? OWN : poll.scale.id}
          onChoose={(chosen) =>
            void reshape((scale) => offered.find(({ id }) => id === chosen) ?? ownScale(scale))
          }
        />
      )}
      {isOwn || isProtected ? (
        <OwnAnswers {...{ poll, isProtected, reshape }} />
      ) : (
        <p className="quiet">
          {answersOfScale(poll.scale)
            .map(({ label }) => localize(label, language))
            .join(' · ')}
        </p>
      )}
    </section>
  );
}

function OwnAnswers({
  poll,
  isProtected,
  reshape,
}: {
  readonly poll: ScalePoll;
  readonly isProtected: boolean;
  readonly reshape: Reshape;
}) {
  const words = useWords().prepare.scale;
  const language = useApp((state) => state.language);
  const editPoll = useApp((state) => state.editPoll);
  const { scale } = poll;
  const isUnsureAsked = hasDontKnow(scale);
  /** Words are typed letter by letter, also when people have voted. */
  const type = (change: (scale: AnswerScale) => AnswerScale): void =>
    void editPoll(poll.id, (current) =>
      current.kind === 'scale' ? withScale(current, change) : current,
    );
  return (
    <>
      {!isProtected && (
        <p className="scale-ready">
          <span>{words.ready}</span>
          {READY_SCALES.map((ready) => (
            <Button
              key={ready.id}
              onClick={() =>
                void reshape((current) =>
                  ownScale(current, {
                    ...{ name: ready.name, prompt: ready.prompt },
                    ...{ steps: ready.steps, dontKnow: ready.dontKnow },
                  }),
                )
              }
            >
              {localize(ready.name, language)}
            </Button>
          ))}
        </p>
      )}
      <LocalField
        label={words.prompt}
        maxLength={PACK_TEXT_LIMITS.prompt}
        text={scale.prompt}
        onText={(prompt) => type((current) => ownScale(current, { prompt }))}
      />
      <StepList {...{ poll, isProtected, type, reshape }} />
      {!isProtected && (
        <Tick
          isOn={isUnsureAsked}
          onTick={(isOn) => void reshape((current) => withDontKnow(current, isOn ? USUAL : null))}
        >
          {words.hasDontKnow}
        </Tick>
      )}
      {isUnsureAsked && (
        <LocalField
          label={words.dontKnow}
          maxLength={PACK_TEXT_LIMITS.dontKnowTyped}
          text={scale.dontKnow}
          onText={(dontKnow) =>
            type((current) => (hasDontKnow(current) ? ownScale(current, { dontKnow }) : current))
          }
        />
      )}
    </>
  );
}

/** The same poll where its scale did not change. */
function withScale(poll: ScalePoll, change: (scale: AnswerScale) => AnswerScale): ScalePoll {
  const scale = change(poll.scale);
  return scale === poll.scale ? poll : { ...poll, scale };
}
