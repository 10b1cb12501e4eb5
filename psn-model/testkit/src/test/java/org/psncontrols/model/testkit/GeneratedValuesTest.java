package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.MigrationEntry;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.source.DateSpan;

class GeneratedValuesTest {

  private static final LocalDate DAY = DatedArbitrary.DEFAULT_DAY;

  @Property(tries = 300)
  void assessments_keep_the_rules(@ForAll Assessment assessment) {
    assertThat(Rules.brokenBy(assessment)).isEmpty();
    assertThat(assessment.getAssessedOn()).isBetween(DAY.minusDays(120), DAY);
  }

  @Property(tries = 200)
  void submissions_keep_the_rules(@ForAll Submission submission) {
    assertThat(Rules.brokenBy(submission)).isEmpty();
  }

  /** Some of whose entries are only kept to say what became of them. */
  @Provide
  Arbitrary<Catalogue> laterEditions() {
    return ControlArbitraries.successiveEditions().map(Tuple2::get2);
  }

  @Property(tries = 60)
  void assessments_of_a_catalogue_refer_to_what_it_has_in_force(
      @ForAll("laterEditions") Catalogue catalogue) {
    assertThat(Samples.of(AssessmentArbitraries.assessments(catalogue), 5))
        .allSatisfy(a -> assertThat(Rules.brokenBy(a, catalogue)).isEmpty());
    assertThat(Samples.of(AssessmentArbitraries.submissions(catalogue), 5))
        .allSatisfy(s -> assertThat(Rules.brokenBy(s.getAssessment(), catalogue)).isEmpty());
  }

  @Property(tries = 60)
  void answered_assessments_answer_every_control_in_force(
      @ForAll("laterEditions") Catalogue catalogue) {
    for (Assessment assessment :
        Samples.of(AssessmentArbitraries.assessments(catalogue).answered(), 5)) {
      assertThat(Rules.brokenBy(assessment, catalogue)).isEmpty();
      assertThat(assessment.getResponses())
          .extracting(Response::getControl)
          .containsExactlyInAnyOrderElementsOf(
              catalogue.getControlsInForce().stream().map(Control::getId).toList());
      assertThat(assessment.getResponses())
          .allSatisfy(r -> assertThat(r.getAnswer()).isNotEqualTo(Answer.NOT_ASSESSED))
          .allSatisfy(r -> assertThat(r.getCountedAnswer()).isNotEqualTo(Answer.NOT_ASSESSED));
    }
  }

  @Provide
  Arbitrary<LocalDate> clocks() {
    return Arbitraries.of(
        LocalDate.of(10, 1, 1), LocalDate.of(1999, 12, 31), LocalDate.of(9979, 12, 31));
  }

  @Property
  void assessments_lie_around_the_clock(@ForAll("clocks") LocalDate clock) {
    AssessmentArbitrary configured = AssessmentArbitraries.assessments().around(clock).answered();

    assertThat(Samples.of(configured, 5))
        .allSatisfy(a -> assertThat(a.getAssessedOn()).isBetween(clock.minusDays(120), clock))
        .allSatisfy(a -> assertThat(Rules.brokenBy(a)).isEmpty());
  }

  @Example
  void a_clock_outside_the_years_10_to_9979_is_refused() {
    AssessmentArbitrary assessments = AssessmentArbitraries.assessments();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessments.around(LocalDate.of(9980, 1, 1)))
        .withMessage(
            "the day around which values are generated must lie in the years 10 to 9979,"
                + " but is 9980-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessments.around(LocalDate.of(9, 12, 31)));
  }

  @Example
  void a_catalogue_without_controls_can_be_assessed() {
    Catalogue empty =
        Catalogue.builder()
            .edition(CatalogueEdition.of("empty", "1"))
            .title("Empty")
            .completeness(Completeness.OUTLINE)
            .build();

    assertThat(Samples.of(AssessmentArbitraries.assessments(empty), 20))
        .allSatisfy(a -> assertThat(Rules.brokenBy(a, empty)).isEmpty());
  }

  @Property(tries = 300)
  void responses_keep_the_rules_alone(@ForAll Response response) {
    assertThat(Rules.brokenBy(response, DAY)).isEmpty();
  }

