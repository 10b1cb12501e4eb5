package org.psncontrols.rules.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.RiskMatrix;
import org.psncontrols.rules.scoring.ScoringPolicy;

/**
 * The parameters of decisions, as data with sources.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CompliancePolicy {

  /** The greatest number of months that a parameter may state. */
  int MAX_MONTHS = 120;

  /**
   * The policy's stable name.
   *
   * @return the identifier
   */
  String getId();

  /**
   * The last day on which a body could become compliant in time.
   *
   * @return the deadline, that day included
   */
  Stated<LocalDate> getDeadline();

  /**
   * The age that a network diagram must be under when it is submitted.
   *
   * @return the age in months, 1 or more
   */
  Stated<Integer> getDiagramMaximumAgeMonths();

  /**
   * The age that a health check must be under when it is submitted.
   *
   * @return the age in months, 1 or more
   */
  Stated<Integer> getHealthCheckMaximumAgeMonths();

  /**
   * How long a submission serves before the next is due.
   *
   * @return the term in months, 1 or more
   */
  Stated<Integer> getSubmissionTermMonths();

  /**
   * How far ahead a plan may lie to count as realistic.
   *
   * @return the horizon in months from the date of the decision, 1 or more
   */
  Stated<Integer> getPlanHorizonMonths();

  /**
   * The schemes whose testers may carry out a health check.
   *
   * @return the schemes
   */
  Stated<ImmutableSortedSet<TesterScheme>> getAcceptedTesterSchemes();

  /**
   * What a health check must look at.
   *
   * <p>Of remote access, links of suppliers, mobile devices and wireless networks it is asked only
   * where the environment has them, or does not say what it has.
   *
   * @return the items; empty where none is asked by itself
   */
  Stated<ImmutableSortedSet<ScopeItem>> getMinimumScope();

  /**
   * How grave it is that a control that must be met is not met at all.
   *
   * @return the severity
   */
  Stated<FindingSeverity> getMustNotMetSeverity();

  /**
   * How grave it is that a control that must be met is met in part, or not shown to be met.
   *
   * @return the severity
   */
  Stated<FindingSeverity> getMustPartlyMetSeverity();

  /**
   * How grave it is that another control is not met at all.
   *
   * @return the severity
   */
  Stated<FindingSeverity> getOtherNotMetSeverity();

  /**
   * How grave it is that another control is met in part, or not shown to be met.
   *
   * @return the severity
   */
  Stated<FindingSeverity> getOtherPartlyMetSeverity();

  /**
   * When answers must be backed by evidence.
   *
   * @return the demand
   */
  Stated<EvidenceDemand> getEvidenceDemand();

  /**
   * The most credit that a compensating measure can earn.
   *
   * @return the ceiling
   */
  Stated<Share> getCompensationCeiling();

  /**
   * In which band a risk lies by its likelihood and impact, and how findings are rated.
   *
   * @return the matrix
   */
  Stated<RiskMatrix> getRiskMatrix();

  /**
   * From which severity on a finding must have an action or a risk acceptance when it is submitted.
   *
   * @return the least severity
   */
  Stated<FindingSeverity> getTreatmentDemandedFrom();

  /**
   * Who may accept which risks.
   *
   * @return the positions; empty where nobody may
   */
  Stated<ImmutableList<AcceptanceAuthority>> getAcceptanceAuthorities();

  /**
   * The highest protective marking of what the network carries.
   *
   * @return the tier of the Government Protective Marking Scheme
   */
  Stated<GpmsTier> getGpmsCeiling();

  /**
   * The highest classification of what the network carries.
   *
   * @return the tier of Government Security Classifications
   */
  Stated<GscTier> getGscCeiling();

  /**
   * When Government Security Classifications of 2014 began.
   *
   * @return the first day on which information can be marked so
   */
  Stated<LocalDate> getGsc2014Start();

  /**
   * When Government Security Classifications of 2023 began.
   *
   * @return the first day on which information can be marked so
   */
  Stated<LocalDate> getGsc2023Start();

  /**
   * The regimes, in the order in which they came into force.
   *
   * @return the regimes, at least one
   */
  ImmutableList<Regime> getRegimes();

  /**
   * The choices for scoring.
   *
   * @return the scoring policy
   */
  @Value.NonAttribute
  default ScoringPolicy getScoringPolicy() {
    return ScoringPolicy.builder()
        .evidenceDemand(getEvidenceDemand().value())
        .compensationCeiling(getCompensationCeiling().value())
        .riskMatrix(getRiskMatrix().value())
        .build();
  }

  /**
   * What a position may accept.
   *
   * @param position the position, as a risk acceptance names it; never null
   * @return the first authority that has that name; empty where the position may accept no risk
   */
  default Optional<AcceptanceAuthority> findAcceptanceAuthority(String position) {
    for (AcceptanceAuthority authority : getAcceptanceAuthorities().value()) {
      if (authority.isHeldBy(position)) {
        return Optional.of(authority);
      }
    }
    return Optional.empty();
  }

  /**
   * The regime in force on a day.
   *
   * @param day the day, never null
   * @return the latest regime that began on or before it; empty for a day before the first
   */
  default Optional<Regime> regimeOn(LocalDate day) {
    return getRegimes().reverse().stream()
        .filter(regime -> !regime.getFirstDay().isAfter(day))
        .findFirst();
  }

  /**
   * Looks a regime up.
   *
   * @param id the identifier, never null
   * @return the regime; empty where the policy has none of that identifier
   */
  default Optional<Regime> findRegime(String id) {
    return getRegimes().stream().filter(regime -> regime.getId().equals(id)).findFirst();
  }

  /**
   * When a classification scheme began.
   *
   * @param scheme the scheme, never null
   * @return the first day on which information can be marked by it; empty for the Government
   *     Protective Marking Scheme, which is older than the network
   */
  default Optional<Stated<LocalDate>> findStart(Scheme scheme) {
    return switch (scheme) {
      case GPMS -> Optional.empty();
      case GSC_2014 -> Optional.of(getGsc2014Start());
      case GSC_2023 -> Optional.of(getGsc2023Start());
    };
  }

  /**
   * Refuses parameters that mean nothing.
   *
   * @throws IllegalArgumentException if a number of months is not 1 to {@value #MAX_MONTHS}, there
   *     is no regime, two have the same identifier, or they are not in the order of their first
   *     days
   */
  @Value.Check
  default void check() {
    checkMonths("network diagram's age", getDiagramMaximumAgeMonths());
    checkMonths("health check's age", getHealthCheckMaximumAgeMonths());
    checkMonths("submission's term", getSubmissionTermMonths());
    checkMonths("plan's horizon", getPlanHorizonMonths());
    checkArgument(!getRegimes().isEmpty(), "policy %s must have a regime, but has none", getId());
    Set<String> ids = new HashSet<>();
    LocalDate last = LocalDate.MIN;
    for (Regime regime : getRegimes()) {
      checkArgument(
          ids.add(regime.getId()) && !regime.getFirstDay().isBefore(last),
          "policy %s must have each regime once, in the order of their first days, but %s is not",
          getId(),
          regime.getId());
      last = regime.getFirstDay();
    }
  }

  private void checkMonths(String what, Stated<Integer> months) {
    checkArgument(
        months.value() >= 1 && months.value() <= MAX_MONTHS,
        "policy %s must limit a %s to 1 to %s months, but says %s",
        getId(),
        what,
        MAX_MONTHS,
        months.value());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs all members
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds policies; not thread-safe. */
  final class Builder extends ImmutableCompliancePolicy.Builder {
    Builder() {}
  }
}
