package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** Profiles with a fault in what they add or change themselves. */
final class SpoiltProfiles {

  private static final ParameterId NO_PARAMETER = ParameterId.of("parameter-of-no-control");

  private final ImmutableList.Builder<BrokenRule<ProfileWithSources>> rules =
      ImmutableList.builder();

  private SpoiltProfiles() {}

  static ImmutableList<BrokenRule<ProfileWithSources>> all() {
    SpoiltProfiles profiles = new SpoiltProfiles();
    profiles.repetitions();
    profiles.nesting();
    profiles.settings();
    profiles.tailorings();
    profiles.controls();
    return profiles.rules.build();
  }

  private void add(
      ProblemCode code, String where, Function<ProfileCase, ProfileCase.Spoilt> spoil) {
    rules.add(ProfileCase.rule(code, where, spoil));
  }

  private void repetitions() {
    add(
        ProblemCodes.SECTION_CONTRADICTED,
        "sections[].id",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike()
                        .addSection(
                            new Section(
                                c.own().getSection(), ProfileCase.other(c.profile().getTitle())))),
                "sections[" + c.profile().getSections().size() + "].id"));
    add(
        ProblemCodes.CONTROL_CONTRADICTED,
        "controls[].id",
        c ->
            new ProfileCase.Spoilt(
                c.of(c.profileLike().addControl(ProfileCase.retitled(c.own()))),
                "controls[" + c.profile().getControls().size() + "].id"));
  }

  private void nesting() {
    String where = "sections[].parent";
    add(ProblemCodes.SECTION_UNKNOWN, where, c -> nested(c, 0, ProfileCase.NO_SECTION));
    add(ProblemCodes.SECTION_CYCLE, where, c -> nested(c, 0, chained(1), chained(0)));
    add(
        ProblemCodes.SECTION_TOO_DEEP,
        where,
        c ->
            nested(
                c,
                Catalogue.MAX_SECTION_DEPTH - 1,
                Stream.concat(
                        Stream.of(c.own().getSection()),
                        IntStream.range(0, Catalogue.MAX_SECTION_DEPTH - 1)
                            .mapToObj(SpoiltProfiles::chained))
                    .toArray(String[]::new)));
  }

  /** The profile with more sections, of which the one at a place is at fault. */
  private static ProfileCase.Spoilt nested(ProfileCase c, int place, String... parents) {
    Profile.Builder profile = c.profileLike();
    for (int i = 0; i < parents.length; i++) {
      profile.addSection(
          new Section(
              chained(i), c.profile().getTitle(), Optional.of(parents[i]), OptionalInt.empty()));
    }
    return new ProfileCase.Spoilt(
        c.of(profile), "sections[" + (c.profile().getSections().size() + place) + "].parent");
  }

  private static String chained(int place) {
    return "section of the profile to be nested, number " + place;
  }

  private void settings() {
    add(
        ProblemCodes.PARAMETER_REPEATED,
        "settings[].parameter",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike()
                        .addSetting(c.setting(c.own().getId()))
                        .addSetting(c.setting(c.own().getId()))),
                "settings[" + (c.profile().getSettings().size() + 1) + "].parameter"));
    add(
        ProblemCodes.PARAMETER_UNKNOWN,
        "settings[].parameter",
        c -> set(c, new ParameterSetting(c.own().getId(), NO_PARAMETER, "x"), "parameter"));
    add(
        ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED,
        "settings[].value",
        c -> {
          ControlParameter parameter = c.own().getParameters().get(0);
          String value = ControlFault.notAmong(parameter.getAllowedValues());
          return set(c, new ParameterSetting(c.own().getId(), parameter.getId(), value), "value");
        });
    add(
        ProblemCodes.CONTROL_UNKNOWN,
        "settings[].control",
        c -> set(c, c.setting(ControlFault.UNKNOWN), "control"));
  }

  private static ProfileCase.Spoilt set(ProfileCase c, ParameterSetting setting, String path) {
    return new ProfileCase.Spoilt(
        c.of(c.profileLike().addSetting(setting)),
        "settings[" + c.profile().getSettings().size() + "]." + path);
  }

  private void tailorings() {
    add(
        ProblemCodes.TAILORING_REPEATED,
        "tailorings[].control",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike()
                        .addTailoring(c.tailoring().build())
                        .addTailoring(c.tailoring().build())),
                tailored(c, 1) + "control"));
    add(
        ProblemCodes.CONTROL_UNKNOWN,
        "tailorings[].control",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike()
                        .addTailoring(c.tailoring().control(ControlFault.UNKNOWN).build())),
                tailored(c, 0) + "control"));
    add(
        ProblemCodes.SECTION_UNKNOWN,
        "tailorings[].section",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike()
                        .addTailoring(c.tailoring().section(ProfileCase.NO_SECTION).build())),
                tailored(c, 0) + "section"));
    add(
        ProblemCodes.EVIDENCE_UNKNOWN,
        "tailorings[].removedEvidence[]",
        c -> {
          ImmutableList<String> expected = c.own().getExpectedEvidence();
          return new ProfileCase.Spoilt(
              c.of(
                  c.profileLike()
                      .addTailoring(
                          c.tailoring()
                              .addAllRemovedEvidence(expected)
                              .addRemovedEvidence(ControlFault.notAmong(expected))
                              .build())),
              tailored(c, 0) + "removedEvidence[" + expected.size() + "]");
        });
  }

  private static String tailored(ProfileCase c, int after) {
    return "tailorings[" + (c.profile().getTailorings().size() + after) + "].";
  }

  private void controls() {
    add(
        ProblemCodes.SECTION_UNKNOWN,
        "controls[].section",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike()
                        .addControl(
                            Control.builder()
                                .from(c.foreign())
                                .section(ProfileCase.NO_SECTION)
                                .build())),
                "controls[" + c.profile().getControls().size() + "].section"));
    ControlFault.codes()
        .forEach(code -> add(code, "", c -> faultyControl(c, ControlFault.of(code, c.pick()))));
  }

  /** A fault that shows in the effective catalogue only. */
  private static ProfileCase.Spoilt faultyControl(ProfileCase c, ControlFault fault) {
    Control control =
        Control.builder()
            .from(c.foreign())
            .section(c.own().getSection())
            .parameters(List.of())
            .build();
    return new ProfileCase.Spoilt(
        c.of(c.profileLike().addAllControls(fault.in(control, c.like(), c.profile().getEdition()))),
        "");
  }
}
