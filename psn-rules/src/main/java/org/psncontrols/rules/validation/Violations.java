package org.psncontrols.rules.validation;

import com.google.common.base.CaseFormat;
import com.google.common.collect.Streams;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;

/**
 * Hands faults to a Jakarta validator as violations, each at its path, and takes violations as
 * problems.
 */
final class Violations {

  private static final Pattern NODE = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

  /** How a path of Hibernate Validator ends at an item of a list, after its index. */
  private static final Pattern ELEMENT = Pattern.compile("\\.<[^<>]+>$");

  private static final Pattern CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private Violations() {}

  /** A validator that has checks of ours, and needs no expression language. */
  static Validator validatorFor(PsnValidation validation) {
    // The factory lives as long as its validator; closing it would close that.
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .constraintValidatorPayload(validation)
        .buildValidatorFactory()
        .getValidator();
  }

  static Problems toProblems(
      Iterable<? extends ConstraintViolation<?>> violations, Locale language) {
    return Problems.of(Streams.stream(violations).map(v -> toProblem(v, language)).toList());
  }

  private static Problem toProblem(ConstraintViolation<?> violation, Locale language) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    String path = ELEMENT.matcher(violation.getPropertyPath().toString()).replaceFirst("");
    Problem own = hibernate.getDynamicPayload(Problem.class);
    if (own != null) {
      // The value may be part of one of the embedder's.
      return own.getPath().equals(path) ? own : Problem.builder().from(own).path(path).build();
    }
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    Object value = violation.getInvalidValue();
    if (constraint instanceof NotBlank || constraint instanceof NotBlankIfPresent) {
      return problem(Rules.TEXT_BLANK, language, path);
    }
    if (constraint instanceof Size size
        && value instanceof String text
        && text.length() > size.max()) {
      return problem(Rules.TEXT_TOO_LONG, language, path, size.max(), text.length());
    }
    if (constraint instanceof Size size
        && value instanceof Collection<?> items
        && items.size() > size.max()) {
      return problem(Rules.TOO_MANY, language, path, size.max(), items.size());
    }
    if (constraint instanceof PositiveOrZero && value instanceof Long number) {
      return problem(Rules.NUMBER_NEGATIVE, language, path, number);
    }
    return Problem.builder()
        .code(codeOf(constraint))
        .path(path)
        .message(violation.getMessage())
        .remedy("Correct the value.")
        .build();
  }

  private static Problem problem(Rule rule, Locale language, String path, Object... values) {
    return rule.problem(language, rule.getSource(), path, values);
  }

  /** A code made of the constraint's name, where the name makes one. */
  private static ProblemCode codeOf(Annotation constraint) {
    String name = constraint.annotationType().getSimpleName();
    String code = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
    return CAMEL.matcher(name).matches() && code.length() <= ProblemCode.MAX_LENGTH
        ? ProblemCode.of(code)
        : ProblemCodes.VALUE_INVALID;
  }

  /**
   * Adds a violation for each fault.
   *
   * @param language that of the problems that the violations carry; what the violations say is in
   *     the language that the validator's factory chooses
   * @return whether there is no fault
   */
  static boolean report(
      List<Fault> faults, Locale language, HibernateConstraintValidatorContext context) {
    if (faults.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Fault fault : faults) {
      Rule rule = fault.rule();
      Problem problem = fault.toProblem(language);
      // Text from data goes in as a parameter: in the template it would be interpolated.
      for (int i = 0; i < rule.getParameters().size(); i++) {
        context.addMessageParameter(rule.getParameters().get(i), fault.values().get(i));
      }
      context.withDynamicPayload(problem);
      at(
          problem.getPath(),
          context.buildConstraintViolationWithTemplate(
              "{" + rule.getMessageKey() + "} {" + rule.getRemedyKey() + "}"));
    }
    return false;
  }

  /**
   * Adds the violation at a path. The index of a node is set on the node that follows it, as the
   * Jakarta interface wants it, and by an empty bean node where none follows.
   */
  private static void at(String path, ConstraintViolationBuilder violation) {
    Place place =
        new Place(
            violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
    OptionalInt index = OptionalInt.empty();
    Matcher node = NODE.matcher(path);
    while (node.find()) {
      place = place.then(node.group(1), index);
      index =
          node.group(2) == null
              ? OptionalInt.empty()
              : OptionalInt.of(Integer.parseInt(node.group(2)));
    }
    if (index.isPresent()) {
      place.bean().get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
    } else {
      place.end().run();
    }
  }

  /**
   * How far a path has been built. The Jakarta interface has a type of its own for the beginning, a
   * node and an indexed node, with nothing in common.
   *
   * @param next adds a property
   * @param bean adds an empty node that can bear an index
   * @param end ends the path, which adds the violation
   */
  private record Place(
      Function<String, NodeBuilderCustomizableContext> next,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    /** Adds a property, which bears the index of the one before it. */
    Place then(String name, OptionalInt index) {
      NodeBuilderCustomizableContext node = next.apply(name);
      if (index.isEmpty()) {
        return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
      }
      NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index.getAsInt());
      return new Place(
          indexed::addPropertyNode, indexed::addBeanNode, indexed::addConstraintViolation);
    }
  }
}