  @Property(tries = 50)
  void responses_answer_the_control_given(@ForAll Control control) {
    assertThat(Samples.of(AssessmentArbitraries.responses(control), 3))
        .extracting(Response::getControl)
        .containsOnly(control.getId());
  }

  @Property(tries = 300)
  void health_checks_keep_the_rules_alone(@ForAll HealthCheck healthCheck) {
    assertThat(Rules.brokenBy(healthCheck, DAY)).isEmpty();
  }

  @Property(tries = 300)
  void actions_keep_the_rules_alone(@ForAll RemedialAction action) {
    assertThat(Rules.brokenBy(action, DAY)).isEmpty();
  }

  @Property(tries = 300)
  void organisations_do_not_succeed_or_repeat_themselves(@ForAll Organisation organisation) {
    assertThat(organisation.getOtherIds()).doesNotContain(organisation.getId());
    assertThat(organisation.getSuccessors()).doesNotContain(organisation.getId());
    if (organisation.getEnd().isEmpty()) {
      assertThat(organisation.getSuccessors()).isEmpty();
    }
  }

  @Property(tries = 300)
  void catalogues_have_1_to_30_controls_or_1000(@ForAll Catalogue catalogue) {
    assertThat(catalogue.getControls().size()).matches(n -> (n >= 1 && n <= 30) || n == 1_000);
    assertThat(catalogue.getSections()).hasSizeBetween(1, 5);
  }

