/** Every rule of the record, in the order in which they are listed to readers: files, fields, bodies, then what ties records together. */

import { ambiguousName } from './ambiguous-name.ts';
import { assessmentsInOrder } from './assessments-in-order.ts';
import { bodyRules } from './body-rules.ts';
import { changeRules } from './change-rules.ts';
import { checkingExplained } from './checking-explained.ts';
import { claimIds } from './claim-ids.ts';
import { confidenceWithinEvidence } from './confidence-within-evidence.ts';
import { containmentCycle } from './containment-cycle.ts';
import { correctionsInOrder } from './corrections-in-order.ts';
import { draftLinked } from './draft-linked.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { emptyTopic } from './empty-topic.ts';
import { fieldRules } from './field-rules.ts';
import { fileRules } from './file-rules.ts';
import { keyClaim } from './key-claim.ts';
import { lastAssessment } from './last-assessment.ts';
import { lineageCycle } from './lineage-cycle.ts';
import { lineageUnknown } from './lineage-unknown.ts';
import { navigationNames } from './navigation-names.ts';
import { observedAtDate } from './observed-at-date.ts';
import { overridesNeeded } from './overrides-needed.ts';
import { pageAddress } from './page-address.ts';
import { passageWithoutCapture } from './passage-without-capture.ts';
import { refutedWithoutReason } from './refuted-without-reason.ts';
import { relatedToItself } from './related-to-itself.ts';
import { retractionExplained } from './retraction-explained.ts';
import type { Rule } from './rule.ts';
import { sourceDate } from './source-date.ts';
import { sourceRequired } from './source-required.ts';
import { topicLabels } from './topic-labels.ts';
import { unknownReference } from './unknown-reference.ts';
import { weakestKeyClaim } from './weakest-key-claim.ts';

/** Ids are unique and never change. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...fieldRules,
  ...bodyRules,
  duplicateId,
  duplicateUrl,
  unknownReference,
  claimIds,
  keyClaim,
  sourceRequired,
  confidenceWithinEvidence,
  weakestKeyClaim,
  refutedWithoutReason,
  overridesNeeded,
  assessmentsInOrder,
  lastAssessment,
  lineageCycle,
  lineageUnknown,
  passageWithoutCapture,
  sourceDate,
  observedAtDate,
  correctionsInOrder,
  retractionExplained,
  checkingExplained,
  relatedToItself,
  draftLinked,
  containmentCycle,
  ambiguousName,
  emptyTopic,
  topicLabels,
  navigationNames,
  pageAddress,
  ...changeRules,
];
