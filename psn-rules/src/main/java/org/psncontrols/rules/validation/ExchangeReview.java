package org.psncontrols.rules.validation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicy;

/**
 * An exchange of information with the day and the policy under which it is looked at, so that rules
 * that need them are ordinary constraints, which any Hibernate validator runs.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param exchange the exchange, never null
 * @param asOf the day, in the years 0000 to 9999, never null
 * @param policy the parameters, never null
 * @since 0.1
 */
@Consistent
@Consistent(stage = Stage.SUBMISSION, groups = Groups.Submission.class)
public record ExchangeReview(
    InformationExchange exchange, LocalDate asOf, CompliancePolicy policy) {

  /**
   * Takes the parts as they are.
   *
   * @param exchange the exchange, never null
   * @param asOf the day, in the years 0000 to 9999, never null
   * @param policy the parameters, never null
   * @throws IllegalArgumentException if the day is out of range
   */
  public ExchangeReview {
    requireNonNull(exchange, "exchange");
    requireNonNull(policy, "policy");
    ReviewDay.check(asOf);
  }
}
