package org.psncontrols.benchmarks.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A portfolio as records that hold nothing but what the score needs, and maps of sums. */
final class SlimPortfolio {

  private static final RollUp.Group NONE = new RollUp.Group(0, 0, 0, 0);

  private final List<Organisation> organisations = new ArrayList<>();

  /** What an organisation attains of a control. */
  private record Answer(Plain.Control control, boolean applies, long attainment) {}

  /** An organisation and its answers. */
  private record Organisation(int group, List<Answer> answers) {

    Scores score() {
      long attained = 0;
      long weight = 0;
      boolean gateOpen = true;
      for (Answer answer : answers) {
        if (answer.applies()) {
          Plain.Control control = answer.control();
          attained += control.weight() * answer.attainment();
          weight += control.weight();
          gateOpen &= !control.must() || answer.attainment() == Attainment.FULL;
        }
      }
      return new Scores(attained, weight, gateOpen);
    }
  }

  void add(int group, CompactForm form, Plain.Catalogue catalogue) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < form.classes().length; i++) {
      answers.add(
          new Answer(
              catalogue.control(form.catalogue().id(i)),
              form.classes()[i] != AttainmentClass.NOT_APPLICABLE.code(),
              form.attainment(i)));
    }
    organisations.add(new Organisation(group, List.copyOf(answers)));
  }

  Map<Integer, RollUp.Group> loop() {
    Map<Integer, RollUp.Group> groups = new HashMap<>();
    for (Organisation organisation : organisations) {
      groups.merge(organisation.group(), RollUp.Group.of(organisation.score()), RollUp.Group::plus);
    }
    return groups;
  }

  Map<Integer, RollUp.Group> streams() {
    return organisations.stream()
        .collect(
            groupingBy(
                Organisation::group,
                reducing(
                    NONE,
                    organisation -> RollUp.Group.of(organisation.score()),
                    RollUp.Group::plus)));
  }
}
