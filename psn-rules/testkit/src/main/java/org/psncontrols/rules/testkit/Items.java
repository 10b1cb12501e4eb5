package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;

/**
 * A list of an assessment.
 *
 * @param <T> the type of its items
 * @param path where it is
 * @param of gives the items
 * @param with gives the assessment with other items
 * @param spare makes an item for an assessment that has none
 */
record Items<T>(
    String path,
    Function<Assessment, ImmutableList<T>> of,
    BiFunction<Assessment, List<T>, Assessment> with,
    Function<AssessmentCase, T> spare) {

  static final Items<Response> RESPONSES =
      new Items<>(
          "responses",
          Assessment::getResponses,
          (assessment, items) -> copy(assessment).responses(items).build(),
          given -> Spares.response(Spares.control(given.catalogue())));

  static final Items<RemedialAction> ACTIONS =
      new Items<>(
          "actions",
          Assessment::getActions,
          (assessment, items) -> copy(assessment).actions(items).build(),
          given -> Spares.action(given.assessment().getAssessedOn()));

  static final Items<RiskAcceptance> RISK_ACCEPTANCES =
      new Items<>(
          "riskAcceptances",
          Assessment::getRiskAcceptances,
          (assessment, items) -> copy(assessment).riskAcceptances(items).build(),
          given ->
              Spares.riskAcceptance(
                  Spares.control(given.catalogue()), given.assessment().getAssessedOn()));

  static final Items<Inheritance> INHERITANCES =
      new Items<>(
          "inheritances",
          Assessment::getInheritances,
          (assessment, items) -> copy(assessment).inheritances(items).build(),
          given ->
              Spares.inheritance(
                  Spares.control(given.catalogue()), Spares.environment(given.assessment())));

  static final Items<Finding> FINDINGS =
      new Items<>(
          "healthCheck.findings",
          assessment ->
              assessment.getHealthCheck().map(HealthCheck::getFindings).orElse(ImmutableList.of()),
          (assessment, items) ->
              copy(assessment)
                  .healthCheck(
                      HealthCheck.builder().from(healthCheck(assessment)).findings(items).build())
                  .build(),
          given -> Spares.finding());

  private static Assessment.Builder copy(Assessment assessment) {
    return Assessment.builder().from(assessment);
  }

  private static HealthCheck healthCheck(Assessment assessment) {
    return assessment
        .getHealthCheck()
        .orElseGet(() -> Spares.healthCheck(assessment.getAssessedOn()));
  }

  /** The health check of an assessment, of which there is always one. */
  static Place<AssessmentCase, HealthCheck> healthCheck(AssessmentCase given) {
    Assessment assessment = given.assessment();
    return new Place<>(
        healthCheck(assessment),
        "healthCheck",
        check -> put(given, copy(assessment).healthCheck(check).build()));
  }

  static AssessmentCase put(AssessmentCase given, Assessment assessment) {
    return new AssessmentCase(given.catalogue(), assessment);
  }

  /** The items, at least one. */
  ImmutableList<T> filled(AssessmentCase given) {
    ImmutableList<T> items = of.apply(given.assessment());
    return items.isEmpty() ? ImmutableList.of(spare.apply(given)) : items;
  }

  AssessmentCase set(AssessmentCase given, List<T> items) {
    return put(given, with.apply(given.assessment(), items));
  }

  /** The same with every item changed. */
  AssessmentCase each(AssessmentCase given, UnaryOperator<T> change) {
    return set(given, of.apply(given.assessment()).stream().map(change).toList());
  }

  /** The place of one of the items. */
  Place<AssessmentCase, T> pick(AssessmentCase given, Picks picks) {
    ImmutableList<T> items = filled(given);
    int at = picks.placeIn(items);
    return new Place<>(items.get(at), pathOf(at), item -> set(given, replaced(items, at, item)));
  }

  /** One of the items once more, somewhere behind itself. */
  Broken<AssessmentCase> repeated(AssessmentCase given, Picks picks, String field) {
    ImmutableList<T> items = filled(given);
    int at = picks.placeIn(items);
    int again = picks.between(at + 1, items.size());
    return new Broken<>(
        set(given, inserted(items, again, items.get(at))), pathOf(again) + "." + field);
  }

  /** Another item, anywhere, which is what is wrong. */
  Broken<AssessmentCase> with(AssessmentCase given, T item, Picks picks) {
    ImmutableList<T> items = of.apply(given.assessment());
    int at = picks.between(0, items.size());
    return new Broken<>(set(given, inserted(items, at, item)), pathOf(at));
  }

  /**
   * More items than a list may have.
   *
   * @param next makes an item like a spare one out of its number
   */
  Broken<AssessmentCase> tooMany(
      AssessmentCase given, Picks picks, BiFunction<T, Integer, T> next) {
    T spare = this.spare.apply(given);
    ImmutableList<T> items = of.apply(given.assessment());
    int missing = Assessment.MAX_RESPONSES - items.size() + picks.upTo(3);
    List<T> others =
        IntStream.range(0, missing).mapToObj(number -> next.apply(spare, number)).toList();
    return new Broken<>(set(given, ImmutableList.copyOf(Iterables.concat(items, others))), path);
  }

  private String pathOf(int at) {
    return path + "[" + at + "]";
  }

  static <E> ImmutableList<E> replaced(List<E> items, int at, E item) {
    return ImmutableList.<E>builder()
        .addAll(items.subList(0, at))
        .add(item)
        .addAll(items.subList(at + 1, items.size()))
        .build();
  }

  static <E> ImmutableList<E> inserted(List<E> items, int at, E item) {
    return ImmutableList.<E>builder()
        .addAll(items.subList(0, at))
        .add(item)
        .addAll(items.subList(at, items.size()))
        .build();
  }

  static FindingId freshFinding(AssessmentCase given, String word) {
    return Fresh.id(word, FINDINGS.of.apply(given.assessment()), Finding::getId, FindingId::of);
  }

  static ActionId freshAction(AssessmentCase given, String word) {
    return Fresh.id(word, given.assessment().getActions(), RemedialAction::getId, ActionId::of);
  }

  static RiskAcceptanceId freshRiskAcceptance(AssessmentCase given, String word) {
    return Fresh.id(
        word, given.assessment().getRiskAcceptances(), RiskAcceptance::getId, RiskAcceptanceId::of);
  }
}
