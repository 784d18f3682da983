/** Roles: whether votes are collected by role, which roles there are, and the threshold below which a role is not shown. */
import { useState } from 'react';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { LIMITS } from '../../../shared/domain/limits/limits';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { Tick } from '../../components/fields/tick-list';
import { NumberField } from '../../components/fields/number-field';
import { useApp, useFormat, useWords } from '../../store/react/store-context';
import { RoleList } from './role-list';

export function RolesEditor({ workshop }: { readonly workshop: Workshop }) {
  const { groups } = useWords();
  const { setup } = groups;
  const edit = useApp((state) => state.editWorkshop);
  const { roles, collectsRoles } = workshop;
  return (
    <section className="people roles">
      <h2>{setup.heading}</h2>
      <Tick
        isOn={collectsRoles}
        onTick={(isOn) => void edit((current) => ({ ...current, collectsRoles: isOn }))}
      >
        {setup.collects}
      </Tick>
      <p className="quiet">{setup.collectsHint}</p>
      {collectsRoles && (
        <>
          <RoleList workshop={workshop} />
          {roles.length === 0 && <p className="message is-notice">{setup.none}</p>}
          <Threshold threshold={workshop.threshold} />
        </>
      )}
    </section>
  );
}

function Threshold({ threshold }: { readonly threshold: number }) {
  const { groups, collect } = useWords();
  const format = useFormat();
  const edit = useApp((state) => state.editWorkshop);
  const [text, setText] = useState(String(threshold));
  const read = (typed: string) => readWholeNumber(typed, 1, LIMITS.threshold);
  return (
    <div className="role-threshold">
      <NumberField
        label={groups.setup.threshold}
        text={text}
        problem={read(text).ok ? null : collect.outOfRange('1', String(LIMITS.threshold))}
        onText={(next) => {
          setText(next);
          const typed = read(next);
          if (!typed.ok) return;
          const { value } = typed;
          void edit((current) =>
            current.threshold === value ? current : { ...current, threshold: value },
          );
        }}
      />
      <p className="quiet">{groups.setup.thresholdHint(format.number(threshold))}</p>
    </div>
  );
}
