package org.psncontrols.model.testkit.properties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.edition;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.id;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Example;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlChange.Kind;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.SetRelation;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/** Real frameworks' outlines as catalogues; see the README beside the files. */
class FrameworkOutlinesTest {

  private static final Catalogue CAF =
      outline(
          "ncsc-caf-4.0-outline.tsv",
          edition("ncsc-caf@4.0"),
          "NCSC Cyber Assessment Framework 4.0, outline");

  private static final Catalogue CYBER_ESSENTIALS =
      outline(
          "cyber-essentials-outline.tsv",
          edition("cyber-essentials@3.1"),
          "NCSC Cyber Essentials 3.1, outline");

  /** Rows without a parent are sections; every other row is a heading in one of them. */
  private static Catalogue outline(String file, CatalogueEdition edition, String title) {
    SourceReference source = SourceReference.builder().key(edition.toString()).title(title).build();
    Catalogue.Builder builder =
        Catalogue.builder().edition(edition).title(title).completeness(Completeness.OUTLINE);
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells[1].isEmpty()) {
        builder.addSection(new Section(cells[0], cells[3]));
      } else {
        builder.addControl(
            Control.builder()
                .id(id(cells[0]))
                .section(cells[0].substring(0, 1))
                .title(cells[3])
                .statement(cells[3])
                .standing(Standing.SOURCED)
                .source(source)
                .build());
      }
    }
    return builder.build();
  }

  private static List<String> lines(String file) {
    try (InputStream in = FrameworkOutlinesTest.class.getResourceAsStream("outlines/" + file)) {
      return new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Example
  void every_row_is_a_section_or_a_control() {
    assertThat(CAF.getSections()).hasSize(4);
    assertThat(CAF.getControls()).hasSize(55);
    assertThat(CAF.find(id("C1.f")).orElseThrow().getTitle())
        .startsWith("Understanding User's and System's Behaviour");
    assertThat(CYBER_ESSENTIALS.getSections()).hasSize(1);
    assertThat(CYBER_ESSENTIALS.getControls()).hasSize(5);
    assertThat(CAF.findProblems()).isEmpty();
  }

  @Example
  void outlines_survive_their_json_form() {
    for (Catalogue catalogue : List.of(CAF, CYBER_ESSENTIALS)) {
      assertThat(
              PsnJson.read(
                  PsnJson.CATALOGUE, PsnJson.write(PsnJson.CATALOGUE, catalogue), "outline"))
          .isEqualTo(Reading.of(catalogue));
    }
  }

  @Example
  void two_frameworks_have_only_a_title_in_common_and_no_code() {
    CatalogueDifference difference = CatalogueDifference.between(CYBER_ESSENTIALS, CAF);

    assertThat(difference.ofKind(Kind.MOVED))
        .extracting(ControlChange::toString)
        .singleElement()
        .asString()
        .contains("D.2", "B4.b");
    assertThat(difference.ofKind(Kind.WITHDRAWN)).hasSize(4);
    assertThat(difference.ofKind(Kind.ADDED)).hasSize(54);
    assertThat(difference.getReusedIdentifiers()).isEmpty();
  }

  /** The edition before as it may have been: A2.b was what A2.c is now. The rest is as it is. */
  @Example
  void a_code_that_came_to_mean_something_else_is_told_from_one_that_changed() {
    Control assurance = CAF.find(id("A2.c")).orElseThrow();
    Catalogue before =
        Catalogue.builder()
            .from(CAF)
            .edition(edition("fictional-caf@3"))
            .controls(
                CAF.getControls().stream()
                    .filter(control -> !control.getId().equals(id("A2.c")))
                    .map(
                        control ->
                            control.getId().equals(id("A2.b"))
                                ? Control.builder().from(assurance).id(id("A2.b")).build()
                                : control)
                    .toList())
            .build();
    CatalogueDifference difference = CatalogueDifference.between(before, CAF);

    assertThat(difference.ofKind(Kind.UNCHANGED)).hasSize(53);
    assertThat(difference.ofKind(Kind.CHANGED)).isEmpty();
    assertThat(difference.findByOlder(id("A2.b")).orElseThrow().getNewer())
        .containsExactly(id("A2.c"));
    assertThat(difference.findByNewer(id("A2.b")).orElseThrow().getKind()).isEqualTo(Kind.ADDED);
    assertThat(difference.getReusedIdentifiers()).containsExactly(id("A2.b"));
  }

  /** Objectives, principles and outcomes of one title are different entries. */
  @Example
  void headings_of_one_title_are_not_mistaken_for_one_another() {
    ControlId principle = id("A4");
    ControlId outcome = id("A4.a");

    assertThat(CAF.find(principle).orElseThrow().getTitle())
        .isEqualTo(CAF.find(outcome).orElseThrow().getTitle());
    CatalogueDifference difference =
        CatalogueDifference.between(
            CAF, Catalogue.builder().from(CAF).edition(edition("ncsc-caf@reprint")).build());
    assertThat(difference.getChanges())
        .allSatisfy(change -> assertThat(change.getKind()).isEqualTo(Kind.UNCHANGED));
  }

  @Example
  void a_profile_takes_a_section_of_each() {
    Profile profile =
        Profile.builder()
            .edition(edition("own-baseline@1"))
            .title("Baseline")
            .addImport(
                ProfileImport.of(CAF.getEdition(), Selection.builder().addSection("B").build()))
            .addImport(ProfileImport.all(CYBER_ESSENTIALS.getEdition()))
            .build();

    Reading<Catalogue> reading =
        profile.resolve(Profile.Sources.of(List.of(CAF, CYBER_ESSENTIALS), List.of()));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().getControls()).hasSize(31);
    assertThat(reading.value().orElseThrow().getCompleteness()).isEqualTo(Completeness.OUTLINE);
  }

  @Example
  void a_mapping_between_them_is_held_against_both() {
    ControlMapping mapping =
        ControlMapping.builder()
            .sourceEdition(CYBER_ESSENTIALS.getEdition())
            .targetEdition(CAF.getEdition())
            .title("By title alone")
            .addEntry(
                MappingEntry.builder()
                    .addSourceControl(id("D.2"))
                    .relation(SetRelation.INTERSECTS)
                    .addTargetControl(id("B4.b"))
                    .standing(Standing.LOCAL)
                    .build())
            .build();

    assertThat(mapping.findProblems(CYBER_ESSENTIALS, CAF)).isEmpty();
    assertThat(mapping.findProblems(CAF, CYBER_ESSENTIALS)).hasSize(2);
  }
}
