package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.catalogue;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.codes;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.edition;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.id;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.simple;

import java.lang.reflect.Method;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.SetRelation;
import org.psncontrols.model.source.Standing;

class ControlMappingTest {

  private static final Catalogue ONE = catalogue("one@1", simple("A"), simple("B"));
  private static final Catalogue TWO = catalogue("two@1", simple("X"), simple("Y"));

  private static MappingEntry.Builder entry(SetRelation relation) {
    return MappingEntry.builder().relation(relation).standing(Standing.LOCAL);
  }

  private static ControlMapping mapping(MappingEntry... entries) {
    return ControlMapping.builder()
        .sourceEdition(edition("one@1"))
        .targetEdition(edition("two@1"))
        .title("Mapping")
        .entries(Arrays.asList(entries))
        .build();
  }

  @Property(tries = 300)
  void the_inverse_of_the_inverse_is_the_mapping(@ForAll ControlMapping mapping) {
    assertThat(mapping.inverse().inverse()).isEqualTo(mapping);
    assertThat(mapping.inverse().getSourceEdition()).isEqualTo(mapping.getTargetEdition());
    assertThat(mapping.inverse().getEntries()).hasSameSizeAs(mapping.getEntries());
  }

  @Property
  void only_subset_and_superset_change_sides(@ForAll SetRelation relation) {
    assertThat(relation.inverse().inverse()).isEqualTo(relation);
    assertThat(relation.inverse() == relation)
        .isEqualTo(relation != SetRelation.SUBSET && relation != SetRelation.SUPERSET);
  }

  @Example
  void seen_from_the_other_side_a_subset_is_a_superset() {
    MappingEntry entry =
        entry(SetRelation.SUBSET)
            .addSourceControl(id("A"))
            .addTargetControl(id("X"))
            .addTargetControl(id("Y"))
            .build();

    assertThat(entry.inverse())
        .isEqualTo(
            entry(SetRelation.SUPERSET)
                .addSourceControl(id("X"))
                .addSourceControl(id("Y"))
                .addTargetControl(id("A"))
                .build());
  }

  @Property(tries = 300)
  void every_control_that_is_mapped_has_entries(@ForAll ControlMapping mapping) {
    assertThat(mapping.getMappedControls())
        .allSatisfy(control -> assertThat(mapping.findEntries(control)).isNotEmpty());
    assertThat(mapping.findEntries(id("x/not-in-any"))).isEmpty();
  }

  @Example
  void a_mapping_that_fits_its_catalogues_has_no_problem() {
    ControlMapping mapping =
        mapping(
            entry(SetRelation.EQUAL).addSourceControl(id("A")).addTargetControl(id("X")).build(),
            entry(SetRelation.NONE).addSourceControl(id("B")).build());

    assertThat(mapping.findProblems(ONE, TWO)).isEmpty();
    assertThat(mapping.inverse().findProblems(TWO, ONE)).isEmpty();
  }

  @Example
  void every_control_that_is_not_there_is_a_problem() {
    ControlMapping mapping =
        mapping(
            entry(SetRelation.EQUAL).addSourceControl(id("A")).addTargetControl(id("A")).build(),
            entry(SetRelation.INTERSECTS)
                .addSourceControl(id("B"))
                .addSourceControl(id("C"))
                .addTargetControl(id("X"))
                .build());

    assertThat(codes(mapping.findProblems(ONE, TWO)))
        .containsExactly(
            "control-unknown entries[0].targetControls[0]",
            "control-unknown entries[1].sourceControls[1]");
  }

  @Example
  void another_edition_of_a_catalogue_is_a_problem_and_not_searched() {
    ControlMapping mapping =
        mapping(
            entry(SetRelation.EQUAL).addSourceControl(id("A")).addTargetControl(id("X")).build());

    assertThat(codes(mapping.findProblems(catalogue("one@2"), TWO)))
        .containsExactly("edition-mismatch sourceEdition");
    assertThat(codes(mapping.findProblems(TWO, ONE)))
        .containsExactly("edition-mismatch sourceEdition", "edition-mismatch targetEdition");
  }

  @Example
  void two_relations_between_the_same_controls_are_a_problem() {
    MappingEntry equal =
        entry(SetRelation.EQUAL).addSourceControl(id("A")).addTargetControl(id("X")).build();
    MappingEntry subset = MappingEntry.builder().from(equal).relation(SetRelation.SUBSET).build();

    assertThat(codes(mapping(equal, subset).findProblems(ONE, TWO)))
        .containsExactly("mapping-contradicted entries[1].relation");
    assertThat(mapping(equal, equal).findProblems(ONE, TWO)).isEmpty();
  }

  @Example
  void an_entry_that_relates_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(SetRelation.NONE).build())
        .withMessage(
            "a mapping entry must have controls on both sides, or on one with relation NONE, but"
                + " has [] NONE []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(SetRelation.EQUAL).addSourceControl(id("A")).build());
    assertThatCode(() -> entry(SetRelation.NONE).addTargetControl(id("A")).build())
        .doesNotThrowAnyException();
  }

  @Example
  void a_sourced_entry_without_its_source_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                entry(SetRelation.NONE)
                    .addSourceControl(id("A"))
                    .standing(Standing.SOURCED)
                    .build())
        .withMessage("a sourced mapping entry must name its source, but has none: [A] NONE []");
  }

  @Example
  void no_method_joins_two_mappings() {
    assertThat(ControlMapping.class.getMethods())
        .extracting(Method::getParameterTypes)
        .noneSatisfy(types -> assertThat(types).contains(ControlMapping.class));
  }
}
