package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.catalogue;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.control;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.edition;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.id;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.simple;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple3;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.MigratedLink;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.MigrationEntry;
import org.psncontrols.model.assessment.MigrationEntry.Outcome;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.Stated;
import org.psncontrols.model.testkit.AssessmentArbitraries;

class MigrationTest {

  private static Response response(String control, Answer answer) {
    return Response.builder().control(id(control)).answer(answer).comment("Because.").build();
  }

  private static Assessment.Builder assessment(String edition, Response... responses) {
    return Assessment.builder()
        .id(AssessmentId.of("a-1"))
        .organisation(
            Organisation.builder()
                .id(OrganisationId.parse("own:x"))
                .name("X")
                .kind(OrganisationKind.Council.DISTRICT)
                .build())
        .environment(Environment.builder().name("Office").build())
        .catalogue(edition(edition))
        .assessedOn(LocalDate.of(2014, 2, 28))
        .responses(Arrays.asList(responses));
  }

  private static Assessment allMet(Catalogue catalogue) {
    return assessment(
            catalogue.getEdition().toString(),
            catalogue.getControls().stream()
                .map(control -> response(control.getId().value(), Answer.MET))
                .toArray(Response[]::new))
        .build();
  }

  private static List<String> entries(Migration migration) {
    return migration.getEntries().stream()
        .map(
            entry ->
                entry.getOutcome()
                    + entry.getOlder().map(older -> " " + older).orElse("")
                    + " "
                    + entry.getNewer()
                    + (entry.isReviewNeeded() ? " review" : ""))
        .toList();
  }

  private static Control after(Control control, Succession succession) {
    return Control.builder().from(control).addSuccession(succession).build();
  }

  // Laws.

  @Provide
  Arbitrary<Tuple3<Catalogue, Catalogue, Assessment>> cases() {
    return AssessmentArbitraries.assessedEditions();
  }

