package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.Standing;

/** Carries a profile's settings and tailorings out on the controls that it selected. */
final class ProfileChanges {

  private final Profile profile;
  private final Map<ControlId, Control> controls;
  private final boolean unsure;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Changes that are to be carried out.
   *
   * @param controls the controls, which are replaced in place
   * @param unsure whether a source is missing, so that a control may be as well
   */
  ProfileChanges(Profile profile, Map<ControlId, Control> controls, boolean unsure) {
    this.profile = profile;
    this.controls = controls;
    this.unsure = unsure;
  }

  List<Problem> problems() {
    return problems;
  }

  void set() {
    Set<List<Object>> known = new HashSet<>();
    for (int i = 0; i < profile.getSettings().size(); i++) {
      ParameterSetting setting = profile.getSettings().get(i);
      String path = "settings[" + i + "]";
      if (!known.add(ImmutableList.of(setting.control(), setting.parameter()))) {
        report(
            ProblemCodes.PARAMETER_REPEATED,
            path + ".parameter",
            "A parameter must be set once, but "
                + setting.parameter()
                + " of control "
                + setting.control()
                + " is set again.",
            "Keep the value that holds.");
      } else {
        find(setting.control(), path + ".control")
            .ifPresent(control -> set(setting, control, path));
      }
    }
  }

  private void set(ParameterSetting setting, Control control, String path) {
    Optional<ControlParameter> parameter = control.findParameter(setting.parameter());
    if (parameter.isEmpty()) {
      report(
          ProblemCodes.PARAMETER_UNKNOWN,
          path + ".parameter",
          "A parameter that is set must be there, but control "
              + control.getId()
              + " has no "
              + setting.parameter()
              + ".",
          "Correct the identifier, or remove the setting.");
    } else if (!parameter.get().isAllowed(setting.value())) {
      report(
          ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED,
          path + ".value",
          "The value of parameter "
              + setting.parameter()
              + " of control "
              + control.getId()
              + " must be one of "
              + parameter.get().getAllowedValues()
              + ", but is \""
              + setting.value()
              + "\".",
          "Choose one of them.");
    } else {
      controls.put(
          control.getId(),
          Control.builder()
              .from(control)
              .parameters(
                  control.getParameters().stream()
                      .map(each -> each.equals(parameter.get()) ? with(each, setting) : each)
                      .toList())
              .build());
    }
  }

  private static ControlParameter with(ControlParameter parameter, ParameterSetting setting) {
    return ControlParameter.builder().from(parameter).value(setting.value()).build();
  }

  void tailor() {
    Set<ControlId> known = new HashSet<>();
    for (int i = 0; i < profile.getTailorings().size(); i++) {
      Tailoring tailoring = profile.getTailorings().get(i);
      String path = "tailorings[" + i + "]";
      if (!known.add(tailoring.getControl())) {
        report(
            ProblemCodes.TAILORING_REPEATED,
            path + ".control",
            "A control must be tailored once, but "
                + tailoring.getControl()
                + " is tailored again.",
            "Put the changes into one.");
        continue;
      }
      find(tailoring.getControl(), path + ".control")
          .ifPresent(control -> controls.put(control.getId(), tailored(control, tailoring, path)));
    }
  }

  private Control tailored(Control control, Tailoring tailoring, String path) {
    List<String> evidence = new ArrayList<>(control.getExpectedEvidence());
    for (int i = 0; i < tailoring.getRemovedEvidence().size(); i++) {
      if (!evidence.remove(tailoring.getRemovedEvidence().get(i))) {
        report(
            ProblemCodes.EVIDENCE_UNKNOWN,
            path + ".removedEvidence[" + i + "]",
            "Evidence that is removed must be expected, but control "
                + control.getId()
                + " does not expect \""
                + tailoring.getRemovedEvidence().get(i)
                + "\".",
            "Write it exactly as the control does, or remove it here.");
      }
    }
    evidence.addAll(tailoring.getAddedEvidence());
    Control.Builder builder =
        Control.builder().from(control).standing(Standing.LOCAL).expectedEvidence(evidence);
    tailoring.getSection().ifPresent(builder::section);
    tailoring.getTitle().ifPresent(builder::title);
    tailoring.getStatement().ifPresent(builder::statement);
    tailoring.getForce().ifPresent(builder::force);
    tailoring.getAuthority().ifPresent(builder::authority);
    tailoring.getApplicability().ifPresent(builder::applicability);
    tailoring.getFrequency().ifPresent(builder::frequency);
    tailoring.getLikelihood().ifPresent(builder::likelihood);
    tailoring.getImpact().ifPresent(builder::impact);
    tailoring.getWeight().ifPresent(builder::weight);
    return builder.build();
  }

  private Optional<Control> find(ControlId id, String path) {
    Optional<Control> control = Optional.ofNullable(controls.get(id));
    if (control.isEmpty() && !unsure) {
      report(
          ProblemCodes.CONTROL_UNKNOWN,
          path,
          "What is changed must be selected, but profile "
              + profile.getEdition()
              + " has no control "
              + id
              + ".",
          "Correct the identifier, select the control, or remove the change.");
    }
    return control;
  }

  private void report(ProblemCode code, String path, String message, String remedy) {
    problems.add(Problem.builder().code(code).path(path).message(message).remedy(remedy).build());
  }
}
