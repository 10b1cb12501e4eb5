package org.psncontrols.reporting.sample;

import com.google.common.collect.ImmutableList;

/** What is wrong with a form, beside small things that every real form has. */
enum Defect {
  NONE,
  MUST_NOT_MET_UNPLANNED,
  MUST_NOT_MET_PLAN_OVERDUE,
  MUST_NOT_MET_PLANNED_IN_MARCH,
  MUST_PARTLY_MET_PLANNED,
  MUST_EVIDENCE_LAPSED,
  CRITICAL_FINDING_WITHOUT_ACTION,
  HIGH_FINDING_WITHOUT_OWNER,
  CRITICAL_FINDING_PLANNED_IN_MARCH,
  NOT_SIGNED,
  DIAGRAM_TOO_OLD,
  HEALTH_CHECK_TOO_OLD,
  EXTERNAL_TEST_LEFT_OUT,
  HALF_ANSWERED;

  /** In the way under every regime of the sample, and not planned to go away in time. */
  static final ImmutableList<Defect> WITHOUT_PLAN_IN_TIME =
      ImmutableList.of(
          MUST_NOT_MET_UNPLANNED,
          MUST_NOT_MET_PLAN_OVERDUE,
          MUST_EVIDENCE_LAPSED,
          CRITICAL_FINDING_WITHOUT_ACTION,
          HIGH_FINDING_WITHOUT_OWNER,
          NOT_SIGNED,
          DIAGRAM_TOO_OLD,
          HEALTH_CHECK_TOO_OLD,
          EXTERNAL_TEST_LEFT_OUT,
          HALF_ANSWERED);

  /** In the way, and planned to go away in the weeks before the deadline. */
  static final ImmutableList<Defect> PLANNED_IN_TIME =
      ImmutableList.of(MUST_NOT_MET_PLANNED_IN_MARCH, CRITICAL_FINDING_PLANNED_IN_MARCH);
}
