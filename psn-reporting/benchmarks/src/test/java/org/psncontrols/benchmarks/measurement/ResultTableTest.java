package org.psncontrols.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultTableTest {

  private static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  private static JsonNode results(String... results) {
    return JsonMapper.shared().readTree("[" + String.join(",", results) + "]");
  }

  private static String result(String benchmark, String unit, String scores, String cpu) {
    return """
        {"jmhVersion": "1.37", "benchmark": "a.%s", "jdkVersion": "17.0.15", "vmName": "OpenJDK",
         "primaryMetric": {"scoreUnit": "%s", "rawData": %s},
         "secondaryMetrics": {
           "cpu.worker": {"rawData": %s}, "cpu.process": {"rawData": [[7500000]]},
           "gc.alloc.rate.norm": {"rawData": [[1234567]]}}}
        """
        .formatted(benchmark, unit, scores, cpu);
  }

  @Test
  void each_row_is_compared_with_the_one_made_by_hand_in_its_class() {
    String table =
        ResultTable.of(
            results(
                result("OneThing.byHand", "ops/s", "[[1000, 3000], [2000]]", "[[4, 5], [3]]"),
                result("OneThing.published", "ops/s", "[[12345.6]]", "[[4400, 4600]]"),
                result("Another.published", "s/op", "[[0.5]]", "[[2.5e9]]")),
            DAY);

    assertThat(table)
        .startsWith("Measured on 2014-02-28 with JMH 1.37 on JDK 17.0.15 (OpenJDK), ")
        .contains(
            """
            | one thing | by hand | 2,000 | 4.00 ns [3.00 ns .. 5.00 ns] | 1.00 | 7.50 ms | 1.23 MB | 3 |
            | one thing | published | 12,346 | 4.50 µs [4.40 µs .. 4.60 µs] | 1,125 | 7.50 ms | 1.23 MB | 2 |
            | another | published | one in 500 ms | 2.50 s [2.50 s .. 2.50 s] |  | 7.50 ms | 1.23 MB | 1 |
            """);
  }

  @Test
  void each_row_is_compared_with_the_limit_and_the_engine_where_its_class_has_them() {
    String table =
        ResultTable.of(
            results(
                result("OneThing.limit", "ops/s", "[[1]]", "[[40]]"),
                result("OneThing.ours", "ops/s", "[[1]]", "[[60]]"),
                result("OneThing.drools", "ops/s", "[[1]]", "[[80000]]"),
                result("Another.limit", "ops/s", "[[1]]", "[[2000]]")),
            DAY);

    assertThat(table)
        .contains(
            """
            | CPU per value: median [least .. most] | × limit | × drools | with GC and compiler |\
             allocated per value | measurements |
            |---|---|---:|---:|---:|---:|---:|---:|---:|
            | one thing | limit | 1.00 | 40.0 ns [40.0 ns .. 40.0 ns] | 1.00 | 0.00050 |\
             7.50 ms | 1.23 MB | 1 |
            | one thing | ours | 1.00 | 60.0 ns [60.0 ns .. 60.0 ns] | 1.50 | 0.00075 |\
             7.50 ms | 1.23 MB | 1 |
            | one thing | drools | 1.00 | 80.0 µs [80.0 µs .. 80.0 µs] | 2,000 | 1.00 |\
             7.50 ms | 1.23 MB | 1 |
            | another | limit | 1.00 | 2.00 µs [2.00 µs .. 2.00 µs] | 1.00 |  | 7.50 ms |\
             1.23 MB | 1 |
            """);
  }

  @Test
  void a_table_has_no_column_for_what_nothing_is_compared_with() {
    assertThat(ResultTable.of(results(result("OneThing.byHand", "ops/s", "[[1]]", "[[40]]")), DAY))
        .contains("| × by hand | with GC")
        .doesNotContain("limit", "drools");
  }

  @Test
  void results_without_cpu_time_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ResultTable.of(results(result("OneThing.byHand", "ops/s", "[[1]]", "[]")), DAY))
        .withMessageContaining("-prof org.psncontrols.benchmarks.measurement.CpuTime")
        .withMessageContaining("OneThing.byHand has no cpu.worker");
  }

  @Test
  void results_that_are_not_in_seconds_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ResultTable.of(results(result("OneThing.byHand", "us/op", "[[1]]", "[[1]]")), DAY))
        .withMessageContaining("must be measured in seconds, but a.OneThing.byHand is in us/op");
  }
}
