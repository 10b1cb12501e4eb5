package org.psncontrols.model.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @ForAll} organisation: it is of one of some kinds.
 *
 * <p>A property that puts it on a parameter of another type, or of a generator that was mapped or
 * filtered, fails with an {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfKind {
  /**
   * The codes of the kinds.
   *
   * @return codes such as {@code council.district}, at least one
   */
  String[] value();
}
