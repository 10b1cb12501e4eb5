package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** Makes the values of the source package. */
final class Sources {

  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final LocalDate START_OF_PROGRAMME = LocalDate.of(2011, 1, 1);
  private static final LocalDate LEAP_DAY = LocalDate.of(2012, 2, 29);

  private static final int DAYS_OF_PROGRAMME = 2_190;
  private static final int ALL_DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY);

  private static final ImmutableList<Standing> STANDINGS =
      ImmutableList.of(Standing.LOCAL, Standing.RECONSTRUCTED, Standing.SOURCED);

  static final Arbitrary<DateSpan> DATE_SPANS =
      DrawnArbitrary.of(Sources::dateSpan)
          .withEdges(ImmutableList.of(draw -> DateSpan.of(LEAP_DAY)));

  static final Arbitrary<SourceReference> REFERENCES = DrawnArbitrary.of(Sources::reference);

  /** What says where a value was read, of which the value is not known yet. */
  private static final Arbitrary<Stated<Boolean>> STATED =
      DrawnArbitrary.of(draw -> stated(draw, Boolean.TRUE));

  private Sources() {}

  /** Days of the programme mostly, the first and the last day that a span can hold sometimes. */
  static LocalDate day(Draw draw) {
    return switch (draw.weighted(8, 2, 1)) {
      case 0 -> START_OF_PROGRAMME.plusDays(draw.below(DAYS_OF_PROGRAMME));
      case 1 -> FIRST_DAY.plusDays(draw.below(ALL_DAYS + 1));
      default -> draw.of(FIRST_DAY, LAST_DAY);
    };
  }

  static DateSpan dateSpan(Draw draw) {
    LocalDate day = draw.make(Sources::day);
    return switch (draw.below(5)) {
      case 0 -> DateSpan.of(day);
      case 1 -> DateSpan.of(YearMonth.from(day));
      case 2 -> quarterOf(day);
      case 3 -> DateSpan.of(Year.from(day));
      default -> {
        LocalDate other = draw.make(Sources::day);
        yield day.isBefore(other) ? new DateSpan(day, other) : new DateSpan(other, day);
      }
    };
  }

  private static DateSpan quarterOf(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return new DateSpan(first, first.plusMonths(3).minusDays(1));
  }

  static SourceReference reference(Draw draw) {
    return SourceReference.builder()
        .key(draw.make(Texts::line))
        .title(draw.make(Texts::line))
        .locator(draw.sometimes(50, Texts::line))
        .address(draw.sometimes(50, Texts::line))
        .build();
  }

  static <T> Stated<T> stated(Draw draw, T value) {
    Standing standing = draw.of(STANDINGS);
    Optional<SourceReference> source =
        standing == Standing.SOURCED
            ? Optional.of(draw.make(Sources::reference))
            : draw.sometimes(50, Sources::reference);
    return new Stated<>(value, standing, source);
  }

  static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Combinators.combine(values, STATED)
        .as((value, how) -> new Stated<>(value, how.standing(), how.source()));
  }
}
