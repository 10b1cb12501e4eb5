package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.organisation.EnvironmentFeature;

/** Generators of the parts of controls. */
final class ControlParts {

  /** Longer than the name of any generated catalogue, so that no generated control is retired. */
  private static final String LATER = "a-later-edition";

  static final Arbitrary<Applicability> APPLICABILITIES =
      Combinators.combine(
              Arbitraries.of(Audience.values()).set().ofMaxSize(3),
              Choices.sometimes(40, Markings.TIERS.list().ofMinSize(1).ofMaxSize(3)),
              Choices.sometimes(
                  40, Arbitraries.of(EnvironmentFeature.values()).set().ofMinSize(1).ofMaxSize(2)))
          .as(
              (audiences, tiers, features) ->
                  Applicability.builder()
                      .audiences(audiences)
                      .tiers(tiers.orElse(List.of()))
                      .features(features.orElse(Set.of()))
                      .build())
          .withoutEdgeCases();

  static final Arbitrary<ParameterId> PARAMETER_IDS =
      Texts.identifier("._-", 12).map(ParameterId::of).withoutEdgeCases();

  static final Arbitrary<ControlReference> REFERENCES =
      Combinators.combine(Catalogues.EDITIONS, Catalogues.CONTROL_IDS)
          .as(ControlReference::of)
          .withoutEdgeCases();

  /** Parameters whose default and value are allowed. */
  static final Arbitrary<ControlParameter> PARAMETERS =
      Combinators.combine(
              PARAMETER_IDS,
              Texts.LINES,
              Texts.LINES.list().uniqueElements().ofMaxSize(3),
              Choices.sometimes(50, Texts.LINES),
              Choices.sometimes(30, Texts.LINES),
              Choices.picks(2, 2))
          .as(
              (id, label, allowed, defaultValue, value, picks) ->
                  ControlParameter.builder()
                      .id(id)
                      .label(label)
                      .allowedValues(allowed)
                      .defaultValue(allowed(allowed, defaultValue, picks.get(0)))
                      .value(allowed(allowed, value, picks.get(1)))
                      .build())
          .withoutEdgeCases();

  /** Parameters of one control: their identifiers are unique without trying again. */
  static final Arbitrary<List<ControlParameter>> PARAMETER_LISTS =
      PARAMETERS.list().ofMaxSize(2).map(ControlParts::numbered);

  static final Arbitrary<Succession> SUCCESSIONS =
      Combinators.combine(
              Arbitraries.of(Succession.Kind.values()),
              Texts.identifier("._-", 6),
              Catalogues.CONTROL_IDS.list().ofMinSize(1).ofMaxSize(3))
          .as(
              (kind, edition, ids) -> {
                CatalogueEdition since = CatalogueEdition.of(LATER, edition);
                return new Succession(
                    kind,
                    kind == Succession.Kind.WITHDRAWN
                        ? ImmutableSortedSet.of()
                        : ids.stream()
                            .map(id -> ControlReference.of(since, id))
                            .collect(
                                ImmutableSortedSet.toImmutableSortedSet(
                                    ControlReference::compareTo)),
                    since);
              })
          .withoutEdgeCases();

  static final Arbitrary<List<Succession>> SUCCESSION_LISTS =
      Choices.sometimes(15, SUCCESSIONS.list().ofMinSize(1).ofMaxSize(2))
          .map(successions -> successions.orElse(List.of()));

  private ControlParts() {}

  private static Optional<String> allowed(List<String> allowed, Optional<String> text, int pick) {
    return allowed.isEmpty() ? text : text.map(any -> allowed.get(pick % allowed.size()));
  }

  private static List<ControlParameter> numbered(List<ControlParameter> parameters) {
    return Choices.positions(parameters)
        .mapToObj(
            i ->
                ControlParameter.builder()
                    .from(parameters.get(i))
                    .id(ParameterId.of("p" + (i + 1)))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }
}