  @Example
  void texts_are_not_blank_and_far_below_the_limits() {
    ImmutableList<String> texts =
        ImmutableList.<String>builder()
            .addAll(Samples.of(DrawnArbitrary.of(Texts::line), 2_000))
            .addAll(Samples.of(DrawnArbitrary.of(Texts::prose), 2_000))
            .build();

    assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThan(150));
    assertThat(Samples.of(DrawnArbitrary.of(Texts::line), 2_000))
        .allSatisfy(text -> assertThat(text).doesNotContain("\n", "\r"));
    // Every text can be written as UTF-8.
    assertThat(texts)
        .allSatisfy(
            text -> assertThat(text.codePoints()).noneMatch(GeneratedValuesTest::isSurrogate));
  }

  @Example
  void texts_are_unkind() {
    ImmutableSet<String> texts =
        ImmutableSet.copyOf(Samples.of(DrawnArbitrary.of(Texts::prose), 2_000));

    assertThat(texts).hasSizeGreaterThan(300);
    assertThat(texts).anyMatch(text -> text.startsWith("="));
    assertThat(texts).anyMatch(text -> text.contains("<script>"));
    assertThat(texts).anyMatch(text -> text.contains("\n"));
    assertThat(texts).anyMatch(text -> text.codePoints().anyMatch(c -> c >= 0x10000));
    assertThat(texts)
        .anyMatch(
            text -> text.chars().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK));
    assertThat(texts)
        .anyMatch(
            text ->
                text.chars()
                    .anyMatch(
                        c ->
                            Character.getDirectionality(c)
                                == Character.DIRECTIONALITY_RIGHT_TO_LEFT));
  }

  @Example
  void every_answer_and_every_part_of_a_response_is_common() {
    ImmutableList<Response> responses = Samples.of(AssessmentArbitraries.responses(), 2_000);

    for (Answer answer : Answer.values()) {
      assertThat(responses).filteredOn(r -> r.getAnswer() == answer).hasSizeGreaterThan(80);
    }
    assertThat(responses).filteredOn(r -> r.getShare().isPresent()).hasSizeGreaterThan(80);
    assertThat(responses).filteredOn(r -> r.getEvidence().isEmpty()).hasSizeGreaterThan(40);
    assertThat(responses).filteredOn(r -> r.getEvidence().size() > 2).hasSizeGreaterThan(40);
    assertThat(responses)
        .filteredOn(r -> !r.getCompensatingMeasures().isEmpty())
        .hasSizeGreaterThan(80);
    assertThat(responses).filteredOn(r -> r.getAssessorView().isPresent()).hasSizeGreaterThan(200);
    assertThat(responses)
        .filteredOn(r -> r.getCountedAnswer() != r.getAnswer())
        .hasSizeGreaterThan(80);
    assertThat(responses).filteredOn(r -> r.getComment().isEmpty()).hasSizeGreaterThan(80);
    assertThat(responses).filteredOn(r -> r.getOwner().isEmpty()).hasSizeGreaterThan(80);
  }

  @Example
  void evidence_and_measures_lapse_sometimes() {
    ImmutableList<Evidence> evidence = Samples.of(AssessmentArbitraries.evidence(), 1_000);
    ImmutableList<CompensatingMeasure> measures =
        Samples.of(AssessmentArbitraries.compensatingMeasures(), 1_000);

    assertThat(evidence).filteredOn(e -> e.isCurrentOn(DAY)).hasSizeBetween(400, 900);
    assertThat(evidence)
        .filteredOn(e -> e.isCurrentOn(DAY) && !e.isCurrentOn(DAY.plusDays(60)))
        .hasSizeGreaterThan(30);
    assertThat(evidence).filteredOn(e -> e.getExpiresOn().isEmpty()).hasSizeGreaterThan(300);
    assertThat(evidence).filteredOn(e -> e.getCollectedOn().isEmpty()).hasSizeGreaterThan(100);
    assertThat(measures).filteredOn(m -> m.getExpiresOn().isBefore(DAY)).hasSizeGreaterThan(10);
  }

  @Example
  void controls_differ_in_force_and_weight() {
    ImmutableList<Control> controls = Samples.of(ControlArbitraries.controls(), 1_000);

    assertThat(controls).filteredOn(Control::isMust).hasSizeBetween(250, 600);
    assertThat(controls).filteredOn(c -> c.getForce().isEmpty()).hasSizeGreaterThan(100);
    assertThat(controls).filteredOn(c -> c.getScoringWeight() == 0).hasSizeGreaterThan(80);
    assertThat(controls)
        .filteredOn(c -> c.getLikelihood().isPresent() && c.getImpact().isPresent())
        .hasSizeGreaterThan(100);
    assertThat(controls)
        .filteredOn(c -> c.getLikelihood().isPresent() && c.getImpact().isEmpty())
        .hasSizeGreaterThan(100);
    assertThat(controls).filteredOn(c -> c.getExpectedEvidence().isEmpty()).isNotEmpty();
    assertThat(controls).filteredOn(c -> c.getFrequency().isPresent()).hasSizeGreaterThan(200);
  }

  @Example
  void later_editions_differ_in_every_way() {
    ImmutableList<CatalogueDifference> differences =
        Samples.of(ControlArbitraries.catalogueDifferences(), 300);
    ImmutableList<Migration> migrations = Samples.of(AssessmentArbitraries.migrations(), 300);

    for (ControlChange.Kind kind : ControlChange.Kind.values()) {
      assertThat(differences).filteredOn(d -> !d.ofKind(kind).isEmpty()).hasSizeGreaterThan(30);
    }
    assertThat(differences)
        .filteredOn(d -> !d.getReusedIdentifiers().isEmpty())
        .hasSizeGreaterThan(30);
    for (MigrationEntry.Outcome outcome : MigrationEntry.Outcome.values()) {
      assertThat(migrations)
          .filteredOn(m -> !m.withOutcome(outcome).isEmpty())
          .hasSizeGreaterThan(30);
    }
    assertThat(migrations).filteredOn(m -> !m.getLinks().isEmpty()).hasSizeGreaterThan(30);
  }

  @Example
  void profiles_select_change_and_add() {
    ImmutableList<Profile> profiles = Samples.of(ControlArbitraries.profiles(), 400);

    assertThat(profiles).filteredOn(p -> !p.getControls().isEmpty()).hasSizeGreaterThan(50);
    assertThat(profiles).filteredOn(p -> !p.getSettings().isEmpty()).hasSizeGreaterThan(30);
    assertThat(profiles).filteredOn(p -> !p.getTailorings().isEmpty()).hasSizeGreaterThan(50);
    assertThat(profiles)
        .filteredOn(p -> !p.getImports().get(0).exclude().equals(Selection.none()))
        .hasSizeGreaterThan(50);
  }

  @Example
  void assessments_differ_in_size_and_parts() {
    ImmutableList<Assessment> assessments = Samples.of(AssessmentArbitraries.assessments(), 400);

    assertThat(assessments).filteredOn(a -> a.getHealthCheck().isEmpty()).hasSizeGreaterThan(30);
    assertThat(assessments).filteredOn(a -> a.getActions().isEmpty()).hasSizeGreaterThan(20);
    assertThat(assessments).filteredOn(a -> a.getActions().size() > 2).hasSizeGreaterThan(20);
    assertThat(assessments)
        .filteredOn(a -> a.getActions().stream().anyMatch(x -> !x.getFindings().isEmpty()))
        .hasSizeGreaterThan(50);
    assertThat(assessments).filteredOn(a -> a.getResponses().size() < 5).hasSizeGreaterThan(20);
    assertThat(assessments).filteredOn(a -> a.getResponses().size() > 15).hasSizeGreaterThan(50);
  }

  @Example
  void dates_are_days_mostly_and_spans_often_enough() {
    ImmutableList<DateSpan> planned =
        Samples.of(AssessmentArbitraries.remedialActions(), 1_000).stream()
            .flatMap(action -> action.getPlannedFor().stream())
            .collect(ImmutableList.toImmutableList());

    assertThat(planned).filteredOn(DateSpan::isDay).hasSizeGreaterThan(planned.size() / 2);
    assertThat(planned).filteredOn(d -> d.toString().length() == 7).hasSizeGreaterThan(80);
    assertThat(planned).filteredOn(d -> d.toString().contains("/")).hasSizeGreaterThan(20);
  }

  @Example
  void what_is_planned_borne_and_relied_upon_is_common_enough() {
    ImmutableList<Submission> submissions = Samples.of(AssessmentArbitraries.submissions(), 400);
    ImmutableList<RemedialAction> actions =
        submissions.stream()
            .flatMap(s -> s.getAssessment().getActions().stream())
            .collect(ImmutableList.toImmutableList());

    for (ActionStatus status : ActionStatus.values()) {
      assertThat(actions).filteredOn(a -> a.getStatus() == status).hasSizeGreaterThan(60);
    }
    assertThat(actions).filteredOn(a -> !a.getDependsOn().isEmpty()).hasSizeGreaterThan(60);
    assertThat(actions).filteredOn(a -> !a.getPlanChanges().isEmpty()).hasSizeGreaterThan(60);
    assertThat(submissions)
        .filteredOn(s -> !s.getAssessment().getRiskAcceptances().isEmpty())
        .hasSizeGreaterThan(100);
    assertThat(submissions).filteredOn(s -> s.getCertificates().size() > 2).hasSizeGreaterThan(30);
    assertThat(submissions)
        .filteredOn(
            s -> s.getAssessment().getHealthCheck().flatMap(HealthCheck::getSampling).isPresent())
        .hasSizeGreaterThan(60);
  }

  @Example
  void certificates_end_are_withdrawn_and_rest_on_others() {
    ImmutableList<Certificate> certificates = Samples.of(AssessmentArbitraries.certificates(), 500);

    assertThat(certificates).filteredOn(c -> c.isValidOn(DAY)).hasSizeBetween(300, 490);
    assertThat(certificates).filteredOn(c -> c.getWithdrawnOn().isPresent()).isNotEmpty();
    assertThat(certificates).filteredOn(c -> !c.getRestsOn().isEmpty()).hasSizeGreaterThan(100);
    for (CertificateKind kind : CertificateKind.values()) {
      assertThat(certificates).filteredOn(c -> c.getKind() == kind).hasSizeGreaterThan(60);
    }
  }

  @Example
  void the_same_seed_gives_the_same_values() {
    Arbitrary<Submission> one = AssessmentArbitraries.submissions();
    Arbitrary<Submission> other = AssessmentArbitraries.submissions();

    assertThat(Samples.of(one, 20, 7)).isEqualTo(Samples.of(other, 20, 7));
    assertThat(Samples.of(one, 20, 7)).isNotEqualTo(Samples.of(one, 20, 8));
  }

  @Example
  void assessor_views_state_a_share_of_what_is_partly_met_only() {
    ImmutableList<AssessorView> views = Samples.of(AssessmentArbitraries.assessorViews(), 500);

    assertThat(views)
        .filteredOn(v -> v.getShare().isPresent())
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.getAnswer()).isEqualTo(Answer.PARTLY_MET));
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
