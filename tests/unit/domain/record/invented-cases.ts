import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { BacktestCase, Choice } from '@/lib/domain/record/record-case';
import {
  crudInGoShop,
  documentWith,
  goShopWithIngest,
  hardRealTimeWithoutPeople,
  kubernetesOperator,
  libraryWithPlugins,
  subMillisecondProxy,
} from '../model/golden-cases';

function invented(id: string, chosen: Choice, document: AnswersDocument): BacktestCase {
  return { id, chosen, document };
}

/** Invented decisions, some of which the method gets wrong. */
export const inventedCases: readonly BacktestCase[] = [
  invented('shop', 'go', crudInGoShop),
  invented('operator', 'go', kubernetesOperator),
  invented('proxy', 'rust', subMillisecondProxy),
  invented('library', 'rust', libraryWithPlugins),
  invented('library-in-go', 'go', libraryWithPlugins),
  invented('ordinary', 'rust', documentWith({})),
  invented('driver', 'rust', documentWith({ target: 'os-kernel' })),
  invented('ingest', 'both', goShopWithIngest),
  invented('somehow-both', 'both', crudInGoShop),
];

/** Gates leave nothing: Go is excluded by the deadline of the machine, Rust by that of the people. */
export const impossibleCase = invented('impossible', 'rust', hardRealTimeWithoutPeople);
