package org.psncontrols.rules.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.compliance.Decider;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Regime;

/**
 * A submission and all that it takes to decide it, as {@link Decider#decide(Submission, Regime,
 * LocalDate)} does. Reasons have their paths from the submission.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the catalogue that the submission answers, never null
 * @param submission the submission, never null
 * @param policy the parameters, never null
 * @param regime a regime of the policy, whether or not it was in force on the date, never null
 * @param asOf the date of the decision, never null
 * @since 0.1
 */
public record DecisionCase(
    Catalogue catalogue,
    Submission submission,
    CompliancePolicy policy,
    Regime regime,
    LocalDate asOf) {

  /**
   * Takes the parts as they are.
   *
   * @param catalogue the catalogue that the submission answers, never null
   * @param submission the submission, never null
   * @param policy the parameters, never null
   * @param regime a regime of the policy, never null
   * @param asOf the date of the decision, never null
   */
  public DecisionCase {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(submission, "submission");
    requireNonNull(policy, "policy");
    requireNonNull(regime, "regime");
    requireNonNull(asOf, "asOf");
  }

  /** The case with policy and regime by name, since those are long and the same in many cases. */
  @Override
  public String toString() {
    return "DecisionCase[policy="
        + policy.getId()
        + ", regime="
        + regime.getId()
        + ", asOf="
        + asOf
        + ", submission="
        + submission
        + ", catalogue="
        + catalogue
        + "]";
  }
}
