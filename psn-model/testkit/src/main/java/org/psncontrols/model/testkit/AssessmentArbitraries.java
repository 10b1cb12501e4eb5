package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Burden;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.MigratedLink;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.MigrationEntry;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/**
 * Generators of assessments, submissions and their parts.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class AssessmentArbitraries {

  private static final Arbitrary<AssessmentId> IDS = DrawnArbitrary.of(Assessments::id);

  private AssessmentArbitraries() {}

  /**
   * Migrations of assessments to a later edition of their catalogue.
   *
   * @return a generator
   */
  public static DatedArbitrary<Migration> migrations() {
    return DatedArbitrary.of(Editions::migration);
  }

  /**
   * Entries of migrations, with every outcome.
   *
   * @return a generator
   */
  public static DatedArbitrary<MigrationEntry> migrationEntries() {
    return DatedArbitrary.of(Editions::entry);
  }

  /**
   * Links of actions to controls that became others.
   *
   * @return a generator
   */
  public static Arbitrary<MigratedLink> migratedLinks() {
    return Editions.LINKS;
  }

  /**
   * A catalogue, a later edition of it, and an assessment against the first.
   *
   * @return a generator
   */
  public static DatedArbitrary<Tuple3<Catalogue, Catalogue, Assessment>> assessedEditions() {
    return DatedArbitrary.of(Editions::assessed);
  }

  /**
   * Identifiers of assessments.
   *
   * @return a generator
   */
  public static Arbitrary<AssessmentId> assessmentIds() {
    return IDS;
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
   * Evidence collected on or before the day; some of it expires soon after it was collected. Edge
   * cases are evidence on its last day, and evidence of a 29 February.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<Evidence> evidence() {
    return DatedArbitrary.of(Responses::evidence)
        .withEdges(
            ImmutableList.of(Responses::evidenceOnItsLastDay, Responses::evidenceOfALeapDay));
  }

  /**
   * Compensating measures that name an authority; a few have lapsed on the day.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<CompensatingMeasure> compensatingMeasures() {
    return DatedArbitrary.of(Responses::measure);
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
   * @return a generator to configure
   */
  public static DatedArbitrary<Response> responses() {
    return DatedArbitrary.of(
        (draw, day) ->
            Responses.response(draw, draw.make(Catalogues::controlId), day, Responses::answer));
  }

  /**
   * Responses to one control.
   *
   * @param control the control, never null
   * @return a generator to configure
   */
  public static DatedArbitrary<Response> responses(Control control) {
    ControlId id = control.getId();
    return DatedArbitrary.of((draw, day) -> Responses.response(draw, id, day, Responses::answer));
  }

  /**
   * Findings of health checks, on arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Finding> findings() {
    return HealthChecks.FINDINGS;
  }

  /**
   * Health checks on or before the day, with findings of different identifiers.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<HealthCheck> healthChecks() {
    return DatedArbitrary.of(HealthChecks::alone);
  }

  /**
   * Remedial actions on arbitrary controls and findings, in every status.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<RemedialAction> remedialActions() {
    return DatedArbitrary.of(Actions::alone);
  }

  /**
   * Hashes of documents.
   *
   * @return a generator
   */
  public static Arbitrary<Sha256> sha256s() {
    return Responses.HASHES;
  }

  /**
   * Efforts from nothing to 400 days.
   *
   * @return a generator
   */
  public static Arbitrary<Effort> efforts() {
    return Responses.EFFORTS;
  }

  /**
   * Costs from nothing to a hundred million pounds.
   *
   * @return a generator
   */
  public static Arbitrary<Cost> costs() {
    return Responses.COSTS;
  }

  /**
   * Burdens with effort, cost, both or neither.
   *
   * @return a generator
   */
  public static Arbitrary<Burden> burdens() {
    return Responses.BURDENS;
  }

  /**
   * Vectors of every version, with none, some or all of the metrics that are not base metrics.
   *
   * @return a generator
   */
  public static Arbitrary<CvssVector> cvssVectors() {
    return HealthChecks.VECTORS;
  }

  /**
   * Scores of findings.
   *
   * @return a generator
   */
  public static Arbitrary<FindingScore> findingScores() {
    return HealthChecks.SCORES;
  }

  /**
   * Samplings, in which tools scan everything or nobody says what they scanned.
   *
   * @return a generator
   */
  public static Arbitrary<Sampling> samplings() {
    return HealthChecks.SAMPLINGS;
  }

  /**
   * Changes of plans, recorded on or after the day planned for.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<PlanChange> planChanges() {
    return DatedArbitrary.of(Actions::planChange);
  }

  /**
   * Ratings and bands.
   *
   * @return a generator
   */
  public static Arbitrary<RiskLevel> riskLevels() {
    return RiskAcceptances.LEVELS;
  }

  /**
   * Ratings alone.
   *
   * @return a generator
   */
  public static Arbitrary<RiskLevel.Rating> riskRatings() {
    return RiskAcceptances.RATINGS;
  }

  /**
   * Identifiers of risk acceptances.
   *
   * @return a generator
   */
  public static Arbitrary<RiskAcceptanceId> riskAcceptanceIds() {
    return RiskAcceptances.IDS;
  }

  /**
   * Risk acceptances of arbitrary controls and findings, accepted on or before the day; of some the
   * review is past.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<RiskAcceptance> riskAcceptances() {
    return DatedArbitrary.of(RiskAcceptances::alone);
  }

  /**
   * Identifiers of certificates.
   *
   * @return a generator
   */
  public static Arbitrary<CertificateId> certificateIds() {
    return Certificates.IDS;
  }

  /**
   * Certificates of every kind whose term includes the day; some are withdrawn before it ends, some
   * rest on others.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<Certificate> certificates() {
    return DatedArbitrary.of(Certificates::certificate);
  }

  /**
   * Inheritances of arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Inheritance> inheritances() {
    return Certificates.INHERITANCES;
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
   * People who sign on the day.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<Signatory> signatories() {
    return DatedArbitrary.of(Submissions::signatory);
  }

  /**
   * Network diagrams drawn on or before the day.
   *
   * @return a generator to configure
   */
  public static DatedArbitrary<NetworkDiagram> networkDiagrams() {
    return DatedArbitrary.of(Submissions::diagram);
  }

  /**
   * Submissions of arbitrary assessments; {@link SubmissionArbitrary} has methods to configure
   * them.
   *
   * @return a generator to configure
   */
  public static SubmissionArbitrary submissions() {
    return submissions(assessments());
  }

  /**
   * Submissions of assessments against one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator to configure
   */
  public static SubmissionArbitrary submissions(Catalogue catalogue) {
    return submissions(assessments(catalogue));
  }

  /**
   * Submissions of given assessments.
   *
   * @param assessments generates the assessments, never null
   * @return a generator to configure
   */
  public static SubmissionArbitrary submissions(AssessmentArbitrary assessments) {
    return SubmissionArbitrary.of(requireNonNull(assessments, "assessments"));
  }

  /**
   * Edits of assessments against one catalogue, as an officer makes them: a control answered or
   * left open, a finding raised, an action added or closed, a risk accepted. Each is made on the
   * day or in the 60 days after it, and leaves the assessment at that day or later. A valid
   * assessment stays valid, whatever the edit.
   *
   * @param catalogue the catalogue, never null
   * @return a generator to configure, for the actions of a stateful property
   */
  public static DatedArbitrary<Transformer<Assessment>> edits(Catalogue catalogue) {
    requireNonNull(catalogue, "catalogue");
    return DatedArbitrary.of((draw, day) -> Edits.edit(draw, catalogue, day));
  }

  /**
   * Sequences of {@link #edits edits}, from an assessment in which nothing is answered yet.
   *
   * @param catalogue the catalogue, never null
   * @return a generator to configure
   */
  public static ActionChainArbitrary<Assessment> editChains(Catalogue catalogue) {
    Assessment blank =
        Draw.simplest(
            draw ->
                Assessments.against(
                    draw,
                    catalogue,
                    Assessments.Answering.NONE,
                    Assessments.Subject.any(draw, DatedArbitrary.DEFAULT_DAY)));
    DatedArbitrary<Transformer<Assessment>> edits = edits(catalogue);
    Action.Independent<Assessment> edit = () -> edits;
    return ActionChain.startWith(() -> blank).withAction(edit);
  }
}
