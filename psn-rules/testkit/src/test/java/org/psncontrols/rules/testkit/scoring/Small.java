package org.psncontrols.rules.testkit.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** Cases of a few controls, which are MUSTs, and ask for no evidence. */
final class Small {

  private static final LocalDate DAY = LocalDate.of(2014, 3, 3);
  private static final CatalogueEdition EDITION = CatalogueEdition.of("small", "1");

  private Small() {}

  /** A control, and how it is answered; empty where it is not. */
  record Item(
      Optional<Answer> answer,
      String section,
      OptionalInt weight,
      OptionalInt likelihoodAndImpact,
      boolean lapsed) {

    Item in(String otherSection) {
      return new Item(answer, otherSection, weight, likelihoodAndImpact, lapsed);
    }

    Item weighing(int other) {
      return new Item(answer, section, OptionalInt.of(other), likelihoodAndImpact, lapsed);
    }

    Item rated(int rating) {
      return new Item(answer, section, weight, OptionalInt.of(rating), lapsed);
    }

    Item withLapsedEvidence() {
      return new Item(answer, section, weight, likelihoodAndImpact, true);
    }
  }

  private static Item item(Optional<Answer> answer) {
    return new Item(answer, "A", OptionalInt.empty(), OptionalInt.empty(), false);
  }

  static Item met() {
    return item(Optional.of(Answer.MET));
  }

  static Item metByHalf() {
    return item(Optional.of(Answer.PARTLY_MET));
  }

  static Item notMet() {
    return item(Optional.of(Answer.NOT_MET));
  }

  static Item notAnswered() {
    return item(Optional.empty());
  }

  static Item[] times(int count, Item item) {
    return Stream.generate(() -> item).limit(count).toArray(Item[]::new);
  }

  static ScoringCase given(Item item, Item... more) {
    List<Control> controls = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    Stream.concat(Stream.of(item), Stream.of(more))
        .forEach(
            each -> {
              ControlId id = ControlId.of("C-" + (controls.size() + 1));
              controls.add(control(id, each));
              each.answer().ifPresent(answer -> responses.add(response(id, answer, each)));
            });
    return new ScoringCase(
        Catalogue.builder()
            .edition(EDITION)
            .title("Small")
            .completeness(Completeness.COMPLETE)
            .sections(List.of(new Section("A", "Section A"), new Section("B", "Section B")))
            .controls(controls)
            .build(),
        Assessment.builder()
            .id(AssessmentId.of("A-1"))
            .organisation(
                Organisation.builder()
                    .id(OrganisationId.of(IdentifierScheme.OWN, "anytown"))
                    .name("Anytown Council")
                    .kind(OrganisationKind.Council.UNITARY)
                    .build())
            .environment(Environment.builder().name("Main network").build())
            .catalogue(EDITION)
            .assessedOn(DAY)
            .responses(responses)
            .build(),
        ScoringPolicy.defaults(),
        DAY);
  }

  private static Control control(ControlId id, Item item) {
    return Control.builder()
        .id(id)
        .section(item.section())
        .title("Title of " + id)
        .statement("It is so.")
        .force(Stated.local(Force.MUST))
        .weight(item.weight())
        .likelihood(item.likelihoodAndImpact())
        .impact(item.likelihoodAndImpact())
        .standing(Standing.LOCAL)
        .build();
  }

  private static Response response(ControlId id, Answer answer, Item item) {
    Response.Builder response = Response.builder().control(id).answer(answer);
    if (item.lapsed()) {
      response.addEvidence(
          Evidence.builder().title("Minutes of the board").expiresOn(DAY.minusDays(1)).build());
    }
    return response.build();
  }

  /** The same, with a health check. */
  static ScoringCase checked(ScoringCase any, FindingSeverity... severities) {
    List<Finding> findings = new ArrayList<>();
    for (FindingSeverity severity : severities) {
      findings.add(
          Finding.builder()
              .id(FindingId.of("F-" + (findings.size() + 1)))
              .title("Weak password")
              .severity(severity)
              .build());
    }
    HealthCheck check =
        HealthCheck.builder().tester("Testers Ltd").testedOn(DAY).findings(findings).build();
    return new ScoringCase(
        any.catalogue(),
        Assessment.builder().from(any.assessment()).healthCheck(check).build(),
        any.policy(),
        any.asOf());
  }
}
