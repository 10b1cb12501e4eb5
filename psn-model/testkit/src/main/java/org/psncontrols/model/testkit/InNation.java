package org.psncontrols.model.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.psncontrols.model.organisation.Nation;

/**
 * On a {@code @ForAll} organisation: it is in one of some nations.
 *
 * <p>A property that puts it on a parameter of another type, or of a generator that was mapped or
 * filtered, fails with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InNation {
  /**
   * The nations.
   *
   * @return the nations, at least one
   */
  Nation[] value();
}
