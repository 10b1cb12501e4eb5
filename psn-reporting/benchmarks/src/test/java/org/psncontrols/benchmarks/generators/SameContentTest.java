package org.psncontrols.benchmarks.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.OrganisationArbitraries;
import org.psncontrols.model.testkit.Portfolio;
import org.psncontrols.model.testkit.ProgrammeArbitraries;
import org.psncontrols.rules.validation.PsnValidation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is compared must hold as much: no generator is fast because its values are poor. */
class SameContentTest {

  private static final int SAMPLES = 500;
  private static final long SEED = 1;
  private static final int BODIES = 12;
  private static final int FEW_CONTROLS = 12;

  /** By how much the means may differ. */
  private static final double TOLERANCE = 0.1;

  /** So many standard errors are left to chance, which matters for what is rare. */
  private static final int ERRORS = 3;

  /** What assessments out of jqwik's combinators do without: it takes hundreds of lines. */
  private static final List<String> NOT_COMBINED =
      List.of(
          "healthCheck", "riskAcceptances", "actions", "inheritances", "organisation/formerNames");

  /** Of all that an assessment holds, at most this is what they do without. */
  private static final double SHARE_NOT_COMBINED = 0.05;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @BeforeEach
  void start() {
    JqwikSession.start();
  }

  @AfterEach
  void finish() {
    JqwikSession.finish();
  }

  @Test
  void organisations_hold_as_much_as_the_published_ones() {
    Content published = content(PsnJson.ORGANISATION, OrganisationArbitraries.organisations());

    assertAlike(
        content(() -> json(PsnJson.ORGANISATION, ByHandOrganisations.organisation(random))),
        published);
    assertAlike(content(PsnJson.ORGANISATION, CombinedOrganisations.organisations()), published);
  }

  @Test
  void assessments_hold_as_much_as_the_published_ones() {
    Catalogue catalogue = InSession.catalogue(InSession.CONTROLS);
    Content published =
        content(PsnJson.ASSESSMENT, AssessmentArbitraries.assessments(catalogue).answered());

    assertAlike(
        content(() -> json(PsnJson.ASSESSMENT, ByHandAssessments.answered(random, catalogue))),
        published);
    assertAlike(
        content(PsnJson.ASSESSMENT, CombinedAssessments.assessments(catalogue)),
        published.without(SameContentTest::isNotCombined));
    assertThat(published.without(SameContentTest::isNotCombined).sum())
        .isGreaterThan((1 - SHARE_NOT_COMBINED) * published.sum());
  }

  private static boolean isNotCombined(String what) {
    return NOT_COMBINED.stream().anyMatch(field -> what.startsWith("/" + field));
  }

  @Test
  void portfolios_hold_as_much_as_the_published_ones() {
    Catalogue catalogue = InSession.catalogue(FEW_CONTROLS);
    Supplier<Portfolio> published =
        samples(ProgrammeArbitraries.portfolios().of(catalogue).ofSize(BODIES, BODIES));

    assertAlike(
        content(() -> json(ByHandPortfolio.portfolio(random, catalogue, BODIES))),
        content(() -> json(published.get())));
  }

  @Test
  void assessments_and_portfolios_are_valid() {
    Catalogue catalogue = InSession.catalogue(FEW_CONTROLS);
    PsnValidation validation = PsnValidation.of(List.of(catalogue));
    Supplier<Assessment> combined = samples(CombinedAssessments.assessments(catalogue));

    for (int i = 0; i < SAMPLES; i++) {
      assertThat(validation.check(ByHandAssessments.answered(random, catalogue))).isEmpty();
      assertThat(validation.check(combined.get())).isEmpty();
    }
    for (int i = 0; i < SAMPLES / BODIES; i++) {
      Portfolio portfolio = ByHandPortfolio.portfolio(random, catalogue, BODIES);
      assertThat(portfolio.submissions())
          .allSatisfy(submission -> assertThat(validation.check(submission)).isEmpty());
      assertThat(portfolio.connections())
          .allSatisfy(each -> assertThat(ConnectionTransition.problemsIn(each)).isEmpty());
    }
  }

  private static <T> Content content(JsonForm<T> form, Arbitrary<T> values) {
    Supplier<T> samples = samples(values);
    return content(() -> json(form, samples.get()));
  }

  private static Content content(Supplier<JsonNode> values) {
    return Content.of(SAMPLES, values);
  }

  private static <T> Supplier<T> samples(Arbitrary<T> values) {
    RandomGenerator<T> generator = InSession.generator(values);
    Random random = new Random(SEED);
    return () -> generator.next(random).value();
  }

  private static <T> JsonNode json(JsonForm<T> form, T value) {
    return JsonMapper.shared().readTree(PsnJson.write(form, value));
  }

  private static JsonNode json(Portfolio portfolio) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    put(json, "submissions", PsnJson.SUBMISSION, portfolio.submissions());
    put(json, "connections", PsnJson.CONNECTION, portfolio.connections());
    put(json, "exchanges", PsnJson.INFORMATION_EXCHANGE, portfolio.exchanges());
    put(json, "assets", PsnJson.INFORMATION_ASSET, portfolio.assets());
    return json;
  }

  private static <T> void put(ObjectNode json, String name, JsonForm<T> form, List<T> values) {
    json.putArray(name).addAll(values.stream().map(value -> json(form, value)).toList());
  }

  private static void assertAlike(Content made, Content published) {
    Set<String> all = new TreeSet<>(published.counts().keySet());
    all.addAll(made.counts().keySet());
    List<String> unlike = new ArrayList<>();
    for (String what : all) {
      double expected = published.mean(what);
      double chance = ERRORS * Math.sqrt(made.squaredError(what) + published.squaredError(what));
      if (Math.abs(made.mean(what) - expected) > TOLERANCE * expected + chance) {
        unlike.add(what + ": " + made.mean(what) + " instead of " + expected);
      }
    }
    assertThat(unlike).isEmpty();
  }
}
