package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/** Makes risk acceptances. */
final class RiskAcceptances {

  private static final ImmutableList<RiskLevel> BANDS =
      ImmutableList.copyOf(RiskLevel.Band.values());

  static final Arbitrary<RiskAcceptanceId> IDS = DrawnArbitrary.of(RiskAcceptances::id);

  static final Arbitrary<RiskLevel.Rating> RATINGS = DrawnArbitrary.of(RiskAcceptances::rating);

  static final Arbitrary<RiskLevel> LEVELS = DrawnArbitrary.of(RiskAcceptances::level);

  private RiskAcceptances() {}

  static RiskAcceptanceId id(Draw draw) {
    return RiskAcceptanceId.of(Texts.identifier(draw, "._:/-", 16));
  }

  static RiskLevel.Rating rating(Draw draw) {
    return new RiskLevel.Rating(
        draw.between(1, Control.MAX_RATING), draw.between(1, Control.MAX_RATING));
  }

  static RiskLevel level(Draw draw) {
    return draw.chance(50) ? draw.of(BANDS) : rating(draw);
  }

  /**
   * An acceptance on or before a day; of some the review is past.
   *
   * @param controls what it may be of
   * @param findings what else it may be of
   */
  static RiskAcceptance acceptance(
      Draw draw,
      RiskAcceptanceId id,
      List<ControlId> controls,
      List<FindingId> findings,
      LocalDate day) {
    LocalDate acceptedOn = day.minusDays(Days.within(draw, 300));
    return RiskAcceptance.builder()
        .id(id)
        .acceptedBy(draw.make(Texts::line))
        .position(draw.make(Texts::line))
        .reason(draw.make(Texts::prose))
        .acceptedOn(acceptedOn)
        .reviewOn(
            draw.sometimes(
                70,
                review ->
                    Spans.any(review).from(acceptedOn.plusDays(Days.within(review, 60, 430)))))
        .riskBefore(draw.sometimes(60, RiskAcceptances::level))
        .riskAfter(draw.sometimes(60, RiskAcceptances::level))
        .controls(draw.some(controls, 2))
        .findings(draw.some(findings, 2))
        .build();
  }

  /** An acceptance that stands alone, outside an assessment. */
  static RiskAcceptance alone(Draw draw, LocalDate day) {
    return acceptance(
        draw,
        draw.make(RiskAcceptances::id),
        draw.list(0, 2, Catalogues::controlId),
        draw.list(0, 2, HealthChecks::findingId),
        day);
  }
}
