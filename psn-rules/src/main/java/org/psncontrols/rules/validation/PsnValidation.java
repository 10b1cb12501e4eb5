package org.psncontrols.rules.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CaseFormat;
import com.google.common.base.Suppliers;
import com.google.common.collect.Streams;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/**
 * Checks of assessments and submissions against the catalogues at hand.
 *
 * <p>{@link #check(Assessment)} runs by itself; {@link #getValidator} gives the same problems
 * through the Jakarta API. Build one and share it: it is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PsnValidation {

  /** How a path of Hibernate Validator ends at an item of a list, after its index. */
  private static final Pattern ELEMENT = Pattern.compile("\\.<[^<>]+>$");

  private static final PsnValidation BUILT_IN = new PsnValidation(Catalogues::find);

  private static final Pattern CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private final Function<CatalogueEdition, Optional<Catalogue>> catalogues;
  private final Supplier<Validator> validator = Suppliers.memoize(this::buildValidator);

  private PsnValidation(Function<CatalogueEdition, Optional<Catalogue>> catalogues) {
    this.catalogues = catalogues;
  }

  /**
   * Checks against the built-in catalogues.
   *
   * @return the one shared instance
   */
  public static PsnValidation builtIn() {
    return BUILT_IN;
  }

  /**
   * Checks against catalogues of the caller's.
   *
   * @param catalogues the catalogues, each edition once; neither it nor any of them null
   * @return the checks
   * @throws IllegalArgumentException if an edition appears twice
   */
  public static PsnValidation of(Iterable<Catalogue> catalogues) {
    Map<CatalogueEdition, Catalogue> byEdition = new HashMap<>();
    for (Catalogue catalogue : catalogues) {
      checkArgument(
          byEdition.put(catalogue.getEdition(), catalogue) == null,
          "each catalogue edition must be given once, but %s is given again",
          catalogue.getEdition());
    }
    return new PsnValidation(edition -> Optional.ofNullable(byEdition.get(edition)));
  }

  /**
   * Checks an assessment.
   *
   * @param assessment the assessment, never null
   * @return every broken rule, at its path from the assessment
   */
  public Problems check(Assessment assessment) {
    Faults faults = new Faults();
    new AssessmentPass(faults, catalogues.apply(assessment.getCatalogue()))
        .assessment(Path.ROOT, assessment);
    return faults.toProblems();
  }

  /**
   * Checks a submission, its assessment included.
   *
   * @param submission the submission, never null
   * @return every broken rule, at its path from the submission
   */
  public Problems check(Submission submission) {
    Faults faults = new Faults();
    new AssessmentPass(faults, catalogues.apply(submission.getAssessment().getCatalogue()))
        .submission(submission);
    return faults.toProblems();
  }

  /**
   * A Jakarta validator with these checks, which needs no expression language.
   *
   * @return the validator, built at the first call and shared
   */
  public Validator getValidator() {
    return validator.get();
  }

  private Validator buildValidator() {
    // The factory lives as long as this object; closing it would close its validators.
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .constraintValidatorPayload(this)
        .buildValidatorFactory()
        .getValidator();
  }

  /**
   * Violations that a Hibernate validator found, as problems.
   *
   * @param violations the violations, of this library's constraints or others; neither it nor any
   *     of them null
   * @return a problem for each
   */
  public static Problems toProblems(Iterable<? extends ConstraintViolation<?>> violations) {
    return Problems.of(Streams.stream(violations).map(PsnValidation::toProblem).toList());
  }

  private static Problem toProblem(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Problem own = hibernate.getDynamicPayload(Problem.class);
    if (own != null) {
      return own;
    }
    String path = ELEMENT.matcher(violation.getPropertyPath().toString()).replaceFirst("");
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof NotBlank || constraint instanceof NotBlankIfPresent) {
      return Faults.blank(path);
    }
    if (constraint instanceof Size size && violation.getInvalidValue() instanceof String text) {
      return Faults.tooLong(path, text.length(), size.max());
    }
    if (constraint instanceof Size size
        && violation.getInvalidValue() instanceof Collection<?> items
        && items.size() > size.max()) {
      return Faults.tooManyItems(path, items.size(), size.max());
    }
    if (constraint instanceof PositiveOrZero
        && violation.getInvalidValue() instanceof Long number) {
      return Faults.negative(path, number);
    }
    return Problem.builder()
        .code(codeOf(constraint))
        .path(path)
        .message(violation.getMessage())
        .remedy("Correct the value.")
        .build();
  }

  /** A code made of the constraint's name, where the name makes one. */
  private static ProblemCode codeOf(Annotation constraint) {
    String name = constraint.annotationType().getSimpleName();
    String code = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
    return CAMEL.matcher(name).matches() && code.length() <= ProblemCode.MAX_LENGTH
        ? ProblemCode.of(code)
        : ProblemCodes.VALUE_INVALID;
  }
}
