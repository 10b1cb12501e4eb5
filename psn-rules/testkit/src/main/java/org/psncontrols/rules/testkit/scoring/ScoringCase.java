package org.psncontrols.rules.testkit.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.ScoringPolicy;

/**
 * All that a scoring model needs to score.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the catalogue, never null
 * @param assessment an assessment of its edition, never null
 * @param policy the choices that scoring rules leave open, never null
 * @param asOf the date at which to score, never null
 * @since 0.1
 */
public record ScoringCase(
    Catalogue catalogue, Assessment assessment, ScoringPolicy policy, LocalDate asOf) {

  /**
   * Checks that all is there.
   *
   * @param catalogue the catalogue, never null
   * @param assessment an assessment of its edition, never null
   * @param policy the choices that scoring rules leave open, never null
   * @param asOf the date at which to score, never null
   */
  public ScoringCase {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(assessment, "assessment");
    requireNonNull(policy, "policy");
    requireNonNull(asOf, "asOf");
  }

  ImmutableList<Control> controls() {
    return catalogue.getControlsInForce();
  }

  /** One of the controls in force; where there is none, the property says nothing. */
  Control control(int pick) {
    Assume.that(!controls().isEmpty());
    return controls().get(pick % controls().size());
  }

  /** Over other controls, and it may be other sections. */
  ScoringCase over(Catalogue other) {
    return new ScoringCase(other, assessment, policy, asOf);
  }

  ScoringCase over(Collection<Control> controls) {
    return over(Catalogue.builder().from(catalogue).controls(controls).build());
  }

  ScoringCase on(LocalDate day) {
    return new ScoringCase(catalogue, assessment, policy, day);
  }

  private ScoringCase assessed(Assessment.Builder other) {
    return new ScoringCase(catalogue, other.build(), policy, asOf);
  }

  ScoringCase answered(Collection<Response> responses) {
    return assessed(Assessment.builder().from(assessment).responses(responses));
  }

  /** The same, but for the response to one control. */
  ScoringCase with(Response response) {
    return answered(Stream.concat(others(response.getControl()), Stream.of(response)).toList());
  }

  ScoringCase without(ControlId control) {
    return answered(others(control).toList());
  }

  private Stream<Response> others(ControlId control) {
    return assessment.getResponses().stream().filter(r -> !r.getControl().equals(control));
  }

  Optional<Response> response(ControlId control) {
    return assessment.getResponses().stream()
        .filter(response -> response.getControl().equals(control))
        .findFirst();
  }

  ScoringCase shuffled(Random random) {
    return answered(Shuffle.of(assessment.getResponses(), random));
  }

  List<Finding> findings() {
    return assessment.getHealthCheck().map(HealthCheck::getFindings).orElse(ImmutableList.of());
  }

  ScoringCase unchecked() {
    return assessed(Assessment.builder().from(assessment).healthCheck(Optional.empty()));
  }

  /** The same, but for the findings of its health check, if it has one. */
  ScoringCase found(Collection<Finding> findings) {
    return assessed(
        Assessment.builder()
            .from(assessment)
            .healthCheck(
                assessment
                    .getHealthCheck()
                    .map(check -> HealthCheck.builder().from(check).findings(findings).build())));
  }
}
