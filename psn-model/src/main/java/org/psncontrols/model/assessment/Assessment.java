package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.Stage;

/**
 * A filled-in code of connection: one environment of one organisation against one catalogue
 * edition.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@Consistent
@Consistent(stage = Stage.SUBMISSION, groups = Groups.Submission.class)
public interface Assessment {

  /** The greatest number of responses, of findings, of actions and of any other part. */
  int MAX_RESPONSES = 10_000;

  /**
   * The assessment's identifier.
   *
   * @return the identifier
   */
  AssessmentId getId();

  /**
   * The organisation assessed.
   *
   * @return the organisation
   */
  Organisation getOrganisation();

  /**
   * The environment assessed.
   *
   * @return the environment
   */
  Environment getEnvironment();

  /**
   * The catalogue edition it answers, for ever.
   *
   * @return the edition
   */
  CatalogueEdition getCatalogue();

  /**
   * The day the answers speak of.
   *
   * @return the day
   */
  LocalDate getAssessedOn();

  /**
   * The responses, in the order they were given.
   *
   * @return the responses; a control without one is not assessed
   */
  ImmutableList<Response> getResponses();

  /**
   * The health check that goes with it.
   *
   * @return the latest health check; empty where there was none
   */
  Optional<HealthCheck> getHealthCheck();

  /**
   * The plan that puts things right.
   *
   * @return the remedial actions
   */
  ImmutableList<RemedialAction> getActions();

  /**
   * What suppliers meet on the body's behalf.
   *
   * @return the inheritances; a control may have several
   */
  ImmutableList<Inheritance> getInheritances();

  /**
   * The risks that somebody bears.
   *
   * @return the risk acceptances
   */
  ImmutableList<RiskAcceptance> getRiskAcceptances();

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, an organisation, an environment, a catalogue
   *     edition and a day
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds assessments; not thread-safe. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
