package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.SetRelation;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.Standing;

/** Mappings that do not fit their catalogues, or contradict themselves. */
final class SpoiltMappings {

  /** Longer than any generated one, so that no catalogue has it. */
  private static final CatalogueEdition OTHER = CatalogueEdition.of("catalogue-not-at-hand", "1");

  private static final Arbitrary<Base> BASES =
      Combinators.combine(
              ControlArbitraries.controlMappings(),
              ControlArbitraries.catalogues(),
              ControlArbitraries.catalogues(),
              Picks.ANY)
          .as(Base::of);

  private SpoiltMappings() {}

  static ImmutableList<BrokenRule<MappingWithCatalogues>> all() {
    return ImmutableList.of(
        rule(
            ProblemCodes.EDITION_MISMATCH,
            "sourceEdition",
            base -> base.with(like(base).sourceEdition(OTHER).build(), "sourceEdition")),
        rule(
            ProblemCodes.EDITION_MISMATCH,
            "targetEdition",
            base -> base.with(like(base).targetEdition(OTHER).build(), "targetEdition")),
        rule(
            ProblemCodes.CONTROL_UNKNOWN,
            "entries[].sourceControls[]",
            SpoiltMappings::sourceUnknown),
        rule(
            ProblemCodes.CONTROL_UNKNOWN,
            "entries[].targetControls[]",
            SpoiltMappings::targetUnknown),
        rule(
            ProblemCodes.MAPPING_CONTRADICTED, "entries[].relation", SpoiltMappings::contradicted));
  }

  private static BrokenRule<MappingWithCatalogues> rule(
      ProblemCode code, String where, Function<Base, Spoilt> spoil) {
    return new BrokenRule<>(
        MappingWithCatalogues.class,
        code,
        where,
        BASES
            .map(spoil)
            .map(spoilt -> new Invalid<>(spoilt.value(), code, spoilt.path()))
            .withoutEdgeCases());
  }

  private record Spoilt(MappingWithCatalogues value, String path) {}

  /**
   * A mapping that fits its catalogues.
   *
   * @param source a control of the source
   * @param target a control of the target
   */
  private record Base(MappingWithCatalogues value, ControlId source, ControlId target) {

    static Base of(ControlMapping like, Catalogue source, Catalogue target, int pick) {
      List<MappingEntry> entries = new ArrayList<>();
      int size =
          Math.min(
              like.getEntries().size(),
              Math.min(source.getControls().size(), target.getControls().size()));
      // Each pair of controls once, so that nothing is said twice.
      for (int i = 0; i < size; i++) {
        entries.add(fitted(like.getEntries().get(i), id(source, i), id(target, i)));
      }
      ControlMapping mapping =
          ControlMapping.builder()
              .from(like)
              .sourceEdition(source.getEdition())
              .targetEdition(target.getEdition())
              .entries(entries)
              .build();
      return new Base(
          new MappingWithCatalogues(mapping, source, target),
          Picks.from(source.getControls(), pick).getId(),
          Picks.from(target.getControls(), pick).getId());
    }

    private static ControlId id(Catalogue catalogue, int at) {
      return catalogue.getControls().get(at).getId();
    }

    private static MappingEntry fitted(MappingEntry like, ControlId source, ControlId target) {
      MappingEntry.Builder entry = MappingEntry.builder().from(like);
      if (!like.getSourceControls().isEmpty()) {
        entry.sourceControls(ImmutableSet.of(source));
      }
      if (!like.getTargetControls().isEmpty()) {
        entry.targetControls(ImmutableSet.of(target));
      }
      return entry.build();
    }

    Spoilt with(ControlMapping mapping, String path) {
      return new Spoilt(new MappingWithCatalogues(mapping, value.source(), value.target()), path);
    }

    /** With one more entry or several, the last of which has a fault. */
    Spoilt with(List<MappingEntry> added, String path) {
      int last = value.mapping().getEntries().size() + added.size() - 1;
      return with(
          ControlMapping.builder().from(value.mapping()).addAllEntries(added).build(),
          "entries[" + last + "]." + path);
    }
  }

  private static Spoilt sourceUnknown(Base base) {
    ImmutableSortedSet<ControlId> sources = withUnknown(base.source());
    return base.with(
        List.of(entry(sources, SetRelation.INTERSECTS, ImmutableSortedSet.of(base.target()))),
        "sourceControls[" + unknownAt(sources) + "]");
  }

  private static Spoilt targetUnknown(Base base) {
    ImmutableSortedSet<ControlId> targets = withUnknown(base.target());
    return base.with(
        List.of(entry(ImmutableSortedSet.of(base.source()), SetRelation.INTERSECTS, targets)),
        "targetControls[" + unknownAt(targets) + "]");
  }

  private static ImmutableSortedSet<ControlId> withUnknown(ControlId known) {
    return ImmutableSortedSet.of(known, ControlFault.UNKNOWN);
  }

  private static int unknownAt(ImmutableSortedSet<ControlId> controls) {
    return controls.asList().indexOf(ControlFault.UNKNOWN);
  }

  /** Says of a pair what was said of it first, or at least now, and then something else. */
  private static Spoilt contradicted(Base base) {
    ImmutableSortedSet<ControlId> sources = ImmutableSortedSet.of(base.source());
    ImmutableSortedSet<ControlId> targets = ImmutableSortedSet.of(base.target());
    SetRelation said =
        base.value().mapping().getEntries().stream()
            .filter(entry -> entry.getSourceControls().equals(sources))
            .filter(entry -> entry.getTargetControls().equals(targets))
            .map(MappingEntry::getRelation)
            .findFirst()
            .orElse(SetRelation.EQUAL);
    SetRelation other = said == SetRelation.EQUAL ? SetRelation.INTERSECTS : SetRelation.EQUAL;
    return base.with(
        List.of(entry(sources, said, targets), entry(sources, other, targets)), "relation");
  }

  private static MappingEntry entry(
      ImmutableSortedSet<ControlId> sources,
      SetRelation relation,
      ImmutableSortedSet<ControlId> targets) {
    return MappingEntry.builder()
        .sourceControls(sources)
        .relation(relation)
        .targetControls(targets)
        .standing(Standing.LOCAL)
        .build();
  }

  private static ControlMapping.Builder like(Base base) {
    return ControlMapping.builder().from(base.value().mapping());
  }
}
