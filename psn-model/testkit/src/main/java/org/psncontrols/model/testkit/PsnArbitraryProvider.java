package org.psncontrols.model.testkit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
 * <p>Found as a service; nobody needs to name it. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class PsnArbitraryProvider implements ArbitraryProvider {

  private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PLAIN =
      ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
          .put(OrganisationId.class, PsnArbitraries::organisationIds)
          .put(OrganisationKind.class, PsnArbitraries::organisationKinds)
          .put(Organisation.class, PsnArbitraries::organisations)
          .put(ServiceCode.class, PsnArbitraries::serviceCodes)
          .put(Environment.class, PsnArbitraries::environments)
          .put(EnvironmentId.class, PsnArbitraries::environmentIds)
          .put(HostedService.class, PsnArbitraries::hostedServices)
          .put(FormerName.class, PsnArbitraries::formerNames)
          .put(Contact.class, PsnArbitraries::contacts)
          .put(ConnectionTransition.class, PsnArbitraries::connectionTransitions)
          .put(ConnectionEvent.class, PsnArbitraries::connectionEvents)
          .put(Connection.class, PsnArbitraries::connections)
          .put(PublicService.class, PsnArbitraries::publicServices)
          .put(Marking.class, PsnArbitraries::markings)
          .put(GscMarking.class, PsnArbitraries::gscMarkings)
          .put(GpmsMarking.class, PsnArbitraries::gpmsMarkings)
          .put(Gsc2014Marking.class, PsnArbitraries::gsc2014Markings)
          .put(Gsc2023Marking.class, PsnArbitraries::gsc2023Markings)
          .put(Descriptor.class, PsnArbitraries::descriptors)
          .put(HandlingInstruction.class, PsnArbitraries::handlingInstructions)
          .put(CodeWord.class, PsnArbitraries::codeWords)
          .put(NationalCaveat.class, PsnArbitraries::nationalCaveats)
          .put(BusinessImpact.class, PsnArbitraries::businessImpacts)
          .put(GscTranslation.class, PsnArbitraries::gscTranslations)
          .put(GscCandidate.class, PsnArbitraries::gscCandidates)
          .put(AssetId.class, PsnArbitraries::assetIds)
          .put(HandlingTopic.class, PsnArbitraries::handlingTopics)
          .put(HandlingRequirement.class, PsnArbitraries::handlingRequirements)
          .put(InformationAsset.class, PsnArbitraries::informationAssets)
          .put(InformationExchange.class, PsnArbitraries::informationExchanges)
          .put(ControlId.class, PsnArbitraries::controlIds)
          .put(Tier.class, PsnArbitraries::tiers)
          .put(ControlReference.class, PsnArbitraries::controlReferences)
          .put(Applicability.class, PsnArbitraries::applicabilities)
          .put(ParameterId.class, PsnArbitraries::parameterIds)
          .put(ControlParameter.class, PsnArbitraries::controlParameters)
          .put(Succession.class, PsnArbitraries::successions)
          .put(CatalogueEdition.class, PsnArbitraries::catalogueEditions)
          .put(Frequency.class, PsnArbitraries::frequencies)
          .put(Frequency.Every.class, PsnArbitraries::intervals)
          .put(Section.class, PsnArbitraries::sections)
          .put(Control.class, PsnArbitraries::controls)
          .put(Catalogue.class, PsnArbitraries::catalogues)
          .put(Selection.class, PsnArbitraries::selections)
          .put(ProfileImport.class, PsnArbitraries::profileImports)
          .put(ParameterSetting.class, PsnArbitraries::parameterSettings)
          .put(Tailoring.class, PsnArbitraries::tailorings)
          .put(Profile.Sources.class, PsnArbitraries::profileSources)
          .put(MappingEntry.class, PsnArbitraries::mappingEntries)
          .put(ControlMapping.class, PsnArbitraries::controlMappings)
          .put(WordOverlap.class, PsnArbitraries::wordOverlaps)
          .put(ControlChange.class, PsnArbitraries::controlChanges)
          .put(CatalogueDifference.class, PsnArbitraries::catalogueDifferences)
          .put(Migration.class, PsnArbitraries::migrations)
          .put(MigrationEntry.class, PsnArbitraries::migrationEntries)
          .put(MigratedLink.class, PsnArbitraries::migratedLinks)
          .put(Profile.class, () -> PsnArbitraries.profiles())
          .put(AssessmentId.class, PsnArbitraries::assessmentIds)
          .put(Sha256.class, PsnArbitraries::sha256s)
          .put(Effort.class, PsnArbitraries::efforts)
          .put(Cost.class, PsnArbitraries::costs)
          .put(Burden.class, PsnArbitraries::burdens)
          .put(CvssVector.class, PsnArbitraries::cvssVectors)
          .put(FindingScore.class, PsnArbitraries::findingScores)
          .put(Sampling.class, PsnArbitraries::samplings)
          .put(PlanChange.class, PsnArbitraries::planChanges)
          .put(RiskLevel.class, PsnArbitraries::riskLevels)
          .put(RiskLevel.Rating.class, PsnArbitraries::riskRatings)
          .put(RiskAcceptanceId.class, PsnArbitraries::riskAcceptanceIds)
          .put(RiskAcceptance.class, PsnArbitraries::riskAcceptances)
          .put(CertificateId.class, PsnArbitraries::certificateIds)
          .put(Certificate.class, PsnArbitraries::certificates)
          .put(Inheritance.class, PsnArbitraries::inheritances)
          .put(FindingId.class, PsnArbitraries::findingIds)
          .put(ActionId.class, PsnArbitraries::actionIds)
          .put(Share.class, PsnArbitraries::shares)
          .put(Evidence.class, PsnArbitraries::evidence)
          .put(CompensatingMeasure.class, PsnArbitraries::compensatingMeasures)
          .put(AssessorView.class, PsnArbitraries::assessorViews)
          .put(Response.class, PsnArbitraries::responses)
          .put(Finding.class, PsnArbitraries::findings)
          .put(HealthCheck.class, PsnArbitraries::healthChecks)
          .put(RemedialAction.class, PsnArbitraries::remedialActions)
          .put(Assessment.class, PsnArbitraries::assessments)
          .put(Signatory.class, PsnArbitraries::signatories)
          .put(NetworkDiagram.class, PsnArbitraries::networkDiagrams)
          .put(Submission.class, PsnArbitraries::submissions)
          .put(DateSpan.class, PsnArbitraries::dateSpans)
          .put(SourceReference.class, PsnArbitraries::sourceReferences)
          .put(ProblemCode.class, PsnArbitraries::problemCodes)
          .put(Location.class, PsnArbitraries::locations)
          .put(Problem.class, PsnArbitraries::problems)
          .put(Problems.class, PsnArbitraries::problemSets)
          .buildOrThrow();

  private static final ImmutableMap<Class<?>, Function<Arbitrary<?>, Arbitrary<?>>> GENERIC =
      ImmutableMap.of(
          Stated.class, PsnArbitraries::stated,
          Reading.class, PsnArbitraries::readings);

  /** A provider; jqwik makes it. */
  public PsnArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return PLAIN.containsKey(targetType.getRawType())
        || GENERIC.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> plain = PLAIN.get(targetType.getRawType());
    if (plain != null) {
      return ImmutableSet.of(plain.get());
    }
    return subtypeProvider.apply(targetType.getTypeArgument(0)).stream()
        .map(GENERIC.get(targetType.getRawType()))
        .collect(toImmutableSet());
  }
}
