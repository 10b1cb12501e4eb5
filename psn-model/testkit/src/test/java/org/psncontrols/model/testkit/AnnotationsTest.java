package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;

class AnnotationsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  @Property(tries = 50)
  void a_value_lies_around_the_day(
      @ForAll @Around("2020-02-29") Assessment assessment,
      @ForAll @Around("2020-02-29") Submission submission,
      @ForAll @Around("2020-02-29") Signatory signatory) {
    assertThat(assessment.getAssessedOn()).isBetween(DAY.minusDays(120), DAY);
    assertThat(submission.getAssessment().getAssessedOn()).isBetween(DAY.minusDays(120), DAY);
    assertThat(signatory.getSignedOn()).isEqualTo(DAY);
  }

  @Property(tries = 50)
  void an_answered_assessment_leaves_nothing_open(
      @ForAll @Answered Assessment any,
      @ForAll @Answered({Answer.MET, Answer.NOT_MET}) Submission some) {
    assertThat(any.getResponses())
        .extracting(Response::getAnswer)
        .doesNotContain(Answer.NOT_ASSESSED);
    assertThat(some.getAssessment().getResponses())
        .extracting(Response::getCountedAnswer)
        .isSubsetOf(Answer.MET, Answer.NOT_MET);
  }

  @Property(tries = 50)
  void organisations_are_of_the_kinds_and_in_the_nations(
      @ForAll @OfKind({"council.district", "health.nhs-trust"}) @InNation(Nation.WALES)
          Organisation organisation) {
    assertThat(organisation.getKind())
        .isIn(OrganisationKind.Council.DISTRICT, OrganisationKind.Health.NHS_TRUST);
    assertThat(organisation.getNation()).contains(Nation.WALES);
  }

  @Property(tries = 50)
  void markings_are_of_the_scheme_and_tier(
      @ForAll @InScheme({Scheme.GPMS, Scheme.GSC_2014}) Marking older,
      @ForAll @Official Marking official,
      @ForAll @InScheme(Scheme.GSC_2023) @Official Marking newest) {
    assertThat(older.getScheme()).isIn(Scheme.GPMS, Scheme.GSC_2014);
    assertThat(((GscMarking) official).getTier()).isEqualTo(GscTier.OFFICIAL);
    assertThat(newest.getScheme()).isEqualTo(Scheme.GSC_2023);
    assertThat(((GscMarking) newest).getTier()).isEqualTo(GscTier.OFFICIAL);
  }

  @Property(tries = 50)
  void annotations_stand_on_the_elements_of_a_list(
      @ForAll List<@ControlCount(min = 2, max = 3) Catalogue> catalogues) {
    assertThat(catalogues).allSatisfy(c -> assertThat(c.getControls()).hasSizeBetween(2, 3));
  }

  /** A domain of one's own that lies around one day. */
  static final class Around2020 extends PsnDomain {
    Around2020() {
      super(DAY);
    }
  }

  @Property(tries = 50)
  @Domain(Around2020.class)
  void a_domain_shares_a_day(
      @ForAll Assessment assessment, @ForAll Evidence evidence, @ForAll Signatory signatory) {
    assertThat(assessment.getAssessedOn()).isBetween(DAY.minusDays(120), DAY);
    assertThat(signatory.getSignedOn()).isEqualTo(DAY);
    evidence
        .getCollectedOn()
        .ifPresent(on -> assertThat(on.last()).isBetween(DAY.minusDays(600), DAY));
  }

  @Property(tries = 20)
  @Domain(Around2020.class)
  void an_annotation_outdoes_the_domain(@ForAll @Around("2015-01-01") Signatory signatory) {
    assertThat(signatory.getSignedOn()).isEqualTo(LocalDate.of(2015, 1, 1));
  }

  void onAnOrganisation(@Answered Organisation organisation) {}

  void onAList(@Answered List<Assessment> assessments) {}

  void onNoDay(@Around("29.2.2020") Assessment assessment) {}

  void onNoKind(@OfKind("council.hamlet") Organisation organisation) {}

  @Example
  void an_annotation_that_does_not_fit_is_refused() {
    refused(
        OrganisationArbitraries.organisations(),
        "onAnOrganisation",
        Organisation.class,
        "@Answered must stand on a parameter whose generator it can configure,"
            + " but the generator of Organisation is none of those");
    refused(
        Arbitraries.just(List.of()),
        "onAList",
        List.class,
        "@Answered must stand on a parameter whose generator it can configure,"
            + " but the generator of List is none of those");
    refused(
        AssessmentArbitraries.assessments(),
        "onNoDay",
        Assessment.class,
        "the day of @Around must be a day such as 2014-02-28, but is \"29.2.2020\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                configure(OrganisationArbitraries.organisations(), "onNoKind", Organisation.class))
        .withMessageContaining("council.hamlet");
  }

  private void refused(Arbitrary<?> arbitrary, String method, Class<?> type, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> configure(arbitrary, method, type))
        .withMessage(message);
  }

  private Arbitrary<?> configure(Arbitrary<?> arbitrary, String method, Class<?> type)
      throws NoSuchMethodException {
    Annotation annotation =
        getClass().getDeclaredMethod(method, type).getParameters()[0].getAnnotations()[0];
    TypeUsage usage = TypeUsage.of(type).withAnnotation(annotation);
    return new PsnArbitraryConfigurator().configure(arbitrary, usage);
  }
}
