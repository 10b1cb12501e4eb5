package org.psncontrols.rules.scoring;

import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.EDITION;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Section;

/** Rules in groups in groups, with their weights and what became of them. */
sealed interface Tree {

  int weight();

  record Rule(int weight, Answer answer) implements Tree {}

  record Group(int weight, List<Tree> items) implements Tree {}

  /** What a model says of it; groups become sections, and rules the controls in them. */
  static Score score(ScoringModel model, List<Group> groups) {
    List<Section> sections = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (Group group : groups) {
      lay(group, Optional.empty(), sections, controls, responses);
    }
    Catalogue catalogue =
        Catalogue.builder()
            .edition(EDITION)
            .title("Tree")
            .completeness(Completeness.COMPLETE)
            .sections(sections)
            .controls(controls)
            .build();
    return model
        .compile(catalogue, ScoringPolicy.defaults())
        .score(assessment().responses(responses).build(), DAY);
  }

  private static void lay(
      Group group,
      Optional<String> parent,
      List<Section> sections,
      List<Control> controls,
      List<Response> responses) {
    String id = "g" + (sections.size() + 1);
    sections.add(new Section(id, "Group " + id, parent, OptionalInt.of(group.weight())));
    for (Tree item : group.items()) {
      if (item instanceof Rule rule) {
        String control = "r" + (controls.size() + 1);
        controls.add(control(control).section(id).weight(rule.weight()).build());
        responses.add(response(control, rule.answer()).build());
      } else if (item instanceof Group inner) {
        lay(inner, Optional.of(id), sections, controls, responses);
      }
    }
  }
}
