package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Rule;
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
            ModelRules.PARAMETER_REPEATED,
            path + ".parameter",
            setting.parameter(),
            setting.control());
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
          ModelRules.PARAMETER_UNKNOWN, path + ".parameter", control.getId(), setting.parameter());
    } else if (!parameter.get().isAllowed(setting.value())) {
      report(
          ModelRules.PARAMETER_SETTING_NOT_ALLOWED,
          path + ".value",
          setting.parameter(),
          control.getId(),
          parameter.get().getAllowedValues(),
          setting.value());
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
        report(ModelRules.TAILORING_REPEATED, path + ".control", tailoring.getControl());
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
            ModelRules.EVIDENCE_UNKNOWN,
            path + ".removedEvidence[" + i + "]",
            control.getId(),
            tailoring.getRemovedEvidence().get(i));
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
      report(ModelRules.CONTROL_CHANGED_UNKNOWN, path, profile.getEdition(), id);
    }
    return control;
  }

  private void report(Rule rule, String path, Object... values) {
    problems.add(rule.problem(path, values));
  }
}
