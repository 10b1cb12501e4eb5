package org.psncontrols.rules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

/** Hands problems to a Jakarta validator as violations, each at its path. */
final class Violations {

  private static final Pattern NODE = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

  private Violations() {}

  /** The checks that the factory was given, else those over the built-in catalogues. */
  static PsnValidation validation(ConstraintValidatorContext context) {
    PsnValidation given =
        context
            .unwrap(HibernateConstraintValidatorContext.class)
            .getConstraintValidatorPayload(PsnValidation.class);
    return given == null ? PsnValidation.builtIn() : given;
  }

  static boolean report(Problems problems, ConstraintValidatorContext context) {
    if (problems.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    for (Problem problem : problems) {
      // Text from data goes in as a parameter: in the template it would be interpolated.
      hibernate.addMessageParameter("what", problem.getMessage());
      hibernate.addMessageParameter("remedy", problem.getRemedy());
      hibernate.withDynamicPayload(problem);
      at(
          problem.getPath(),
          hibernate.buildConstraintViolationWithTemplate(
              "{org.psncontrols.model.assessment.Consistent.message}"));
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
