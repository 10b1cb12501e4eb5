package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.assessment.CvssVector;

class CvssVectorTest {

  private static final Map<String, CvssVector.Version> FILES =
      ImmutableMap.<String, CvssVector.Version>builder()
          .put("cvss-2-base.tsv", CvssVector.Version.V2_0)
          .put("cvss-2-full.tsv", CvssVector.Version.V2_0)
          .put("cvss-3.0-base.tsv", CvssVector.Version.V3_0)
          .put("cvss-3.0-full.tsv", CvssVector.Version.V3_0)
          .put("cvss-3.1-base.tsv", CvssVector.Version.V3_1)
          .put("cvss-3.1-full.tsv", CvssVector.Version.V3_1)
          .put("cvss-4-base.tsv", CvssVector.Version.V4_0)
          .put("cvss-4-full.tsv", CvssVector.Version.V4_0)
          .buildOrThrow();

  private static List<String> vectors(String file) throws IOException {
    List<String> lines =
        Resources.readLines(
            Resources.getResource(CvssVectorTest.class, "cvss/" + file), StandardCharsets.UTF_8);
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  @Example
  void every_vector_of_the_data_reads_and_prints_back() throws IOException {
    int count = 0;
    for (Map.Entry<String, CvssVector.Version> file : FILES.entrySet()) {
      for (String text : vectors(file.getKey())) {
        CvssVector vector = CvssVector.parse(text);
        assertThat(vector).hasToString(text);
        assertThat(vector.version()).isEqualTo(file.getValue());
        count++;
      }
    }
    assertThat(count).isEqualTo(3_858);
  }

  @Property
  void what_is_printed_reads_back(@ForAll CvssVector vector) {
    assertThat(CvssVector.parse(vector.toString())).isEqualTo(vector);
    assertThat(vector.metrics().keySet()).containsAll(vector.version().getBaseMetrics());
    assertThat(vector.toString()).hasSizeLessThan(CvssVector.MAX_LENGTH);
  }

  @Property
  void each_base_metric_must_be_there(@ForAll CvssVector vector) {
    for (String metric : vector.version().getBaseMetrics()) {
      Map<String, String> fewer = new LinkedHashMap<>(vector.metrics());
      fewer.remove(metric);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CvssVector(vector.version(), ImmutableMap.copyOf(fewer)))
          .withMessageContaining(" needs metric " + metric + ", but is \"");
    }
  }

  @Property
  void no_metric_may_be_there_twice(@ForAll CvssVector vector) {
    String again = vector.metrics().entrySet().iterator().next().toString().replace('=', ':');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CvssVector.parse(vector + "/" + again))
        .withMessageContaining("must state each metric once");
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property
  void order_does_not_count_before_version_4(
      @ForAll CvssVector vector, @ForAll("seeds") Long seed) {
    String text = vector.toString();
    int start = text.startsWith("CVSS:") ? text.indexOf('/') + 1 : 0;
    List<String> parts = new ArrayList<>(Splitter.on('/').splitToList(text.substring(start)));
    Collections.shuffle(parts, new Random(seed));
    String shuffled = text.substring(0, start) + String.join("/", parts);

    if (vector.version() != CvssVector.Version.V4_0) {
      assertThat(CvssVector.parse(shuffled)).isEqualTo(vector);
    } else if (!shuffled.equals(text)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CvssVector.parse(shuffled))
          .withMessage(
              "a vector of CVSS 4.0 must have its metrics in order, as "
                  + vector
                  + ", but is \""
                  + shuffled
                  + '"');
    }
  }

  @Example
  void a_metric_stated_as_not_defined_differs_from_one_left_out() {
    String base = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

    assertThat(CvssVector.parse(base + "/E:X")).isNotEqualTo(CvssVector.parse(base));
  }

  @Example
  void a_vector_of_version_2_may_stand_in_brackets() {
    assertThat(CvssVector.parse("(AV:N/AC:L/Au:N/C:P/I:P/A:P)"))
        .hasToString("AV:N/AC:L/Au:N/C:P/I:P/A:P");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CvssVector.parse("CVSS:3.1/(AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H)"));
  }
}
