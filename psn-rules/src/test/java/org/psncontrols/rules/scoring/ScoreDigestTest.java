package org.psncontrols.rules.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.EDITION;
import static org.psncontrols.rules.Examples.action;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskLevel.Band;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;

class ScoreDigestTest {

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build();

  private static final Control FIRST = Control.builder().from(must("C-1")).section("B").build();
  private static final Control SECOND = control("C-2").section("Café").weight(7).build();

  /** The second section stands in the first. */
  private static final Catalogue CATALOGUE =
      Catalogue.builder()
          .edition(EDITION)
          .title("Example")
          .completeness(Completeness.COMPLETE)
          .addSections(
              new Section("B", "Boundary"),
              new Section("Café", "Canteen", Optional.of("B"), OptionalInt.of(3)))
          .addControls(FIRST, SECOND)
          .build();

  private static final Response UNMET =
      response("C-2", Answer.NOT_MET).addCompensatingMeasure(measure(2_500).build()).build();

  private static final Finding FINDING = finding("F-1", FindingSeverity.HIGH);

  private static final Assessment ASSESSMENT =
      assessment(met("C-1"), UNMET).healthCheck(healthCheck(FINDING).build()).build();

  /** What is scored; each change of it must be told by the digest, or not. */
  private record Facts(
      ScoringModel model,
      Catalogue catalogue,
      ScoringPolicy policy,
      Assessment assessment,
      LocalDate asOf) {

    static final Facts EXAMPLE =
        new Facts(ScoringModels.PSN_WEIGHTED, CATALOGUE, POLICY, ASSESSMENT, DAY);

    Score score() {
      return model.compile(catalogue, policy).score(assessment, asOf);
    }

    Sha256 digest() {
      return score().getDigest();
    }

    Facts model(ScoringModel other) {
      return new Facts(other, catalogue, policy, assessment, asOf);
    }

    Facts asOf(LocalDate other) {
      return new Facts(model, catalogue, policy, assessment, other);
    }

    Facts catalogue(UnaryOperator<Catalogue.Builder> change) {
      Catalogue other = change.apply(Catalogue.builder().from(catalogue)).build();
      Assessment answered =
          Assessment.builder().from(assessment).catalogue(other.getEdition()).build();
      return new Facts(model, other, policy, answered, asOf);
    }

    Facts controls(Control... controls) {
      return catalogue(builder -> builder.controls(ImmutableList.copyOf(controls)));
    }

    Facts sections(Section... sections) {
      return catalogue(builder -> builder.sections(ImmutableList.copyOf(sections)));
    }

    Facts policy(UnaryOperator<ScoringPolicy.Builder> change) {
      ScoringPolicy other = change.apply(ScoringPolicy.builder().from(policy)).build();
      return new Facts(model, catalogue, other, assessment, asOf);
    }

    Facts assessment(UnaryOperator<Assessment.Builder> change) {
      Assessment other = change.apply(Assessment.builder().from(assessment)).build();
      return new Facts(model, catalogue, policy, other, asOf);
    }

    Facts responses(Response... responses) {
      return assessment(builder -> builder.responses(ImmutableList.copyOf(responses)));
    }

    Facts findings(Finding... findings) {
      return assessment(builder -> builder.healthCheck(healthCheck(findings).build()));
    }
  }

  /** The form of the README, whose line breaks are for reading only. */
  private static String documented() throws IOException {
    Matcher block =
        Pattern.compile("```text\n(11:psn-score-1,.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    return block.group(1).replace("\n", "");
  }

  @Test
  void the_canonical_form_is_what_the_readme_spells_out() throws IOException {
    assertThat(new String(ScoreDigest.canonicalForm(Facts.EXAMPLE.score()), UTF_8))
        .isEqualTo(documented());
  }

  @Test
  void the_digest_is_the_sha_256_of_the_canonical_form() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(documented().getBytes(UTF_8));

    assertThat(Facts.EXAMPLE.digest()).isEqualTo(new Sha256(HexFormat.of().formatHex(hash)));
    assertThat(ScoreDigest.of(Facts.EXAMPLE.score())).isEqualTo(Facts.EXAMPLE.digest());
  }

