package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.problem.ProblemCodes;

/** The rule that a control is in force in the catalogue, wherever one is named. */
final class ControlRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      Stream.of(
              rules("responses[].control", ControlRules::inResponse),
              rules("healthCheck.findings[].controls[]", ControlRules::inFinding),
              rules("actions[].controls[]", ControlRules::inAction),
              rules("riskAcceptances[].controls[]", ControlRules::inRiskAcceptance),
              rules("inheritances[].control", ControlRules::inInheritance))
          .flatMap(List::stream)
          .collect(ImmutableList.toImmutableList());

  private ControlRules() {}

  /** Names a control in a value. */
  @FunctionalInterface
  private interface Naming {
    Broken<AssessmentCase> of(AssessmentCase given, ControlId control, Picks picks);
  }

  private static List<Breach<AssessmentCase>> rules(String where, Naming naming) {
    return List.of(
        new Breach<>(
            ProblemCodes.CONTROL_UNKNOWN,
            where,
            (given, picks) ->
                naming.of(given, Fresh.control(word(picks), given.catalogue()), picks)),
        new Breach<>(
            ProblemCodes.CONTROL_RETIRED,
            where,
            (given, picks) -> {
              ControlId retired = Fresh.control(word(picks), given.catalogue());
              Catalogue catalogue = retired(given.catalogue(), retired, picks);
              return naming.of(new AssessmentCase(catalogue, given.assessment()), retired, picks);
            }));
  }

  /** The same with another control in the catalogue, that of a response. */
  static AssessmentCase changed(
      AssessmentCase given, Response response, UnaryOperator<Control.Builder> change) {
    Catalogue catalogue = given.catalogue();
    ImmutableList<Control> controls = catalogue.getControls();
    int at = controls.indexOf(catalogue.find(response.getControl()).orElseThrow());
    Control control = change.apply(Control.builder().from(controls.get(at))).build();
    return new AssessmentCase(
        Catalogue.builder().from(catalogue).controls(Items.replaced(controls, at, control)).build(),
        given.assessment());
  }

  /** Comes before, between or behind other identifiers. */
  private static String word(Picks picks) {
    return picks.oneOf("no-such", "0", "zzz");
  }

  /** The catalogue with one control more, which has been withdrawn or has become another. */
  private static Catalogue retired(Catalogue catalogue, ControlId id, Picks picks) {
    ImmutableList<Control> controls = catalogue.getControls();
    Control like = controls.get(picks.placeIn(controls));
    Succession succession =
        picks.upTo(2) == 1
            ? Succession.withdrawn(catalogue.getEdition())
            : Succession.mergedInto(catalogue.getEdition(), like.getId());
    Control control =
        Control.builder().from(like).id(id).successions(ImmutableList.of(succession)).build();
    return Catalogue.builder()
        .from(catalogue)
        .controls(Items.inserted(controls, picks.between(0, controls.size()), control))
        .build();
  }

  /**
   * One response more, as the catalogue's own controls must keep theirs. An action may have been
   * the plan for the control of the one that it is like.
   */
  private static Broken<AssessmentCase> inResponse(
      AssessmentCase given, ControlId control, Picks picks) {
    Response like =
        ResponseRules.planned(
            Items.RESPONSES.pick(given, picks).item(), given.assessment().getAssessedOn());
    return Items.RESPONSES
        .with(given, Response.builder().from(like).control(control).build(), picks)
        .in("control");
  }

  private static Broken<AssessmentCase> inFinding(
      AssessmentCase given, ControlId control, Picks picks) {
    Place<AssessmentCase, Finding> place = Items.FINDINGS.pick(given, picks);
    Finding broken = Finding.builder().from(place.item()).addControl(control).build();
    return place.broken(broken, in(broken.getControls(), control));
  }

  private static Broken<AssessmentCase> inAction(
      AssessmentCase given, ControlId control, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(given, picks);
    RemedialAction broken = RemedialAction.builder().from(place.item()).addControl(control).build();
    return place.broken(broken, in(broken.getControls(), control));
  }

  private static Broken<AssessmentCase> inRiskAcceptance(
      AssessmentCase given, ControlId control, Picks picks) {
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(given, picks);
    RiskAcceptance broken = RiskAcceptance.builder().from(place.item()).addControl(control).build();
    return place.broken(broken, in(broken.getControls(), control));
  }

  private static Broken<AssessmentCase> inInheritance(
      AssessmentCase given, ControlId control, Picks picks) {
    Place<AssessmentCase, Inheritance> place = Items.INHERITANCES.pick(given, picks);
    return place.broken(
        Inheritance.builder().from(place.item()).control(control).build(), "control");
  }

  private static String in(ImmutableSortedSet<ControlId> controls, ControlId control) {
    return "controls[" + controls.asList().indexOf(control) + "]";
  }
}
