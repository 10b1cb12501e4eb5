package org.psncontrols.rules.testkit.scoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.psncontrols.rules.scoring.Law;

/** Which law a property asserts, so that it is skipped for a model that does not claim it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Asserts {

  Law value();
}
