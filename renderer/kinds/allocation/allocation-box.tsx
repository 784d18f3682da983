/** The ballot of an allocation at the box: each option with its points, and buttons that give it more or fewer; never more than there are. */
import { ballotKeyOf } from '../../../shared/domain/kinds/ballot-keys';
import { giving, pointsGiven } from '../../../shared/domain/kinds/allocation/allocation-ballot';
import type { AllocationPoll } from '../../../shared/domain/kinds/allocation/allocation-poll';
import { sum } from '../../../shared/lib/sum';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import type { AtBox, BoxPart } from '../parts/contract';
import './allocation-box.css';

/** With more points than this a button also gives five at a time. */
const ONE_BY_ONE = 20;
const MANY = 5;

export const allocationBox: BoxPart<AllocationPoll> = {
  screen: (poll, step, at) => {
    if (step.kind !== 'allocation') return null;
    const { marks, words, language } = at;
    const left = poll.totalPoints - sum(pointsGiven(poll, marks));
    return {
      kicker: words.allocate(poll.totalPoints),
      title: localizeSoft(poll.title, language),
      text: '',
      problem:
        step.isOver && left === 0
          ? words.pointsOver
          : step.isLacking && left > 0
            ? words.pointsLacking(left)
            : null,
      status: words.pointsLeft(left, poll.totalPoints),
      next: { label: words.next, kind: 'primary' },
      body: <Options {...{ poll, at }} />,
    };
  },
  blank: (words) => words.allocateBlank,
  lines: (poll, marks, language) => {
    const points = pointsGiven(poll, marks);
    return poll.options.map(({ id, title }, index) => ({
      key: id,
      name: localizeSoft(title, language),
      answer: String(points[index] ?? 0),
    }));
  },
};

function Options({ poll, at }: { readonly poll: AllocationPoll; readonly at: AtBox }) {
  const points = pointsGiven(poll, at.marks);
  const steps = poll.totalPoints > ONE_BY_ONE ? [-MANY, -1, 1, MANY] : [-1, 1];
  return (
    <ol className="box-allocation">
      {poll.options.map(({ id, title }, index) => {
        const name = localizeSoft(title, at.language);
        const own = points[index] ?? 0;
        return (
          <li key={id} className={own > 0 ? 'box-allocated is-given' : 'box-allocated'}>
            <kbd>{ballotKeyOf(index)?.toLocaleUpperCase('da')}</kbd>
            <span className="box-allocated-name">{name}</span>
            {steps
              .filter((step) => step < 0)
              .map((step) => (
                <GiveButton key={step} {...{ poll, at, index, step, name }} />
              ))}
            <output className="box-points" aria-label={at.words.pointsOf(name)}>
              {own}
            </output>
            {steps
              .filter((step) => step > 0)
              .map((step) => (
                <GiveButton key={step} {...{ poll, at, index, step, name }} />
              ))}
          </li>
        );
      })}
    </ol>
  );
}

function GiveButton({
  poll,
  at,
  index,
  step,
  name,
}: {
  readonly poll: AllocationPoll;
  readonly at: AtBox;
  readonly index: number;
  /** Points more; fewer if negative. */
  readonly step: number;
  readonly name: string;
}) {
  const size = Math.abs(step);
  const sign = step < 0 ? '\u2212' : '+';
  const label = step < 0 ? at.words.fewerPoints(size, name) : at.words.morePoints(size, name);
  return (
    <button
      type="button"
      data-box-option=""
      className="box-give"
      aria-label={label}
      onClick={() => {
        const act = giving(poll, at.marks, index, step);
        if (act) at.act(act);
      }}
    >
      {size === 1 ? sign : `${sign}${size}`}
    </button>
  );
}
