package org.psncontrols.model.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @ForAll} parameter that {@link DatedArbitrary}, {@link AssessmentArbitrary}, {@link
 * SubmissionArbitrary}, {@link HistoryArbitrary} or {@link PortfolioArbitrary} generates: the day
 * that its days lie around, in place of {@link DatedArbitrary#DEFAULT_DAY}.
 *
 * <p>A property that puts it on a parameter of another type, or of a generator that was mapped or
 * filtered, fails with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Around {
  /**
   * The day.
   *
   * @return the day in the form 2014-02-28, in the years 10 to 9979
   */
  String value();
}
