package org.psncontrols.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of the model: bean-named accessors, hidden generated classes.
 *
 * <p>Kept at source retention, and with only the JDK's generated marker, so that nothing of the
 * generator shows in a consumer's compilation. Builders copy each type by its own accessors, as an
 * attribute whose type is narrower than in a supertype would not be copied otherwise.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    depluralize = true,
    mergeFromSupertypesDynamically = false,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface PsnStyle {}
