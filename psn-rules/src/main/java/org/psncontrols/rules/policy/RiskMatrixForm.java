package org.psncontrols.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RiskLevel.Band;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.JsonInput;
import org.psncontrols.model.json.ObjectForm;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.rules.scoring.RiskMatrix;
import tools.jackson.core.JsonGenerator;

/** The JSON form of a risk matrix. */
final class RiskMatrixForm {

  static final JsonForm<RiskMatrix> FORM =
      ObjectForm.of(Parts::new, Parts::build)
          .required(
              "bands",
              ScaleForm.of(ScaleForm.of(JsonForms.enumeration(Band.class))),
              RiskMatrix::bands,
              (parts, value) -> parts.bands = value)
          .required(
              "findings",
              findings(),
              RiskMatrix::findings,
              (parts, value) -> parts.findings = value)
          .build();

  private RiskMatrixForm() {}

  private static JsonForm<ImmutableMap<FindingSeverity, Rating>> findings() {
    JsonForm<Rating> rating = JsonForms.parsed(RiskMatrixForm::parse, Rating::getCode);
    ObjectForm.Builder<ImmutableMap<FindingSeverity, Rating>, Map<FindingSeverity, Rating>> form =
        ObjectForm.of(() -> new EnumMap<>(FindingSeverity.class), Maps::immutableEnumMap);
    for (FindingSeverity severity : FindingSeverity.values()) {
      form.required(
          JsonForms.code(severity),
          rating,
          findings -> requireNonNull(findings.get(severity)),
          (findings, value) -> findings.put(severity, value));
    }
    return form.build();
  }

  // A band is a risk level too, but says nothing of a finding's likelihood.
  private static Rating parse(String text) {
    return IntStream.rangeClosed(1, Control.MAX_RATING)
        .boxed()
        .flatMap(
            likelihood ->
                IntStream.rangeClosed(1, Control.MAX_RATING)
                    .mapToObj(impact -> new Rating(likelihood, impact)))
        .filter(rating -> rating.getCode().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a finding's rating must be a likelihood and an impact of 1 to "
                        + Control.MAX_RATING
                        + " such as 4x5, but is \""
                        + text
                        + '"'));
  }

  /** The members of a matrix while it is read. */
  private static final class Parts {
    private ImmutableList<ImmutableList<Band>> bands = ImmutableList.of();
    private ImmutableMap<FindingSeverity, Rating> findings = ImmutableMap.of();

    RiskMatrix build() {
      return new RiskMatrix(bands, findings);
    }
  }

  /**
   * A list with an item for each likelihood or impact.
   *
   * <p>An item that cannot be read still counts, so that too short a list is found beside it.
   */
  private record ScaleForm<T>(JsonForm<ImmutableList<Optional<T>>> items)
      implements JsonForm<ImmutableList<T>> {

    static <T> ScaleForm<T> of(JsonForm<T> item) {
      return new ScaleForm<>(JsonForms.list(new CountedForm<>(item), Control.MAX_RATING));
    }

    @Override
    public Optional<ImmutableList<T>> read(JsonInput in) {
      return items.read(in).flatMap(counted -> whole(counted, in));
    }

    private static <T> Optional<ImmutableList<T>> whole(
        ImmutableList<Optional<T>> counted, JsonInput in) {
      if (counted.size() < Control.MAX_RATING) {
        in.report(
            ProblemCodes.VALUE_INVALID,
            "The list must have "
                + Control.MAX_RATING
                + " items, one for each step of the scale, but has "
                + counted.size()
                + ".",
            "Add what is missing.");
        return Optional.empty();
      }
      ImmutableList<T> read =
          counted.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
      return Optional.of(read).filter(all -> all.size() == counted.size());
    }

    @Override
    public void write(ImmutableList<T> value, JsonGenerator out) {
      items.write(value.stream().map(Optional::of).collect(ImmutableList.toImmutableList()), out);
    }
  }

  /** An item that is there, empty where it could not be read. */
  private record CountedForm<T>(JsonForm<T> item) implements JsonForm<Optional<T>> {

    @Override
    public Optional<Optional<T>> read(JsonInput in) {
      return Optional.of(item.read(in));
    }

    @Override
    public void write(Optional<T> value, JsonGenerator out) {
      item.write(value.orElseThrow(), out);
    }
  }
}
