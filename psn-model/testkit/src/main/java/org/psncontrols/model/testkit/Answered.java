package org.psncontrols.model.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.psncontrols.model.assessment.Answer;

/**
 * On a {@code @ForAll} assessment or submission: no control is left open, and where answers are
 * named, every answer is one of them.
 *
 * <p>A property that puts it on a parameter of another type, or of a generator that was mapped or
 * filtered, fails with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Answered {
  /**
   * The answers there may be.
   *
   * @return the answers; none means all but {@code NOT_ASSESSED}
   */
  Answer[] value() default {};
}
