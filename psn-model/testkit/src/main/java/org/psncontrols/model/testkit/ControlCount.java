package org.psncontrols.model.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @ForAll} catalogue: how many controls it has.
 *
 * <p>A property that puts it on a parameter of another type, or of a generator that was mapped or
 * filtered, fails with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface ControlCount {
  /**
   * The least number of controls.
   *
   * @return the number, 0 to {@value CatalogueArbitrary#MAX_CONTROLS}
   */
  int min() default 1;

  /**
   * The greatest number of controls.
   *
   * @return the number, from the least to {@value CatalogueArbitrary#MAX_CONTROLS}
   */
  int max();
}
