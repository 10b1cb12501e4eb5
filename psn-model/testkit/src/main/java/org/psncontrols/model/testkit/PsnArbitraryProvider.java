package org.psncontrols.model.testkit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
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
 * Lets jqwik generate a plain {@code @ForAll} parameter of any value type of the model.
 *
 * <p>Found as a service; nobody needs to name it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PsnArbitraryProvider implements ArbitraryProvider {

  private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PLAIN =
      ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
          .put(OrganisationId.class, OrganisationArbitraries::organisationIds)
          .put(OrganisationKind.class, OrganisationArbitraries::organisationKinds)
          .put(Organisation.class, OrganisationArbitraries::organisations)
          .put(ServiceCode.class, OrganisationArbitraries::serviceCodes)
          .put(Environment.class, OrganisationArbitraries::environments)
          .put(EnvironmentId.class, OrganisationArbitraries::environmentIds)
          .put(HostedService.class, OrganisationArbitraries::hostedServices)
          .put(FormerName.class, OrganisationArbitraries::formerNames)
          .put(Contact.class, OrganisationArbitraries::contacts)
          .put(ConnectionTransition.class, OrganisationArbitraries::connectionTransitions)
          .put(ConnectionEvent.class, OrganisationArbitraries::connectionEvents)
          .put(Connection.class, OrganisationArbitraries::connections)
          .put(PublicService.class, OrganisationArbitraries::publicServices)
          .put(Marking.class, ClassificationArbitraries::markings)
          .put(GscMarking.class, ClassificationArbitraries::gscMarkings)
          .put(GpmsMarking.class, ClassificationArbitraries::gpmsMarkings)
          .put(Gsc2014Marking.class, ClassificationArbitraries::gsc2014Markings)
          .put(Gsc2023Marking.class, ClassificationArbitraries::gsc2023Markings)
          .put(Descriptor.class, ClassificationArbitraries::descriptors)
          .put(HandlingInstruction.class, ClassificationArbitraries::handlingInstructions)
          .put(CodeWord.class, ClassificationArbitraries::codeWords)
          .put(NationalCaveat.class, ClassificationArbitraries::nationalCaveats)
          .put(BusinessImpact.class, ClassificationArbitraries::businessImpacts)
          .put(GscTranslation.class, ClassificationArbitraries::gscTranslations)
          .put(GscCandidate.class, ClassificationArbitraries::gscCandidates)
          .put(AssetId.class, InformationArbitraries::assetIds)
          .put(HandlingTopic.class, InformationArbitraries::handlingTopics)
          .put(HandlingRequirement.class, InformationArbitraries::handlingRequirements)
          .put(InformationAsset.class, InformationArbitraries::informationAssets)
          .put(InformationExchange.class, InformationArbitraries::informationExchanges)
          .put(ControlId.class, ControlArbitraries::controlIds)
          .put(Tier.class, ClassificationArbitraries::tiers)
          .put(ControlReference.class, ControlArbitraries::controlReferences)
          .put(Applicability.class, ControlArbitraries::applicabilities)
          .put(ParameterId.class, ControlArbitraries::parameterIds)
          .put(ControlParameter.class, ControlArbitraries::controlParameters)
          .put(Succession.class, ControlArbitraries::successions)
          .put(CatalogueEdition.class, ControlArbitraries::catalogueEditions)
          .put(Frequency.class, ControlArbitraries::frequencies)
          .put(Frequency.Every.class, ControlArbitraries::intervals)
          .put(Section.class, ControlArbitraries::sections)
          .put(Control.class, ControlArbitraries::controls)
          .put(Catalogue.class, ControlArbitraries::catalogues)
          .put(Selection.class, ControlArbitraries::selections)
          .put(ProfileImport.class, ControlArbitraries::profileImports)
          .put(ParameterSetting.class, ControlArbitraries::parameterSettings)
          .put(Tailoring.class, ControlArbitraries::tailorings)
          .put(Profile.Sources.class, ControlArbitraries::profileSources)
          .put(MappingEntry.class, ControlArbitraries::mappingEntries)
          .put(ControlMapping.class, ControlArbitraries::controlMappings)
          .put(WordOverlap.class, ControlArbitraries::wordOverlaps)
          .put(ControlChange.class, ControlArbitraries::controlChanges)
          .put(CatalogueDifference.class, ControlArbitraries::catalogueDifferences)
          .put(Migration.class, AssessmentArbitraries::migrations)
          .put(MigrationEntry.class, AssessmentArbitraries::migrationEntries)
          .put(MigratedLink.class, AssessmentArbitraries::migratedLinks)
          .put(Profile.class, () -> ControlArbitraries.profiles())
          .put(AssessmentId.class, AssessmentArbitraries::assessmentIds)
          .put(Sha256.class, AssessmentArbitraries::sha256s)
          .put(Effort.class, AssessmentArbitraries::efforts)
          .put(Cost.class, AssessmentArbitraries::costs)
          .put(Burden.class, AssessmentArbitraries::burdens)
          .put(CvssVector.class, AssessmentArbitraries::cvssVectors)
          .put(FindingScore.class, AssessmentArbitraries::findingScores)
          .put(Sampling.class, AssessmentArbitraries::samplings)
          .put(PlanChange.class, AssessmentArbitraries::planChanges)
          .put(RiskLevel.class, AssessmentArbitraries::riskLevels)
          .put(RiskLevel.Rating.class, AssessmentArbitraries::riskRatings)
          .put(RiskAcceptanceId.class, AssessmentArbitraries::riskAcceptanceIds)
          .put(RiskAcceptance.class, AssessmentArbitraries::riskAcceptances)
          .put(CertificateId.class, AssessmentArbitraries::certificateIds)
          .put(Certificate.class, AssessmentArbitraries::certificates)
          .put(Inheritance.class, AssessmentArbitraries::inheritances)
          .put(FindingId.class, AssessmentArbitraries::findingIds)
          .put(ActionId.class, AssessmentArbitraries::actionIds)
          .put(Share.class, AssessmentArbitraries::shares)
          .put(Evidence.class, AssessmentArbitraries::evidence)
          .put(CompensatingMeasure.class, AssessmentArbitraries::compensatingMeasures)
          .put(AssessorView.class, AssessmentArbitraries::assessorViews)
          .put(Response.class, AssessmentArbitraries::responses)
          .put(Finding.class, AssessmentArbitraries::findings)
          .put(HealthCheck.class, AssessmentArbitraries::healthChecks)
          .put(RemedialAction.class, AssessmentArbitraries::remedialActions)
          .put(Assessment.class, AssessmentArbitraries::assessments)
          .put(Signatory.class, AssessmentArbitraries::signatories)
          .put(NetworkDiagram.class, AssessmentArbitraries::networkDiagrams)
          .put(Submission.class, AssessmentArbitraries::submissions)
          .put(Portfolio.class, ProgrammeArbitraries::portfolios)
          .put(AssessmentHistory.class, ProgrammeArbitraries::histories)
          .put(DateSpan.class, SourceArbitraries::dateSpans)
          .put(SourceReference.class, SourceArbitraries::sourceReferences)
          .put(ProblemCode.class, ProblemArbitraries::problemCodes)
          .put(Location.class, ProblemArbitraries::locations)
          .put(Problem.class, ProblemArbitraries::problems)
          .put(Problems.class, ProblemArbitraries::problemSets)
          .buildOrThrow();

  private static final ImmutableMap<Class<?>, Function<Arbitrary<?>, Arbitrary<?>>> GENERIC =
      ImmutableMap.of(
          Stated.class, SourceArbitraries::stated,
          Reading.class, ProblemArbitraries::readings);

  private final LocalDate clock;
  private final int priority;

  /** A provider; jqwik makes it. */
  public PsnArbitraryProvider() {
    this(DatedArbitrary.DEFAULT_DAY, 0);
  }

  PsnArbitraryProvider(LocalDate clock, int priority) {
    this.clock = clock;
    this.priority = priority;
  }

  @Override
  public int priority() {
    return priority;
  }

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return PLAIN.containsKey(targetType.getRawType())
        || GENERIC.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> plain = PLAIN.get(targetType.getRawType());
    if (plain != null) {
      Arbitrary<?> values = plain.get();
      return ImmutableSet.of(values instanceof Clocked<?> dated ? dated.around(clock) : values);
    }
    return subtypeProvider.apply(targetType.getTypeArgument(0)).stream()
        .map(GENERIC.get(targetType.getRawType()))
        .collect(toImmutableSet());
  }
}
