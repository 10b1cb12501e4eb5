package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
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
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscCandidate;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTranslation;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.NationalCaveat;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.control.WordOverlap;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.PublicService;
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
   * Environments, with and without figures, features and hosted services.
   *
   * @return a generator
   */
  public static Arbitrary<Environment> environments() {
    return Environments.ENVIRONMENTS;
  }

  /**
   * Identifiers of environments.
   *
   * @return a generator
   */
  public static Arbitrary<EnvironmentId> environmentIds() {
    return Organisations.ENVIRONMENT_IDS;
  }

  /**
   * Services in environments, with and without an owner and a name.
   *
   * @return a generator
   */
  public static Arbitrary<HostedService> hostedServices() {
    return Environments.HOSTED_SERVICES;
  }

  /**
   * Names that were given up; not all dates are known.
   *
   * @return a generator
   */
  public static Arbitrary<FormerName> formerNames() {
    return Organisations.FORMER_NAMES;
  }

  /**
   * Contacts of every role.
   *
   * @return a generator
   */
  public static Arbitrary<Contact> contacts() {
    return Organisations.CONTACTS;
  }

  /**
   * Rows of the table of transitions.
   *
   * @return a generator
   */
  public static Arbitrary<ConnectionTransition> connectionTransitions() {
    return Connections.TRANSITIONS;
  }

  /**
   * Events that the table of transitions knows, each alone.
   *
   * @return a generator
   */
  public static Arbitrary<ConnectionEvent> connectionEvents() {
    return Connections.EVENTS;
  }

  /**
   * Connections whose history follows the table of transitions, with dates known to a day, a month
   * or a year.
   *
   * @return a generator
   */
  public static Arbitrary<Connection> connections() {
    return Connections.CONNECTIONS;
  }

  /**
   * Exchanges of information between two bodies, with markings of every scheme.
   *
   * @return a generator
   */
  public static Arbitrary<InformationExchange> informationExchanges() {
    return Exchanges.EXCHANGES;
  }

  /**
   * Services to the public that depend on a connection.
   *
   * @return a generator
   */
  public static Arbitrary<PublicService> publicServices() {
    return Connections.PUBLIC_SERVICES;
  }

  /**
   * Markings of every scheme, each keeping the rules of its own.
   *
   * @return a generator
   */
  public static Arbitrary<Marking> markings() {
    return Markings.MARKINGS;
  }

  /**
   * Markings of both editions of Government Security Classifications.
   *
   * @return a generator
   */
  public static Arbitrary<GscMarking> gscMarkings() {
    return Markings.GSC;
  }

  /**
   * Markings of the Government Protective Marking Scheme, with known and own descriptors.
   *
   * @return a generator
   */
  public static Arbitrary<GpmsMarking> gpmsMarkings() {
    return Markings.GPMS;
  }

  /**
   * Markings of Government Security Classifications of 2014.
   *
   * @return a generator
   */
  public static Arbitrary<Gsc2014Marking> gsc2014Markings() {
    return Markings.GSC_2014;
  }

  /**
   * Markings of Government Security Classifications of 2023, with every kind of part.
   *
   * @return a generator
   */
  public static Arbitrary<Gsc2023Marking> gsc2023Markings() {
    return Markings.GSC_2023;
  }

  /**
   * Tiers of every scheme.
   *
   * @return a generator
   */
  public static Arbitrary<Tier> tiers() {
    return Markings.TIERS;
  }

  /**
   * Descriptors that a scheme knows, and own ones.
   *
   * @return a generator
   */
  public static Arbitrary<Descriptor> descriptors() {
    return Markings.DESCRIPTORS;
  }

  /**
   * Handling instructions, the policy's and own ones.
   *
   * @return a generator
   */
  public static Arbitrary<HandlingInstruction> handlingInstructions() {
    return Markings.HANDLING_INSTRUCTIONS;
  }

  /**
   * Code words.
   *
   * @return a generator
   */
  public static Arbitrary<CodeWord> codeWords() {
    return Markings.CODE_WORDS;
  }

  /**
   * National caveats of one to four nations, or of the five.
   *
   * @return a generator
   */
  public static Arbitrary<NationalCaveat> nationalCaveats() {
    return Markings.NATIONAL_CAVEATS;
  }

  /**
   * Triples of impact levels, each level independent of the others.
   *
   * @return a generator
   */
  public static Arbitrary<BusinessImpact> businessImpacts() {
    return Markings.IMPACTS;
  }

  /**
   * What sources say about each old level.
   *
   * @return a generator
   */
  public static Arbitrary<GscTranslation> gscTranslations() {
    return Markings.TRANSLATIONS;
  }

  /**
   * Places where information may come to lie.
   *
   * @return a generator
   */
  public static Arbitrary<GscCandidate> gscCandidates() {
    return Markings.CANDIDATES;
  }

  /**
   * Identifiers of information assets.
   *
   * @return a generator
   */
  public static Arbitrary<AssetId> assetIds() {
    return Assets.IDS;
  }

  /**
   * Topics of handling requirements.
   *
   * @return a generator
   */
  public static Arbitrary<HandlingTopic> handlingTopics() {
    return Assets.TOPICS;
  }

  /**
   * Handling requirements; a sourced one has its source.
   *
   * @return a generator
   */
  public static Arbitrary<HandlingRequirement> handlingRequirements() {
    return Assets.REQUIREMENTS;
  }

  /**
   * Information assets with and without owner, originator, marking and requirements.
   *
   * @return a generator
   */
  public static Arbitrary<InformationAsset> informationAssets() {
    return Assets.ASSETS;
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
   * Controls of named editions.
   *
   * @return a generator
   */
  public static Arbitrary<ControlReference> controlReferences() {
    return ControlParts.REFERENCES;
  }

  /**
   * Applicabilities; some restrict nothing, others up to three dimensions.
   *
   * @return a generator
   */
  public static Arbitrary<Applicability> applicabilities() {
    return ControlParts.APPLICABILITIES;
  }

  /**
   * Identifiers of parameters.
   *
   * @return a generator
   */
  public static Arbitrary<ParameterId> parameterIds() {
    return ControlParts.PARAMETER_IDS;
  }

  /**
   * Parameters of controls, whose default and value are allowed.
   *
   * @return a generator
   */
  public static Arbitrary<ControlParameter> controlParameters() {
    return ControlParts.PARAMETERS;
  }

  /**
   * Successions of every kind; their editions are of a catalogue that no generator of catalogues
   * gives.
   *
   * @return a generator
   */
  public static Arbitrary<Succession> successions() {
    return ControlParts.SUCCESSIONS;
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
   * Selections of controls, by every criterion.
   *
   * @return a generator
   */
  public static Arbitrary<Selection> selections() {
    return Profiles.SELECTIONS;
  }

  /**
   * Imports of catalogues, which select and leave out what the catalogue has.
   *
   * @return a generator
   */
  public static Arbitrary<ProfileImport> profileImports() {
    return Profiles.IMPORTS;
  }

  /**
   * Settings of arbitrary parameters.
   *
   * @return a generator
   */
  public static Arbitrary<ParameterSetting> parameterSettings() {
    return Profiles.SETTINGS;
  }

  /**
   * Changes to arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Tailoring> tailorings() {
    return Profiles.TAILORINGS;
  }

  /**
   * Profiles of arbitrary catalogues; {@link #profileSources} has them together with what they
   * import.
   *
   * @return a generator
   */
  public static Arbitrary<Profile> profiles() {
    return Profiles.PROFILES;
  }

  /**
   * Sources of one catalogue and one profile that resolves against it.
   *
   * @return a generator
   */
  public static Arbitrary<Profile.Sources> profileSources() {
    return Profiles.SOURCES;
  }

  /**
   * Entries of mappings between arbitrary controls; some say that there is no counterpart.
   *
   * @return a generator
   */
  public static Arbitrary<MappingEntry> mappingEntries() {
    return Mappings.ENTRIES;
  }

  /**
   * Mappings between arbitrary editions.
   *
   * @return a generator
   */
  public static Arbitrary<ControlMapping> controlMappings() {
    return Mappings.MAPPINGS;
  }

  /**
   * Overlaps of two texts.
   *
   * @return a generator
   */
  public static Arbitrary<WordOverlap> wordOverlaps() {
    return Editions.OVERLAPS;
  }

  /**
   * Changes of every kind between two editions.
   *
   * @return a generator
   */
  public static Arbitrary<ControlChange> controlChanges() {
    return Editions.CHANGES;
  }

  /**
   * Differences between a catalogue and a later edition of it.
   *
   * @return a generator
   */
  public static Arbitrary<CatalogueDifference> catalogueDifferences() {
    return Editions.DIFFERENCES;
  }

  /**
   * Migrations of assessments to a later edition of their catalogue.
   *
   * @return a generator
   */
  public static Arbitrary<Migration> migrations() {
    return Editions.MIGRATIONS;
  }

  /**
   * Entries of migrations, with every outcome.
   *
   * @return a generator
   */
  public static Arbitrary<MigrationEntry> migrationEntries() {
    return Editions.ENTRIES;
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
   * Profiles of one catalogue, which resolve against it.
   *
   * @param catalogue the catalogue, never null
   * @return a generator
   */
  public static Arbitrary<Profile> profiles(Catalogue catalogue) {
    return Profiles.DRAFTS.map(draft -> draft.of(catalogue));
  }

  /**
   * Later editions of one catalogue: controls kept, changed, moved, divided, merged, withdrawn and
   * added, with and without a word about it.
   *
   * @param older the catalogue, never null
   * @return a generator
   */
  public static Arbitrary<Catalogue> laterEditions(Catalogue older) {
    return Editions.DRAFTS.map(draft -> draft.after(older));
  }

  /**
   * A catalogue and a later edition of it.
   *
   * @return a generator
   */
  public static Arbitrary<Tuple2<Catalogue, Catalogue>> successiveEditions() {
    return Editions.PAIRS;
  }

  /**
   * A catalogue, a later edition of it, and an assessment against the first.
   *
   * @return a generator
   */
  public static Arbitrary<Tuple3<Catalogue, Catalogue, Assessment>> assessedEditions() {
    return Editions.ASSESSED;
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
   * @return a generator
   */
  public static Arbitrary<PlanChange> planChanges() {
    return Actions.PLAN_CHANGES;
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
   * Risk acceptances of arbitrary controls and findings, accepted on or before {@link
   * AssessmentArbitrary#DEFAULT_DAY}; of some the review is past.
   *
   * @return a generator
   */
  public static Arbitrary<RiskAcceptance> riskAcceptances() {
    return RiskAcceptances.alone(DAY);
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
   * Certificates of every kind whose term includes {@link AssessmentArbitrary#DEFAULT_DAY}; some
   * have been withdrawn, some rest on others.
   *
   * @return a generator
   */
  public static Arbitrary<Certificate> certificates() {
    return at(Certificates.CERTIFICATES);
  }

  /**
   * Inheritances of arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Inheritance> inheritances() {
    return Certificates.alone();
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