  private static Map<String, Facts> changes() {
    Facts facts = Facts.EXAMPLE;
    RiskMatrix matrix = RiskMatrix.defaults();
    Map<String, Facts> changes = new LinkedHashMap<>();
    changes.put("model", facts.model(ScoringModels.PASS_SHARE));
    changes.put(
        "model version",
        facts.model(
            WeightedModel.builder()
                .from((WeightedModel) ScoringModels.PSN_WEIGHTED)
                .version(2)
                .build()));
    changes.put("date", facts.asOf(DAY.minusDays(1)));
    changes.put("demand", facts.policy(p -> p.evidenceDemand(EvidenceDemand.WHERE_EXPECTED)));
    changes.put("view", facts.policy(p -> p.answerView(AnswerView.OWN)));
    changes.put("ceiling", facts.policy(p -> p.compensationCeiling(Share.of(2_501))));
    changes.put(
        "ratings",
        facts.policy(
            p ->
                p.riskMatrix(
                    new RiskMatrix(
                        matrix.bands(),
                        ImmutableMap.<FindingSeverity, Rating>builder()
                            .putAll(matrix.findings())
                            .put(FindingSeverity.LOW, new Rating(1, 1))
                            .buildKeepingLast()))));
    changes.put(
        "bands",
        facts.policy(
            p ->
                p.riskMatrix(
                    new RiskMatrix(
                        ImmutableList.<ImmutableList<Band>>builder()
                            .addAll(matrix.bands().subList(0, 4))
                            .add(matrix.bands().get(3))
                            .build(),
                        ImmutableMap.<FindingSeverity, Rating>builder()
                            .putAll(matrix.findings())
                            .buildKeepingLast()))));
    changes.put("edition", facts.catalogue(c -> c.edition(CatalogueEdition.of("example", "2"))));
    changes.put("catalogue", facts.catalogue(c -> c.edition(CatalogueEdition.of("other", "1"))));
    changes.put("order", facts.controls(SECOND, FIRST));
    changes.put(
        "force",
        facts.controls(FIRST, Control.builder().from(SECOND).force(FIRST.getForce()).build()));
    changes.put("weight", facts.controls(FIRST, Control.builder().from(SECOND).weight(8).build()));
    changes.put(
        "likelihood and impact",
        facts.controls(FIRST, Control.builder().from(SECOND).likelihood(1).impact(4).build()));
    changes.put(
        "likelihood and impact of the same product",
        facts.controls(FIRST, Control.builder().from(SECOND).likelihood(4).impact(1).build()));
    changes.put(
        "weight of the same product",
        facts.controls(FIRST, Control.builder().from(SECOND).weight(4).build()));
    changes.put(
        "section", facts.controls(FIRST, Control.builder().from(SECOND).section("B").build()));
    changes.put("one more", facts.controls(FIRST, SECOND, control("C-3").section("B").build()));
    changes.put(
        "section weight",
        facts.sections(
            CATALOGUE.getSections().get(0),
            new Section("Café", "Canteen", Optional.of("B"), OptionalInt.of(4))));
    changes.put(
        "section parent",
        facts.sections(
            CATALOGUE.getSections().get(0),
            new Section("Café", "Canteen", Optional.empty(), OptionalInt.of(3))));
    changes.put("section more", facts.catalogue(c -> c.addSections(new Section("D", "Another"))));
    changes.put("answer", facts.responses(response("C-1", Answer.PARTLY_MET).build(), UNMET));
    changes.put("no evidence", facts.responses(response("C-1", Answer.MET).build(), UNMET));
    changes.put(
        "lapse",
        facts.responses(
            response("C-1", Answer.MET)
                .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build())
                .build(),
            UNMET));
    changes.put("no answer", facts.responses(UNMET));
    changes.put("no measure", facts.responses(met("C-1"), response("C-2", Answer.NOT_MET).build()));
    changes.put("severity", facts.findings(finding("F-1", FindingSeverity.LOW)));
    changes.put("finding", facts.findings(finding("F-2", FindingSeverity.HIGH)));
    changes.put("two findings", facts.findings(FINDING, finding("F-2", FindingSeverity.HIGH)));
    changes.put("no finding", facts.findings());
    changes.put("no health check", facts.assessment(a -> a.healthCheck(Optional.empty())));
    return changes;
  }

  @Test
  void each_change_of_what_a_score_depends_on_changes_the_digest() {
    Map<Sha256, String> digests = new LinkedHashMap<>();
    digests.put(Facts.EXAMPLE.digest(), "example");

    changes()
        .forEach(
            (change, facts) -> assertThat(digests.put(facts.digest(), change)).as(change).isNull());
    assertThat(digests).hasSize(changes().size() + 1);
  }

  private static Response commented(Response response) {
    return Response.builder().from(response).comment("As said").owner("Head of IT").build();
  }

  @Test
  void what_no_score_depends_on_leaves_the_digest_alone() {
    Facts facts = Facts.EXAMPLE;

    assertThat(
            ImmutableList.of(
                facts,
                facts.responses(UNMET, met("C-1")),
                facts.responses(commented(met("C-1")), commented(UNMET)),
                facts.responses(met("C-1"), UNMET, met("UNKNOWN"), met("C-2")),
                facts.assessment(a -> a.id(AssessmentId.of("A-2"))),
                facts.assessment(
                    a -> a.addAction(action("R-1").addFinding(FindingId.of("F-1")).build())),
                facts.catalogue(c -> c.title("Other")),
                facts.controls(FIRST, Control.builder().from(SECOND).title("Other").build()),
                facts.findings(Finding.builder().from(FINDING).title("Other").build())))
        .extracting(Facts::digest)
        .containsOnly(facts.digest());
  }

  @Test
  void a_finding_that_is_put_right_is_as_one_that_was_not_found() {
    Facts cured =
        Facts.EXAMPLE.assessment(
            a ->
                a.addAction(
                    action("R-1")
                        .addFinding(FindingId.of("F-1"))
                        .status(ActionStatus.CLOSED)
                        .build()));

    assertThat(cured.digest()).isEqualTo(Facts.EXAMPLE.findings().digest());
  }

  @Test
  void an_answer_that_could_have_been_given_has_the_digest_of_one_that_was() {
    Score score = Facts.EXAMPLE.score();

    assertThat(score.ifAnswered(ControlId.of("C-2"), Answer.MET).getDigest())
        .isEqualTo(
            Facts.EXAMPLE
                .responses(met("C-1"), Response.builder().from(met("C-2")).build())
                .digest());
    assertThat(score.ifPutRight(FindingId.of("F-1")).getDigest())
        .isEqualTo(Facts.EXAMPLE.findings().digest());
  }

  @Test
  void nothing_to_score_has_a_digest_as_well() {
    Facts empty = Facts.EXAMPLE.controls();

    assertThat(empty.score()).isInstanceOf(NothingToScore.class);
    assertThat(empty.digest()).isNotEqualTo(Facts.EXAMPLE.digest());
  }
}
