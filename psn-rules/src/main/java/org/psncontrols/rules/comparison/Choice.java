package org.psncontrols.rules.comparison;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.psncontrols.rules.comparison.ModelStep.Aspect;
import org.psncontrols.rules.scoring.WeightedModel;

/** What two weighted models can choose otherwise, in the order in which they are compared. */
@SuppressWarnings("ImmutableEnumChecker") // Its functions hold nothing.
enum Choice {
  WEIGHTING(
      Aspect.WEIGHTING,
      WeightedModel::getWeighting,
      (changed, other) -> changed.weighting(other.getWeighting()),
      model -> "a control weighs " + model.getWeighting().description()),
  CREDIT(
      Aspect.CREDIT,
      WeightedModel::getCredit,
      (changed, other) -> changed.credit(other.getCredit()),
      model ->
          switch (model.getCredit()) {
            case IN_PART -> "a control that is met in part counts by how far it is met";
            case IN_FULL_ONLY -> "a control that is met in part counts as not met";
          }),
  UNASSESSED(
      Aspect.UNASSESSED,
      WeightedModel::getUnassessed,
      (changed, other) -> changed.unassessed(other.getUnassessed()),
      model ->
          switch (model.getUnassessed()) {
            case COUNTED -> "a control that is not assessed counts as not met";
            case LEFT_OUT -> "a control that is not assessed is left out";
          }),
  GROUPING(
      Aspect.GROUPING,
      WeightedModel::getGrouping,
      (changed, other) -> changed.grouping(other.getGrouping()),
      model ->
          switch (model.getGrouping()) {
            case NONE -> "the mean is taken of all controls at once";
            case BY_SECTION -> "the mean is taken of the sections by their weights";
            case BY_SECTION_TOP_ALIKE ->
                "the mean is taken of the sections by their weights, the topmost all alike";
          }),
  SCALE(
      Aspect.SCALE,
      WeightedModel::getScale,
      (changed, other) -> changed.scale(other.getScale()),
      model ->
          switch (model.getScale()) {
            case HUNDRED -> "the score is out of 100";
            case SUM_OF_WEIGHTS -> "the score is out of the sum of the weights that count";
            case ALL_OR_NOTHING ->
                "the score is 1 if all that weighs is attained in full, and else 0";
          });

  private final Aspect aspect;
  private final Function<WeightedModel, Object> value;
  private final BiConsumer<WeightedModel.Builder, WeightedModel> change;
  private final Function<WeightedModel, String> words;

  Choice(
      Aspect aspect,
      Function<WeightedModel, Object> value,
      BiConsumer<WeightedModel.Builder, WeightedModel> change,
      Function<WeightedModel, String> words) {
    this.aspect = aspect;
    this.value = value;
    this.change = change;
    this.words = words;
  }

  Aspect aspect() {
    return aspect;
  }

  boolean isSame(WeightedModel one, WeightedModel other) {
    return value.apply(one).equals(value.apply(other));
  }

  /** The model, but choosing as the other does. */
  WeightedModel taken(WeightedModel model, WeightedModel other) {
    WeightedModel.Builder changed = WeightedModel.builder().from(model);
    change.accept(changed, other);
    return changed.build();
  }

  /** What a model chooses, as the end of a sentence that starts with its name. */
  String words(WeightedModel model) {
    return words.apply(model);
  }
}
