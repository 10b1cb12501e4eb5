package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static org.psncontrols.rules.scoring.Law.CONTRIBUTIONS_SUM;
import static org.psncontrols.rules.scoring.Law.EXPIRY;
import static org.psncontrols.rules.scoring.Law.NOT_CHECKING;
import static org.psncontrols.rules.scoring.Law.REGROUPING;
import static org.psncontrols.rules.scoring.Law.STRICT;
import static org.psncontrols.rules.scoring.Law.ZERO_WEIGHT;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.psncontrols.rules.scoring.WeightedModel.Credit;
import org.psncontrols.rules.scoring.WeightedModel.Grouping;
import org.psncontrols.rules.scoring.WeightedModel.Scale;
import org.psncontrols.rules.scoring.WeightedModel.Unassessed;

/**
 * Scoring models by name and version.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScoringModels {

  // What two controls give of which one is met, in the examples of the law cards. They stand
  // first, as the models below are made with them.
  private static final int NONE = 0;
  private static final int HALF = 50;
  private static final int THREE_QUARTERS = 75;

  /** {@code psn-gate}: 1 if every control that must be met is met in full, else 0. */
  public static final ScoringModel PSN_GATE =
      model("psn-gate")
          .rule("1 if every applicable control that must be met is met in full, else 0.")
          .weighting(Weighting.MUSTS)
          .credit(Credit.IN_FULL_ONLY)
          .scale(Scale.ALL_OR_NOTHING)
          .rounding(Rounding.WHOLE)
          .lawCard(allOrNothing())
          .build();

  /** {@code psn-weighted}: the weighted mean of how far the controls are met, out of 100. */
  public static final ScoringModel PSN_WEIGHTED =
      model("psn-weighted")
          .rule(
              "The mean of how far each applicable control is met, weighted by likelihood times"
                  + " impact, else by the catalogue's weight, else equally, out of 100.")
          .lawCard(LawCard.allHold())
          .build();

  /** {@code xccdf-default}: the mean of the sections, and in each the share that is met in full. */
  public static final ScoringModel XCCDF_DEFAULT =
      xccdf("xccdf-default")
          .rule(
              "The weighted share of controls met in full, of those that apply and are assessed;"
                  + " taken in each section, and then of the sections by their weights, out of 100.")
          .grouping(Grouping.BY_SECTION)
          .lawCard(
              leavesOutUnassessed(HALF)
                  .failing(STRICT, inFullOnly())
                  .failing(REGROUPING, regroups())
                  .failing(
                      ZERO_WEIGHT,
                      "One control met gives 100 %; with one of weight 0 alone in another section,"
                          + " which makes that section 0, it gives 50 %."))
          .build();

  /** {@code xccdf-flat}: the sum of the weights of what is met in full. */
  public static final ScoringModel XCCDF_FLAT =
      xccdf("xccdf-flat")
          .rule(
              "The weights of the controls met in full, out of those of the controls that apply and"
                  + " are assessed.")
          .scale(Scale.SUM_OF_WEIGHTS)
          .lawCard(leavesOutUnassessed(HALF).failing(STRICT, inFullOnly()))
          .build();

  /** {@code xccdf-flat-unweighted}: how many are met in full. */
  public static final ScoringModel XCCDF_FLAT_UNWEIGHTED =
      xccdf("xccdf-flat-unweighted")
          .rule("The controls met in full, out of those that apply and are assessed.")
          .weighting(Weighting.EQUAL)
          .scale(Scale.SUM_OF_WEIGHTS)
          .rounding(Rounding.WHOLE)
          .lawCard(
              leavesOutUnassessed(HALF)
                  .failing(STRICT, inFullOnly())
                  .failing(ZERO_WEIGHT, countsAsOne()))
          .build();

  /** {@code xccdf-absolute}: 1 if all that is assessed is met in full, else 0. */
  public static final ScoringModel XCCDF_ABSOLUTE =
      xccdf("xccdf-absolute")
          .rule("1 if every control that applies and is assessed is met in full, else 0.")
          .scale(Scale.ALL_OR_NOTHING)
          .rounding(Rounding.WHOLE)
          .lawCard(
              allOrNothing().failing(NOT_CHECKING, leavesOut(NONE)).failing(EXPIRY, lapses(NONE)))
          .build();

  /** {@code average}: the weighted mean of what is assessed, where a weight of 0 counts as 1. */
  public static final ScoringModel AVERAGE =
      average("average")
          .rule(
              "The weighted mean of how far each control is met that applies and is assessed, where"
                  + " a weight of 0 counts as 1, out of 100.")
          .lawCard(leavesOutUnassessed(THREE_QUARTERS).failing(ZERO_WEIGHT, countsAsOne()))
          .build();

  /** {@code average-of-averages}: the plain mean of the topmost sections' averages. */
  public static final ScoringModel AVERAGE_OF_AVERAGES =
      average("average-of-averages")
          .rule(
              "The plain mean of the topmost sections, each the weighted mean of what stands in it"
                  + " and is assessed, where a weight of 0 counts as 1, out of 100.")
          .grouping(Grouping.BY_SECTION_TOP_ALIKE)
          .lawCard(groupsAverages())
          .build();

  /** {@code average-of-averages-weighted}: the mean of the sections' averages by their weights. */
  public static final ScoringModel AVERAGE_OF_AVERAGES_WEIGHTED =
      average("average-of-averages-weighted")
          .rule(
              "The weighted mean of the sections, each the weighted mean of what stands in it and is"
                  + " assessed, where a weight of 0 counts as 1, out of 100.")
          .grouping(Grouping.BY_SECTION)
          .lawCard(groupsAverages())
          .build();

  /** {@code pass-share}: the share of controls that are met in full, out of 100. */
  public static final ScoringModel PASS_SHARE =
      model("pass-share")
          .rule("The share of applicable controls that are met in full, out of 100.")
          .weighting(Weighting.EQUAL)
          .credit(Credit.IN_FULL_ONLY)
          .rounding(Rounding.ONE_DECIMAL_HALF_UP)
          .lawCard(
              LawCard.allHold().failing(STRICT, inFullOnly()).failing(ZERO_WEIGHT, countsAsOne()))
          .build();

  /** {@code severity-ladder}: what the open findings leave of 100, the worst one first. */
  public static final ScoringModel SEVERITY_LADDER = new SeverityLadder();

  /** {@code risk-matrix}: how far the highest band of what is unmet or open is from the top. */
  public static final ScoringModel RISK_MATRIX = new HighestRisk();

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Comparator<ScoringModel> NEWEST_FIRST =
      Comparator.comparingInt(ScoringModel::getVersion).reversed();

  private static final ScoringModels BUILT_IN =
      new ScoringModels(
          ImmutableList.of(
              PSN_GATE,
              PSN_WEIGHTED,
              XCCDF_DEFAULT,
              XCCDF_FLAT,
              XCCDF_FLAT_UNWEIGHTED,
              XCCDF_ABSOLUTE,
              AVERAGE,
              AVERAGE_OF_AVERAGES,
              AVERAGE_OF_AVERAGES_WEIGHTED,
              PASS_SHARE,
              SEVERITY_LADDER,
              RISK_MATRIX));

  private final ImmutableList<ScoringModel> models;

  private ScoringModels(ImmutableList<ScoringModel> models) {
    Set<Map.Entry<String, Integer>> known = new HashSet<>();
    for (ScoringModel model : models) {
      checkArgument(
          ID.matcher(model.getId()).matches() && model.getVersion() >= 1,
          "a scoring model must have an identifier of lower-case letters, digits and hyphens and a"
              + " version from 1 on, but %s has \"%s\" and %s",
          model.getClass().getName(),
          model.getId(),
          model.getVersion());
      checkArgument(
          known.add(Map.entry(model.getId(), model.getVersion())),
          "a scoring model must be registered once, but %s v%s is registered again as %s",
          model.getId(),
          model.getVersion(),
          model.getClass().getName());
    }
    this.models = models;
  }

  private static WeightedModel.Builder model(String id) {
    return WeightedModel.builder().id(id).version(1);
  }

  private static WeightedModel.Builder xccdf(String id) {
    return model(id).credit(Credit.IN_FULL_ONLY).unassessed(Unassessed.LEFT_OUT);
  }

  private static WeightedModel.Builder average(String id) {
    return model(id)
        .weighting(Weighting.STATED_OR_ONE)
        .unassessed(Unassessed.LEFT_OUT)
        .rounding(Rounding.ONE_DECIMAL_DOWN);
  }

  /** Of models that leave out what is not assessed, and give an answer in part so much. */
  private static LawCard leavesOutUnassessed(int percentWithPart) {
    return LawCard.allHold()
        .failing(NOT_CHECKING, leavesOut(HALF))
        .failing(EXPIRY, lapses(percentWithPart));
  }

  private static LawCard groupsAverages() {
    return leavesOutUnassessed(THREE_QUARTERS)
        .failing(REGROUPING, regroups())
        .failing(ZERO_WEIGHT, countsAsOne());
  }

  private static LawCard allOrNothing() {
    return LawCard.allHold()
        .failing(STRICT, "Two controls not met give 0 %; meeting one of them leaves it at 0 %.")
        .failing(
            CONTRIBUTIONS_SUM,
            "Two controls met give 100 %, of which they contribute 0 %: both of them decide.");
  }

  private static String inFullOnly() {
    return "One control met and one not met give 50 %; meeting the second in part leaves it at"
        + " 50 %.";
  }

  private static String leavesOut(int percent) {
    return "One control met and one not met give "
        + percent
        + " %; without an answer to the second, it is left out, and the score is 100 %.";
  }

  private static String lapses(int percent) {
    return "One control met and one met by half give "
        + percent
        + " %; once the evidence of the second lapses, it is left out, and the score is 100 %.";
  }

  private static String regroups() {
    return "One control met in one section and nine not met in another give 50 %; all ten in one"
        + " section give 10 %.";
  }

  private static String countsAsOne() {
    return "One control met gives 100 %; with one of weight 0 beside it that is not met, which"
        + " counts as one of weight 1, it gives 50 %.";
  }

  /**
   * The models of this library.
   *
   * @return the models
   */
  public static ScoringModels builtIn() {
    return BUILT_IN;
  }

  /**
   * The models of this library, and those that jars in reach provide as services.
   *
   * @return the models
   * @throws IllegalArgumentException if {@link #with} refuses one
   * @throws java.util.ServiceConfigurationError if a provider cannot be made
   */
  public static ScoringModels load() {
    ScoringModels all = BUILT_IN;
    for (ScoringModel model : ServiceLoader.load(ScoringModel.class)) {
      all = all.with(model);
    }
    return all;
  }

  /**
   * These and one more.
   *
   * @param model the model, never null
   * @return the models
   * @throws IllegalArgumentException if there is one of the same identifier and version, or the
   *     identifier is not of lower-case letters, digits and hyphens, or the version is below 1
   */
  public ScoringModels with(ScoringModel model) {
    return new ScoringModels(
        ImmutableList.<ScoringModel>builder().addAll(models).add(model).build());
  }

  /**
   * All models, of all versions.
   *
   * @return the models: those of this library first, then in the order in which they were added
   */
  public ImmutableList<ScoringModel> all() {
    return models;
  }

  /**
   * Looks up the newest version of a model.
   *
   * @param id the identifier, never null
   * @return the model; empty where there is none of that identifier
   */
  public Optional<ScoringModel> find(String id) {
    return models.stream()
        .filter(model -> model.getId().equals(id))
        .sorted(NEWEST_FIRST)
        .findFirst();
  }

  /**
   * Looks up a version of a model.
   *
   * @param id the identifier, never null
   * @param version the version
   * @return the model; empty where there is none of that identifier and version
   */
  public Optional<ScoringModel> find(String id, int version) {
    return models.stream()
        .filter(model -> model.getId().equals(id) && model.getVersion() == version)
        .findFirst();
  }
}
