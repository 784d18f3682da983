/** A poll as it stands in a workshop file; also the one that a round froze. */
import * as v from 'valibot';
import { allocationSchema } from '../domain/kinds/allocation/allocation-schema';
import { choiceSchema } from '../domain/kinds/choice/choice-schema';
import { rankingSchema } from '../domain/kinds/ranking/ranking-schema';
import { scaleSchema } from '../domain/kinds/scale/scale-schema';

export const poll = v.variant('kind', [choiceSchema, scaleSchema, rankingSchema, allocationSchema]);
