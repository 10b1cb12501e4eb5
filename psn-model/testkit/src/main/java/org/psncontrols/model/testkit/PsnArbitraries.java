package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;

/**
 * Generators of every public value type of the model.
 *
 * <p>Values are valid by construction: what an aggregate refers to is there, days fit together, and
 * every rule that can be checked on an aggregate alone is kept. Texts hold other scripts, combining
 * characters, markup and formulas, are never blank, and stay far below the limits. Parts that stand
 * alone have days around {@link AssessmentArbitrary#DEFAULT_DAY}. All generators shrink, give the
 * same values for the same seed, are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PsnArbitraries {

  private static final LocalDate DAY = AssessmentArbitrary.DEFAULT_DAY;

  private static final Arbitrary<List<ControlId>> CONTROL_LISTS =
      Catalogues.CONTROL_IDS.list().ofMaxSize(3);

  private PsnArbitraries() {}

  /**
   * Spans of every form of {@link DateSpan}: days, months, quarters, years and others, days of the
   * programme mostly.
   *
   * @return a generator
   */
  public static Arbitrary<DateSpan> dateSpans() {
    return Sources.DATE_SPANS;
  }

  /**
   * References to public documents.
   *
   * @return a generator
   */
  public static Arbitrary<SourceReference> sourceReferences() {
    return Sources.REFERENCES;
  }

  /**
   * Values with a standing; a sourced one has its source.
   *
   * @param <T> the type of the values
   * @param values generates the values, never null
   * @return a generator
   */
  public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Sources.stated(values);
  }

  /**
   * Identifiers in every scheme.
   *
   * @return a generator
   */
  public static Arbitrary<OrganisationId> organisationIds() {
    return Organisations.IDS;
  }

  /**
   * Kinds of every family.
   *
   * @return a generator
   */
  public static Arbitrary<OrganisationKind> organisationKinds() {
    return Organisations.KINDS;
  }

  /**
   * Organisations that end, if at all, no earlier than they start, and have successors only once
   * they have ended.
   *
   * @return a generator
   */
  public static Arbitrary<Organisation> organisations() {
    return Organisations.ORGANISATIONS;
  }

  /**
   * Codes of services.
   *
   * @return a generator
   */
  public static Arbitrary<ServiceCode> serviceCodes() {
    return Organisations.SERVICE_CODES;
  }

  /**
   * Environments, with and without figures.
   *
   * @return a generator
   */
  public static Arbitrary<Environment> environments() {
    return Organisations.ENVIRONMENTS;
  }

  /**
   * Identifiers of controls.
   *
   * @return a generator
   */
  public static Arbitrary<ControlId> controlIds() {
    return Catalogues.CONTROL_IDS;
  }

  /**
   * Editions of catalogues.
   *
   * @return a generator
   */
  public static Arbitrary<CatalogueEdition> catalogueEditions() {
    return Catalogues.EDITIONS;
  }

  /**
   * Occasions and intervals.
   *
   * @return a generator
   */
  public static Arbitrary<Frequency> frequencies() {
    return Catalogues.FREQUENCIES;
  }

  /**
   * Intervals alone.
   *
   * @return a generator
   */
  public static Arbitrary<Frequency.Every> intervals() {
    return Catalogues.INTERVALS;
  }

  /**
   * Sections of catalogues.
   *
   * @return a generator
   */
  public static Arbitrary<Section> sections() {
    return Catalogues.SECTIONS;
  }

  /**
   * Controls that stand alone; some are musts, some state a likelihood, an impact or a weight, and
   * some of those weights are zero.
   *
   * @return a generator
   */
  public static Arbitrary<Control> controls() {
    return Catalogues.CONTROLS;
  }

  /**
   * Catalogues of 1 to 30 controls in 1 to 5 sections.
   *
   * @return a generator
   */
  public static Arbitrary<Catalogue> catalogues() {
    return Catalogues.CATALOGUES;
  }

  /**
   * Identifiers of assessments.
   *
   * @return a generator
   */
  public static Arbitrary<AssessmentId> assessmentIds() {
    return AssessmentArbitrary.IDS;
  }

  /**
   * Identifiers of findings.
   *
   * @return a generator
   */
  public static Arbitrary<FindingId> findingIds() {
    return HealthChecks.FINDING_IDS;
  }

  /**
   * Identifiers of remedial actions.
   *
   * @return a generator
   */
  public static Arbitrary<ActionId> actionIds() {
    return Actions.ACTION_IDS;
  }

  /**
   * Shares, the smallest and the whole included.
   *
   * @return a generator
   */
  public static Arbitrary<Share> shares() {
    return Responses.SHARES;
  }

  /**
   * Evidence collected on or before {@link AssessmentArbitrary#DEFAULT_DAY}; some of it expires
   * soon after it was collected.
   *
   * @return a generator
   */
  public static Arbitrary<Evidence> evidence() {
    return at(Responses.EVIDENCE);
  }

  /**
   * Compensating measures that name an authority; a few have lapsed on {@link
   * AssessmentArbitrary#DEFAULT_DAY}.
   *
   * @return a generator
   */
  public static Arbitrary<CompensatingMeasure> compensatingMeasures() {
    return at(Responses.MEASURES);
  }

  /**
   * Views of assessors, which state a share only of what is partly met.
   *
   * @return a generator
   */
  public static Arbitrary<AssessorView> assessorViews() {
    return Responses.VIEWS;
  }

  /**
   * Responses to arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Response> responses() {
    return Combinators.combine(Responses.ANY, Catalogues.CONTROL_IDS)
        .as((draft, control) -> draft.to(control, DAY))
        .withoutEdgeCases();
  }

  /**
   * Responses to one control.
   *
   * @param control the control, never null
   * @return a generator
   */
  public static Arbitrary<Response> responses(Control control) {
    ControlId id = control.getId();
    return Responses.ANY.map(draft -> draft.to(id, DAY));
  }

  /**
   * Findings of health checks, on arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Finding> findings() {
    return Combinators.combine(HealthChecks.FINDINGS, HealthChecks.FINDING_IDS, CONTROL_LISTS)
        .as((draft, id, controls) -> draft.of(id, ImmutableList.copyOf(controls)))
        .withoutEdgeCases();
  }

  /**
   * Health checks on or before {@link AssessmentArbitrary#DEFAULT_DAY}, with findings of different
   * identifiers.
   *
   * @return a generator
   */
  public static Arbitrary<HealthCheck> healthChecks() {
    return Combinators.combine(HealthChecks.HEALTH_CHECKS, CONTROL_LISTS)
        .as((draft, controls) -> draft.of(ImmutableList.copyOf(controls), DAY))
        .withoutEdgeCases();
  }

  /**
   * Remedial actions on arbitrary controls and findings, in every status.
   *
   * @return a generator
   */
  public static Arbitrary<RemedialAction> remedialActions() {
    return Actions.alone(DAY);
  }

  /**
   * Assessments of arbitrary catalogues; {@link AssessmentArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static AssessmentArbitrary assessments() {
    return AssessmentArbitrary.create();
  }

  /**
   * Assessments against one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator to configure
   */
  public static AssessmentArbitrary assessments(Catalogue catalogue) {
    return assessments().of(catalogue);
  }

  /**
   * People who sign on {@link AssessmentArbitrary#DEFAULT_DAY}.
   *
   * @return a generator
   */
  public static Arbitrary<Signatory> signatories() {
    return at(Submissions.SIGNATORIES);
  }

  /**
   * Network diagrams drawn on or before {@link AssessmentArbitrary#DEFAULT_DAY}.
   *
   * @return a generator
   */
  public static Arbitrary<NetworkDiagram> networkDiagrams() {
    return at(Submissions.DIAGRAMS);
  }

  /**
   * Submissions of arbitrary assessments: sent, signed and with a diagram.
   *
   * @return a generator
   */
  public static Arbitrary<Submission> submissions() {
    return submissions(assessments());
  }

  /**
   * Submissions of assessments against one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator
   */
  public static Arbitrary<Submission> submissions(Catalogue catalogue) {
    return submissions(assessments(catalogue));
  }

  /**
   * Submissions of given assessments: sent up to 60 days after the assessment, signed in between.
   *
   * @param assessments generates the assessments, never null
   * @return a generator
   */
  public static Arbitrary<Submission> submissions(Arbitrary<Assessment> assessments) {
    return Submissions.of(assessments);
  }

  /**
   * Codes of problems, of this library and others.
   *
   * @return a generator
   */
  public static Arbitrary<ProblemCode> problemCodes() {
    return Faults.CODES;
  }

  /**
   * Places in documents.
   *
   * @return a generator
   */
  public static Arbitrary<Location> locations() {
    return Faults.LOCATIONS;
  }

  /**
   * Problems; two often differ in one part only.
   *
   * @return a generator
   */
  public static Arbitrary<Problem> problems() {
    return Faults.PROBLEMS;
  }

  /**
   * Sets of up to 6 problems.
   *
   * @return a generator
   */
  public static Arbitrary<Problems> problemSets() {
    return Faults.PROBLEM_SETS;
  }

  /**
   * Readings with a value, with problems, or both; one without a value has an error.
   *
   * @param <T> the type of the values
   * @param values generates the values, never null
   * @return a generator
   */
  public static <T> Arbitrary<Reading<T>> readings(Arbitrary<T> values) {
    return Faults.readings(values);
  }

  private static <T> Arbitrary<T> at(Arbitrary<Dated<T>> values) {
    return values.map(value -> value.on(DAY));
  }
}