  @Property(tries = 200)
  void no_response_is_lost(@ForAll("cases") Tuple3<Catalogue, Catalogue, Assessment> all) {
    Migration migration = Migration.of(all.get3(), all.get1(), all.get2());

    assertThat(
            Stream.of(Outcome.CARRIED, Outcome.RENAMED, Outcome.DROPPED)
                .flatMap(outcome -> migration.withOutcome(outcome).stream())
                .map(entry -> entry.getResponse().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(all.get3().getResponses());
    assertThat(migration.getAssessment().getResponses())
        .hasSize(
            migration.withOutcome(Outcome.CARRIED).size()
                + migration.withOutcome(Outcome.RENAMED).size());
  }

  @Property(tries = 200)
  void the_report_speaks_of_every_control_of_both_editions(
      @ForAll("cases") Tuple3<Catalogue, Catalogue, Assessment> all) {
    Migration migration = Migration.of(all.get3(), all.get1(), all.get2());
    Set<ControlId> older = new HashSet<>();
    Set<ControlId> newer = new HashSet<>();
    for (MigrationEntry entry : migration.getEntries()) {
      entry.getOlder().ifPresent(older::add);
      newer.addAll(entry.getNewer());
      assertThat(entry.getReason()).endsWith(".");
      assertThat(entry.getOlder().isEmpty()).isEqualTo(entry.getOutcome() == Outcome.NEW);
    }

    assertThat(older)
        .containsExactlyInAnyOrderElementsOf(
            all.get1().getControlsInForce().stream().map(Control::getId).toList());
    assertThat(newer)
        .containsExactlyInAnyOrderElementsOf(
            all.get2().getControlsInForce().stream().map(Control::getId).toList());
  }

  @Property(tries = 200)
  void every_kept_answer_says_where_it_came_from_and_is_otherwise_whole(
      @ForAll("cases") Tuple3<Catalogue, Catalogue, Assessment> all) {
    Migration migration = Migration.of(all.get3(), all.get1(), all.get2());

    assertThat(migration.getAssessment().getCatalogue()).isEqualTo(all.get2().getEdition());
    assertThat(migration.getAssessment().getResponses())
        .allSatisfy(
            response -> {
              ControlReference origin = response.getOrigin().orElseThrow();
              Response before =
                  all.get3().getResponses().stream()
                      .filter(each -> each.getControl().equals(origin.id()))
                      .findFirst()
                      .orElseThrow();
              assertThat(origin.edition()).isEqualTo(all.get1().getEdition());
              assertThat(
                      Response.builder().from(before).control(response.getControl()).origin(origin))
                  .extracting(Response.Builder::build)
                  .isEqualTo(response);
            });
  }

  /** Only what is the same, or what a succession calls the same, is answered by an old answer. */
  @Property(tries = 200)
  void an_answer_is_kept_only_for_the_same_content_or_by_succession(
      @ForAll("cases") Tuple3<Catalogue, Catalogue, Assessment> all) {
    Migration migration = Migration.of(all.get3(), all.get1(), all.get2());

    assertThat(migration.getAssessment().getResponses())
        .allSatisfy(
            response -> {
              Control before =
                  all.get1().find(response.getOrigin().orElseThrow().id()).orElseThrow();
              Control now = all.get2().find(response.getControl()).orElseThrow();
              boolean moved =
                  all.get2()
                      .find(before.getId())
                      .filter(kept -> kept.isRetiredIn(all.get2().getEdition()))
                      .isPresent();
              assertThat(
                      moved
                          || (before.getTitle().equals(now.getTitle())
                              && before.getStatement().equals(now.getStatement())
                              && before.getParameters().equals(now.getParameters())))
                  .isTrue();
            });
  }

  @Property(tries = 200)
  void no_link_leads_to_a_control_that_is_not_there(
      @ForAll("cases") Tuple3<Catalogue, Catalogue, Assessment> all) {
    Migration migration = Migration.of(all.get3(), all.get1(), all.get2());
    Set<ControlId> known = all.get2().getControlsById().keySet();

    assertThat(migration.getAssessment().getActions())
        .allSatisfy(action -> assertThat(known).containsAll(action.getControls()));
    assertThat(migration.getAssessment().getResponses())
        .allSatisfy(response -> assertThat(known).contains(response.getControl()));
    assertThat(migration.getAssessment().getInheritances())
        .allSatisfy(inheritance -> assertThat(known).contains(inheritance.getControl()));
    assertThat(migration.getAssessment().getRiskAcceptances())
        .allSatisfy(acceptance -> assertThat(known).containsAll(acceptance.getControls()));
    migration
        .getAssessment()
        .getHealthCheck()
        .ifPresent(
            check ->
                assertThat(check.getFindings())
                    .allSatisfy(finding -> assertThat(known).containsAll(finding.getControls())));
  }

  @Property(tries = 200)
  void an_edition_of_the_same_content_changes_nothing_but_the_edition(
      @ForAll("cases") Tuple3<Catalogue, Catalogue, Assessment> all) {
    Catalogue older = all.get1();
    Catalogue reprint =
        Catalogue.builder().from(older).edition(edition("a-reprint-of-it@1")).build();
    Migration migration = Migration.of(all.get3(), older, reprint);

    assertThat(withoutOrigins(migration.getAssessment()))
        .isEqualTo(Assessment.builder().from(all.get3()).catalogue(reprint.getEdition()).build());
    assertThat(migration.getLinks()).isEmpty();
    assertThat(migration.getReviews()).isEmpty();
    assertThat(migration.withOutcome(Outcome.CARRIED)).hasSameSizeAs(all.get3().getResponses());
  }

  private static Assessment withoutOrigins(Assessment assessment) {
    return Assessment.builder()
        .from(assessment)
        .responses(
            assessment.getResponses().stream()
                .map(response -> Response.builder().from(response).origin(Optional.empty()).build())
                .toList())
        .build();
  }

  // Cases.

  @Example
  void each_way_of_becoming_another_control_has_its_outcome() {
    Catalogue older =
        catalogue(
            "own@1",
            simple("KEPT"),
            control("FORCED", "Forced", "Do it.").build(),
            control("REWORDED", "Patch all", "Patch every system each month.").build(),
            control("REUSED", "Assurance", "Measures work.").build(),
            simple("RENAMED"),
            simple("MOVED"),
            simple("DIVIDED"),
            simple("MERGED"),
            simple("GONE"));
    Catalogue newer =
        catalogue(
            "own@2",
            simple("KEPT"),
            control("FORCED", "Forced", "Do it.").force(Stated.local(Force.MUST)).build(),
            control("REWORDED", "Patch all", "Patch every system each week.").build(),
            control("REUSED", "Threat", "Attackers are known.").build(),
            Control.builder().from(simple("RENAMED")).id(id("R2")).build(),
            after(simple("MOVED"), Succession.movedTo(edition("own@2"), id("M2"))),
            control("M2", "Altogether", "Different words here.").build(),
            after(simple("DIVIDED"), Succession.movedTo(edition("own@2"), id("D1"), id("D2"))),
            simple("D1"),
            simple("D2"),
            after(simple("MERGED"), Succession.mergedInto(edition("own@2"), id("KEPT"))),
            simple("NEW"));

    Migration migration = Migration.of(allMet(older), older, newer);

    assertThat(entries(migration))
        .containsExactly(
            "CARRIED KEPT [KEPT] review",
            "CARRIED FORCED [FORCED]",
            "DROPPED REWORDED [REWORDED] review",
            "DROPPED REUSED []",
            "RENAMED RENAMED [R2]",
            "RENAMED MOVED [M2] review",
            "DROPPED DIVIDED [D1, D2] review",
            "DROPPED MERGED [KEPT] review",
            "DROPPED GONE []",
            "NEW [REUSED] review",
            "NEW [NEW] review");
    assertThat(migration.getEntries())
        .extracting(MigrationEntry::getReason)
        .containsExactly(
            "What is asked is the same, but other controls became part of it.",
            "What is asked is the same.",
            "What is asked has changed: [STATEMENT] differ.",
            "The identifier means something else in the newer edition, and what it meant is not"
                + " found there.",
            "What is asked is the same.",
            "A succession says that the control became this one, but [TITLE, STATEMENT] differ.",
            "The control was divided among [D1, D2].",
            "Together, controls [KEPT, MERGED] became [KEPT], which one answer does not cover.",
            "The newer edition does not have the control.",
            "The identifier meant something else in the older edition.",
            "The older edition does not have the control.");
    assertThat(migration.getAssessment().getResponses())
        .extracting(Response::getControl)
        .containsExactly(id("KEPT"), id("FORCED"), id("R2"), id("M2"));
    assertThat(migration.getReviews()).hasSize(7);
  }

  @Example
  void a_control_that_alone_became_part_of_another_is_not_said_to_have_company() {
    Catalogue older =
        catalogue("own@1", after(simple("A"), Succession.mergedInto(edition("own@2"), id("B"))));
    Migration migration =
        Migration.of(
            allMet(older), older, catalogue("own@2", control("B", "All", "Do both.").build()));

    assertThat(migration.getEntries())
        .extracting(MigrationEntry::getReason)
        .containsExactly("The control became part of [B].");
  }

  @Example
  void a_report_on_many_controls_that_became_one_does_not_name_them_all_for_each() {
    CatalogueEdition later = edition("own@2");
    Catalogue older =
        catalogue(
            "own@1",
            IntStream.range(0, 3_000)
                .mapToObj(i -> after(simple("C" + i), Succession.mergedInto(later, id("End"))))
                .toArray(Control[]::new));
    Migration migration = Migration.of(allMet(older), older, catalogue("own@2", simple("End")));

    assertThat(migration.withOutcome(MigrationEntry.Outcome.DROPPED)).hasSize(3_000);
    assertThat(migration.getEntries().get(0).getReason())
        .startsWith("Together, controls [C0, C1, ")
        .endsWith("] and 2990 more became [End], which one answer does not cover.");
  }

  @Example
  void a_control_that_was_divided_and_goes_on_itself_keeps_its_answer_for_review() {
    Catalogue older =
        catalogue(
            "own@1", after(simple("A"), Succession.movedTo(edition("own@2"), id("A"), id("B"))));
    Catalogue newer = catalogue("own@2", simple("A"), simple("B"));

    assertThat(entries(Migration.of(allMet(older), older, newer)))
        .containsExactly("CARRIED A [A, B] review");
  }

  @Example
  void a_code_that_is_used_again_takes_no_answer_from_the_old_meaning() {
    Control assurance = control("A2.b", "Assurance", "Measures work as intended.").build();
    Control threat = control("A2.b", "Understanding threat", "Attackers are known.").build();
    Catalogue older = catalogue("fictional@3", assurance);
    Catalogue newer =
        catalogue("fictional@4", threat, Control.builder().from(assurance).id(id("A2.c")).build());

    Migration migration = Migration.of(allMet(older), older, newer);

    assertThat(entries(migration)).containsExactly("RENAMED A2.b [A2.c]", "NEW [A2.b] review");
    assertThat(migration.getAssessment().getResponses())
        .containsExactly(
            Response.builder()
                .from(response("A2.c", Answer.MET))
                .origin(ControlReference.parse("fictional@3#A2.b"))
                .build());
  }

  @Example
  void links_follow_their_controls_and_those_that_lead_nowhere_are_reported() {
    Catalogue older = catalogue("own@1", simple("A"), simple("B"), simple("C"), simple("D"));
    Catalogue newer =
        catalogue(
            "own@2",
            simple("A"),
            after(simple("B"), Succession.movedTo(edition("own@2"), id("B1"), id("B2"))),
            simple("B1"),
            simple("B2"),
            control("C", "Other", "Entirely.").build());
    Assessment assessment =
        assessment("own@1")
            .healthCheck(
                HealthCheck.builder()
                    .tester("T")
                    .testedOn(LocalDate.of(2014, 1, 1))
                    .addFinding(
                        Finding.builder()
                            .id(FindingId.of("F-1"))
                            .title("t")
                            .severity(FindingSeverity.LOW)
                            .addControl(id("A"))
                            .addControl(id("B"))
                            .build())
                    .build())
            .addAction(
                RemedialAction.builder()
                    .id(ActionId.of("R-1"))
                    .title("t")
                    .status(ActionStatus.OPEN)
                    .addControl(id("C"))
                    .addControl(id("D"))
                    .addControl(id("never-there"))
                    .build())
            .build();

    Migration migration = Migration.of(assessment, older, newer);

    assertThat(
            migration
                .getAssessment()
                .getHealthCheck()
                .orElseThrow()
                .getFindings()
                .get(0)
                .getControls())
        .containsExactly(id("A"), id("B1"), id("B2"));
    assertThat(migration.getAssessment().getActions().get(0).getControls()).isEmpty();
    assertThat(migration.getLinks())
        .containsExactly(
            new MigratedLink(
                "healthCheck.findings[0].controls",
                id("B"),
                ImmutableSortedSet.of(id("B1"), id("B2"))),
            new MigratedLink("actions[0].controls", id("C"), ImmutableSortedSet.of()),
            new MigratedLink("actions[0].controls", id("D"), ImmutableSortedSet.of()),
            new MigratedLink("actions[0].controls", id("never-there"), ImmutableSortedSet.of()));
  }

  @Example
  void what_a_supplier_meets_and_what_is_borne_is_carried_to_the_same_content_alone() {
    Catalogue older = catalogue("own@1", simple("A"), simple("B"), simple("GONE"), simple("NOW"));
    Catalogue newer =
        catalogue(
            "own@2",
            Control.builder().from(simple("B")).id(id("A")).build(),
            Control.builder().from(simple("A")).id(id("B")).build(),
            control("NOW", "Altogether", "Different words here.").build(),
            after(simple("GONE"), Succession.withdrawn(edition("own@2"))));
    RiskAcceptance acceptance =
        RiskAcceptance.builder()
            .id(RiskAcceptanceId.of("r-1"))
            .acceptedBy("A person")
            .position("Senior information risk owner")
            .reason("The risk is small.")
            .acceptedOn(LocalDate.of(2014, 1, 6))
            .addControls(id("A"), id("GONE"), id("NOW"))
            .build();
    Migration migration =
        Migration.of(
            assessment("own@1")
                .inheritances(List.of(inherited("A"), inherited("NOW")))
                .riskAcceptances(List.of(acceptance))
                .build(),
            older,
            newer);

    assertThat(migration.getAssessment().getInheritances()).containsExactly(inherited("B"));
    assertThat(migration.getAssessment().getRiskAcceptances())
        .containsExactly(
            RiskAcceptance.builder().from(acceptance).controls(List.of(id("B"))).build());
    assertThat(migration.getLinks())
        .extracting(link -> link.path() + " " + link.older() + " " + link.newer())
        .containsExactly(
            "inheritances[0].control A [B]",
            "inheritances[1].control NOW []",
            "riskAcceptances[0].controls A [B]",
            "riskAcceptances[0].controls GONE []",
            "riskAcceptances[0].controls NOW []");
  }

  private static Inheritance inherited(String control) {
    return Inheritance.builder()
        .control(id(control))
        .environment(EnvironmentId.parse("own:supplier/Cloud"))
        .certificate(CertificateId.of("c-1"))
        .build();
  }

  @Example
  void an_answer_to_a_control_that_was_never_there_is_reported() {
    Catalogue catalogue = catalogue("own@1", simple("A"));
    Assessment assessment = assessment("own@1", response("Z", Answer.MET)).build();

    assertThat(entries(Migration.of(assessment, catalogue, catalogue)))
        .containsExactly("DROPPED Z []", "UNANSWERED A [A]");
  }

  @Example
  void an_answer_keeps_its_first_origin_over_several_editions() {
    Catalogue first = catalogue("own@1", simple("A"));
    Catalogue second =
        catalogue(
            "own@2",
            after(simple("A"), Succession.movedTo(edition("own@2"), id("B"))),
            simple("B"));
    Catalogue third = catalogue("own@3", simple("B"));

    Assessment moved =
        Migration.of(Migration.of(allMet(first), first, second).getAssessment(), second, third)
            .getAssessment();

    assertThat(moved.getCatalogue()).isEqualTo(edition("own@3"));
    assertThat(moved.getResponses())
        .extracting(response -> response.getOrigin().orElseThrow())
        .containsExactly(ControlReference.parse("own@1#A"));
  }

  @Example
  void an_assessment_of_another_edition_is_refused() {
    Catalogue older = catalogue("own@1");
    Catalogue newer = catalogue("own@2");
    Assessment other = assessment("own@0").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Migration.of(other, older, newer))
        .withMessage(
            "an assessment must be migrated from its own edition own@0, but the older catalogue is"
                + " own@1");
  }
}
