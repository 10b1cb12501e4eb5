package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/** Generators of risk acceptances. */
final class RiskAcceptances {

  static final Arbitrary<RiskAcceptanceId> IDS =
      Texts.identifier("._:/-", 16).map(RiskAcceptanceId::of).withoutEdgeCases();

  static final Arbitrary<RiskLevel.Rating> RATINGS =
      Combinators.combine(
              Choices.evenly(1, Control.MAX_RATING), Choices.evenly(1, Control.MAX_RATING))
          .as(RiskLevel.Rating::new)
          .withoutEdgeCases();

  static final Arbitrary<RiskLevel> LEVELS =
      Combinators.combine(Choices.chance(50), RATINGS, Arbitraries.of(RiskLevel.Band.values()))
          .as((inWords, rating, band) -> inWords ? (RiskLevel) band : rating)
          .withoutEdgeCases();

  static final Arbitrary<Draft> DRAFTS =
      Combinators.combine(
              Combinators.combine(Texts.LINES, Texts.LINES, Texts.PROSE).as(Tuple::of),
              Dated.days(300),
              Choices.sometimes(70, Dated.days(60, 430)),
              Spans.ANY,
              Choices.sometimes(60, LEVELS),
              Choices.sometimes(60, LEVELS),
              Choices.picks(0, 2),
              Choices.picks(0, 2))
          .as(RiskAcceptances::draft)
          .withoutEdgeCases();

  private RiskAcceptances() {}

  /** An acceptance whose identifier and assessment are not known yet. */
  @FunctionalInterface
  interface Draft {
    RiskAcceptance of(
        RiskAcceptanceId id,
        ImmutableList<ControlId> controls,
        ImmutableList<FindingId> findings,
        LocalDate day);
  }

  private static Draft draft(
      Tuple.Tuple3<String, String, String> texts,
      int acceptedBefore,
      Optional<Integer> reviewAfter,
      Spans precision,
      Optional<RiskLevel> before,
      Optional<RiskLevel> after,
      List<Integer> controlPicks,
      List<Integer> findingPicks) {
    return (id, controls, findings, day) -> {
      LocalDate acceptedOn = day.minusDays(acceptedBefore);
      return RiskAcceptance.builder()
          .id(id)
          .acceptedBy(texts.get1())
          .position(texts.get2())
          .reason(texts.get3())
          .acceptedOn(acceptedOn)
          .reviewOn(Dated.plus(acceptedOn, reviewAfter).map(precision::from))
          .riskBefore(before)
          .riskAfter(after)
          .controls(Choices.from(controls, controlPicks))
          .findings(Choices.from(findings, findingPicks))
          .build();
    };
  }

  /** Acceptances with identifiers of their own, in their order. */
  static ImmutableList<RiskAcceptance> all(
      List<Draft> drafts,
      ImmutableList<ControlId> controls,
      ImmutableList<FindingId> findings,
      LocalDate day) {
    ImmutableList.Builder<RiskAcceptance> acceptances = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      acceptances.add(
          drafts.get(i).of(RiskAcceptanceId.of("RA-" + (i + 1)), controls, findings, day));
    }
    return acceptances.build();
  }

  /** Acceptances that stand alone, outside an assessment. */
  static Arbitrary<RiskAcceptance> alone(LocalDate day) {
    return Combinators.combine(
            DRAFTS,
            IDS,
            Catalogues.CONTROL_IDS.list().ofMaxSize(2),
            HealthChecks.FINDING_IDS.list().ofMaxSize(2))
        .as(
            (draft, id, controls, findings) ->
                draft.of(id, ImmutableList.copyOf(controls), ImmutableList.copyOf(findings), day))
        .withoutEdgeCases();
  }
}
