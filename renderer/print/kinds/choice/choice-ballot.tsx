/** The ballot of a choice: the key that types an option stands beside it. */
import { ballotKeyOf } from '../../../../shared/domain/kinds/ballot-keys';
import type { ChoicePoll } from '../../../../shared/domain/kinds/choice/choice-poll';
import { optionBallot } from '../parts/option-ballot';

export const choiceBallot = optionBallot<ChoicePoll>(
  (index) => ballotKeyOf(index)?.toLocaleUpperCase('da') ?? '',
);
