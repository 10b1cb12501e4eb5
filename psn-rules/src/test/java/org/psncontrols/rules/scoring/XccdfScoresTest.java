package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.rules.scoring.Tree.Group;
import org.psncontrols.rules.scoring.Tree.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The XCCDF models score as OpenSCAP does, on every row of xccdf-scores.json. */
class XccdfScoresTest {

  /** Weights are whole here and go by tenths there. */
  private static final int TENTHS = 10;

  private static final double SINGLE_PRECISION = 0.001;

  /** One row: a tree, and by the name of a model what OpenSCAP made of it. */
  private record Row(String id, List<Group> groups, Map<?, ?> expected) {

    double score(String model) {
      return number(model, "score");
    }

    double maximum(String model) {
      return number(model, "maximum");
    }

    private double number(String model, String which) {
      Map<?, ?> both = (Map<?, ?>) get(expected, model);
      return ((BigDecimal) get(both, which)).doubleValue();
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static Object get(Map<?, ?> object, String key) {
    return requireNonNull(object.get(key), key);
  }

  static List<Row> rows() {
    try (InputStream in = XccdfScoresTest.class.getResourceAsStream("xccdf-scores.json");
        JsonParser parser =
            new JsonFactory().createParser(ObjectReadContext.empty(), requireNonNull(in))) {
      parser.nextToken();
      List<Row> rows = new ArrayList<>();
      for (Object each : (List<?>) get((Map<?, ?>) value(parser), "cases")) {
        Map<?, ?> row = (Map<?, ?>) each;
        rows.add(
            new Row(
                (String) get(row, "id"),
                groups((List<?>) get(row, "items")),
                (Map<?, ?>) get(row, "expected")));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        yield array;
      }
      case VALUE_STRING -> parser.getString();
      default -> parser.getDecimalValue();
    };
  }

  /**
   * A control stands in a section, so rules right under the root are put into one group. As none of
   * these trees has groups beside them, that group is all there is, and its mean is the root's.
   */
  private static List<Group> groups(List<?> items) {
    List<Tree> trees = items.stream().map(XccdfScoresTest::tree).toList();
    if (trees.stream().allMatch(Group.class::isInstance)) {
      return trees.stream().map(Group.class::cast).toList();
    }
    assertThat(trees).hasOnlyElementsOfType(Rule.class);
    return List.of(new Group(1, trees));
  }

  private static Tree tree(Object item) {
    Map<?, ?> object = (Map<?, ?>) item;
    int weight =
        ((BigDecimal) get(object, "weight")).multiply(BigDecimal.valueOf(TENTHS)).intValueExact();
    return object.containsKey("rules")
        ? new Group(
            weight, ((List<?>) get(object, "rules")).stream().map(XccdfScoresTest::tree).toList())
        : new Rule(weight, answer((String) get(object, "result")));
  }

  private static Answer answer(String result) {
    return switch (result) {
      case "pass" -> Answer.MET;
      case "fail", "error", "unknown" -> Answer.NOT_MET;
      case "notapplicable" -> Answer.NOT_APPLICABLE;
      case "notchecked", "notselected", "informational" -> Answer.NOT_ASSESSED;
      default -> throw new AssertionError("no such result: " + result);
    };
  }

  private static Ratio score(ScoringModel model, Row row) {
    return Tree.score(model, row.groups()).findScore().orElseThrow();
  }

  @Test
  void there_are_twelve_rows() {
    assertThat(rows()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void xccdf_default(Row row) {
    Ratio score = score(ScoringModels.XCCDF_DEFAULT, row);

    assertThat(score.value().doubleValue())
        .isCloseTo(row.score("default"), within(SINGLE_PRECISION));
    assertThat(score.maximum()).isEqualTo((long) row.maximum("default"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void xccdf_flat(Row row) {
    Ratio score = score(ScoringModels.XCCDF_FLAT, row);

    assertThat(score.value().divide(TENTHS).doubleValue())
        .isCloseTo(row.score("flat"), within(SINGLE_PRECISION));
    assertThat(BigFraction.of(BigInteger.valueOf(score.maximum())).divide(TENTHS).doubleValue())
        .isCloseTo(row.maximum("flat"), within(SINGLE_PRECISION));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void xccdf_flat_unweighted(Row row) {
    Ratio score = score(ScoringModels.XCCDF_FLAT_UNWEIGHTED, row);

    assertThat(score.value()).isEqualTo(BigFraction.from(row.score("flat-unweighted")));
    assertThat(score.maximum()).isEqualTo((long) row.maximum("flat-unweighted"));
  }

  /** The maximum there is the sum of the weights, though the score is 0 or 1. */
  @ParameterizedTest
  @MethodSource("rows")
  void xccdf_absolute(Row row) {
    Ratio score = score(ScoringModels.XCCDF_ABSOLUTE, row);

    assertThat(score.value()).isEqualTo(BigFraction.from(row.score("absolute")));
    assertThat(score.maximum()).isEqualTo(1);
  }
}
