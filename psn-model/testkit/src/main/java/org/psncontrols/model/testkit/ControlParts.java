package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.organisation.EnvironmentFeature;

/** Makes the parts of controls. */
final class ControlParts {

  /** Longer than the name of any generated catalogue, so that no generated control is retired. */
  private static final String LATER = "a-later-edition";

  private static final ImmutableList<Audience> AUDIENCES = ImmutableList.copyOf(Audience.values());
  private static final ImmutableList<Tier> TIERS =
      ImmutableList.<Tier>builder().add(GscTier.values()).add(GpmsTier.values()).build();
  private static final ImmutableList<EnvironmentFeature> FEATURES =
      ImmutableList.copyOf(EnvironmentFeature.values());
  private static final ImmutableList<Succession.Kind> KINDS =
      ImmutableList.copyOf(Succession.Kind.values());

  private static final ParameterId LONGEST_PARAMETER_ID =
      ParameterId.of("x".repeat(ParameterId.MAX_LENGTH));

  static final Arbitrary<Applicability> APPLICABILITIES =
      DrawnArbitrary.of(ControlParts::applicability);

  static final Arbitrary<ParameterId> PARAMETER_IDS =
      DrawnArbitrary.of(ControlParts::parameterId)
          .withEdges(ImmutableList.of(draw -> LONGEST_PARAMETER_ID));

  static final Arbitrary<ControlReference> REFERENCES = DrawnArbitrary.of(ControlParts::reference);

  static final Arbitrary<ControlParameter> PARAMETERS =
      DrawnArbitrary.of(ControlParts::parameter)
          .withEdges(
              Stream.<UnaryOperator<ControlParameter.Builder>>of(
                      edge -> edge.id(LONGEST_PARAMETER_ID),
                      edge -> edge.label("x".repeat(ControlParameter.MAX_LABEL_LENGTH)),
                      edge -> edge.label(Texts.RIGHT_TO_LEFT))
                  .<Maker<ControlParameter>>map(
                      edge ->
                          draw ->
                              edge.apply(ControlParameter.builder().from(parameter(draw))).build())
                  .toList());

  static final Arbitrary<Succession> SUCCESSIONS = DrawnArbitrary.of(ControlParts::succession);

  private ControlParts() {}

  static Applicability applicability(Draw draw) {
    return Applicability.builder()
        .audiences(draw.some(AUDIENCES, 3))
        .tiers(
            draw.<List<Tier>>sometimes(40, tiers -> tiers.list(1, 3, tier -> tier.of(TIERS)))
                .orElse(List.of()))
        .features(
            draw.<List<EnvironmentFeature>>sometimes(
                    40, features -> features.list(1, 2, feature -> feature.of(FEATURES)))
                .orElse(List.of()))
        .build();
  }

  static ParameterId parameterId(Draw draw) {
    return ParameterId.of(Texts.identifier(draw, "._-", 12));
  }

  static ControlReference reference(Draw draw) {
    return ControlReference.of(draw.make(Catalogues::edition), draw.make(Catalogues::controlId));
  }

  /** A parameter whose default and value are allowed. */
  static ControlParameter parameter(Draw draw) {
    ImmutableList<String> allowed =
        ImmutableSet.copyOf(draw.<String>list(0, 3, Texts::line)).asList();
    return ControlParameter.builder()
        .id(draw.make(ControlParts::parameterId))
        .label(draw.make(Texts::line))
        .allowedValues(allowed)
        .defaultValue(draw.sometimes(50, value -> value(value, allowed)))
        .value(draw.sometimes(30, value -> value(value, allowed)))
        .build();
  }

  /** A value for a parameter: one of those allowed, any where none is listed. */
  static String value(Draw draw, ImmutableList<String> allowed) {
    return allowed.isEmpty() ? Texts.line(draw) : draw.of(allowed);
  }

  /** The parameters of one control: their identifiers are unique without trying again. */
  static ImmutableList<ControlParameter> parameters(Draw draw) {
    ImmutableList<ControlParameter> parameters = draw.list(0, 2, ControlParts::parameter);
    ImmutableList.Builder<ControlParameter> numbered = ImmutableList.builder();
    for (int i = 0; i < parameters.size(); i++) {
      numbered.add(
          ControlParameter.builder()
              .from(parameters.get(i))
              .id(ParameterId.of("p" + (i + 1)))
              .build());
    }
    return numbered.build();
  }

  static Succession succession(Draw draw) {
    Succession.Kind kind = draw.of(KINDS);
    CatalogueEdition since = CatalogueEdition.of(LATER, Texts.identifier(draw, "._-", 6));
    ImmutableSortedSet<ControlReference> targets =
        kind == Succession.Kind.WITHDRAWN
            ? ImmutableSortedSet.of()
            : ImmutableSortedSet.copyOf(
                draw.<ControlReference>list(
                    1, 3, target -> ControlReference.of(since, Catalogues.controlId(target))));
    return new Succession(kind, targets, since);
  }

  static List<Succession> successions(Draw draw) {
    return draw.<List<Succession>>sometimes(
            15, successions -> successions.list(1, 2, ControlParts::succession))
        .orElse(List.of());
  }
}
