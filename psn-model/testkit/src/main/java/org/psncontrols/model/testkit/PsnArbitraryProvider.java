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
          .put(ControlId.class, PsnArbitraries::controlIds)
          .put(CatalogueEdition.class, PsnArbitraries::catalogueEditions)
          .put(Frequency.class, PsnArbitraries::frequencies)
          .put(Frequency.Every.class, PsnArbitraries::intervals)
          .put(Section.class, PsnArbitraries::sections)
          .put(Control.class, PsnArbitraries::controls)
          .put(Catalogue.class, PsnArbitraries::catalogues)
          .put(AssessmentId.class, PsnArbitraries::assessmentIds)
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
