package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;

class CatalogueCsvPropertyTest {

  private static Reading<Catalogue> read(byte[] table) {
    return CatalogueCsv.read(new ByteArrayInputStream(table), "catalogue.csv");
  }

  @Property(tries = 300)
  void what_is_written_reads_back(@ForAll Catalogue catalogue) {
    String table = CatalogueCsv.write(catalogue);
    Reading<Catalogue> reading = read(table.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).contains(catalogue);
    assertThat(CatalogueCsv.write(reading.value().orElseThrow())).isEqualTo(table);
  }

  @Property
  void any_bytes_give_a_catalogue_or_problems_that_are_located(
      @ForAll("tables") String table, @ForAll byte[] tail) {
    Reading<Catalogue> reading = read(Bytes.concat(table.getBytes(StandardCharsets.UTF_8), tail));

    for (Problem problem : reading.problems()) {
      assertThat(problem.getLocation()).isPresent();
      assertThat(problem.toLine()).doesNotContain("\n", "\r");
    }
    assertThat(reading.value().isPresent()).isNotEqualTo(reading.problems().hasErrors());
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.of(
            "S,Section,A-1,Title,Statement,own@1,Own,complete,must,sourced,K,T,,,each-review,3",
            "S,Section,A-2,Title,Statement,,,,,,,,,,,",
            "S,,A-1,,,,,,,,,,,,,",
            "S,,,,,,,,,,,,,,,",
            "own@1",
            "own@2",
            ",",
            ",",
            ",",
            "\n",
            "\n",
            "\r\n",
            "\"",
            "=",
            "'",
            "local",
            "sourced",
            "every-4-hours",
            "9",
            " ",
            "\ufeff")
        .list()
        .ofMaxSize(30)
        .map(
            parts ->
                "section,section title,id,title,statement,edition,catalogue title,completeness,"
                    + "force,force standing,force source,force source title,source,source title,"
                    + "frequency,likelihood\n"
                    + String.join("", parts));
  }
}
