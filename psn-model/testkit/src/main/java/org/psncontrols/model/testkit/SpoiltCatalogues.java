package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.problem.ProblemCodes;

/** Catalogues that contradict themselves, or the edition before them. */
final class SpoiltCatalogues {

  private SpoiltCatalogues() {}

  static ImmutableList<BrokenRule<?>> all() {
    ImmutableList.Builder<BrokenRule<?>> rules = ImmutableList.builder();
    for (ControlFault fault : ControlFault.values()) {
      rules.add(
          new BrokenRule<>(
              Catalogue.class,
              fault.code(),
              "controls[]." + fault.where(),
              Combinators.combine(
                      ControlArbitraries.catalogues(),
                      ControlArbitraries.controlParameters(),
                      Picks.ANY)
                  .as((catalogue, like, pick) -> spoilt(fault, catalogue, like, pick))
                  .withoutEdgeCases()));
    }
    return rules.add(successive()).build();
  }

  private static Invalid<Catalogue> spoilt(
      ControlFault fault, Catalogue catalogue, ControlParameter like, int pick) {
    List<Control> controls = new ArrayList<>(catalogue.getControls());
    int at = pick % controls.size();
    Control control = controls.get(at);
    List<Control> with = fault.in(control, like, catalogue.getEdition());
    controls.set(at, with.get(0));
    controls.addAll(with.subList(1, with.size()));
    return new Invalid<>(
        Catalogue.builder().from(catalogue).controls(controls).build(),
        fault.code(),
        "controls[" + at + "]." + fault.pathIn(control));
  }

  private static BrokenRule<SuccessiveCatalogues> successive() {
    return new BrokenRule<>(
        SuccessiveCatalogues.class,
        ProblemCodes.SUCCESSION_TARGET_UNKNOWN,
        "controls[]",
        Combinators.combine(ControlArbitraries.successiveEditions(), Picks.ANY)
            .as(SpoiltCatalogues::movedNowhere)
            .withoutEdgeCases());
  }

  private static Invalid<SuccessiveCatalogues> movedNowhere(
      Tuple2<Catalogue, Catalogue> editions, int pick) {
    Catalogue older = editions.get1();
    Catalogue newer = editions.get2();
    List<Control> controls = new ArrayList<>(older.getControls());
    int at = pick % controls.size();
    controls.set(
        at,
        Control.builder()
            .from(controls.get(at))
            .addSuccession(Succession.movedTo(newer.getEdition(), ControlFault.UNKNOWN))
            .build());
    return new Invalid<>(
        new SuccessiveCatalogues(Catalogue.builder().from(older).controls(controls).build(), newer),
        ProblemCodes.SUCCESSION_TARGET_UNKNOWN,
        "controls[" + at + "]");
  }
}
