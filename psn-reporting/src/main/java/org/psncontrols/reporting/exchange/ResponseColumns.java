package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableSet;
import org.psncontrols.model.problem.Problem.Severity;

/** The columns of the assessment form. */
final class ResponseColumns {

  static final String CONTROL = "control";
  static final String ANSWER = "answer";
  static final String SHARE = "share";
  static final String COMMENT = "comment";
  static final String EVIDENCE = "evidence";
  static final String EVIDENCE_DATE = "evidence date";
  static final String EVIDENCE_EXPIRY = "evidence expiry";
  static final String OWNER = "owner";
  static final String PLAN_DATE = "plan date";

  static final CsvForm FORM =
      new CsvForm(
          ',',
          ImmutableSet.of(CONTROL, ANSWER),
          ImmutableSet.of(
              SHARE, COMMENT, EVIDENCE, EVIDENCE_DATE, EVIDENCE_EXPIRY, OWNER, PLAN_DATE),
          ImmutableSet.of(),
          Severity.ERROR);

  private ResponseColumns() {}
}
