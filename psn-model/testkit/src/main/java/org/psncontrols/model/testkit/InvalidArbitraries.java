package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.ProblemCode;

/**
 * Generators of values that break one rule of the model each, labelled with the problem that a
 * check must find in them.
 *
 * <p>There is an entry for every constraint that a type declares on its accessors, which any
 * Jakarta validator finds; a constraint that a builder enforces itself, such as the range of a
 * control's weight, cannot be broken. And there is one for every problem that the model's own
 * checks report in values that can be built:
 *
 * <table>
 * <caption>What finds the problems of values that no Jakarta validator refuses</caption>
 * <tr><th>Type</th><th>Check</th></tr>
 * <tr><td>{@code String}, {@link MarkingText}</td>
 *     <td>{@link org.psncontrols.model.classification.Marking#parse}</td></tr>
 * <tr><td>{@link OrganisationGroup}</td>
 *     <td>{@link org.psncontrols.model.organisation.Successions#problemsIn}</td></tr>
 * <tr><td>{@code Connection}</td>
 *     <td>{@link org.psncontrols.model.organisation.ConnectionTransition#problemsIn}</td></tr>
 * <tr><td>{@code Catalogue}</td><td>{@link Catalogue#findProblems}</td></tr>
 * <tr><td>{@link SuccessiveCatalogues}</td>
 *     <td>{@link org.psncontrols.model.control.CatalogueDifference#between}</td></tr>
 * <tr><td>{@link MappingWithCatalogues}</td>
 *     <td>{@link org.psncontrols.model.control.ControlMapping#findProblems}</td></tr>
 * <tr><td>{@link ProfileWithSources}</td>
 *     <td>{@link org.psncontrols.model.control.Profile#resolve}</td></tr>
 * </table>
 *
 * <p>{@code InvalidArbitraries.of(Organisation.class)} is for a property that a form refuses what
 * it must; the list of rules, for a parameterised test of each. Texts are blank by {@link
 * String#isBlank}, and too long by one character or many. Values are valid otherwise, shrink, and
 * are the same for the same seed. Generators over several rules work where jqwik runs, in a
 * property or a session. The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class InvalidArbitraries {

  private static final BrokenRules DECLARED =
      BrokenRules.of(
          Iterables.concat(
              SourceConstraints.all(),
              OrganisationConstraints.all(),
              ControlConstraints.all(),
              InformationConstraints.all(),
              AssessmentConstraints.all()));

  private static final BrokenRules CHECKED =
      BrokenRules.of(
          Iterables.concat(
              SpoiltMarkings.all(),
              SpoiltSuccessions.all(),
              SpoiltConnections.all(),
              SpoiltCatalogues.all(),
              SpoiltMappings.all(),
              SpoiltImports.all(),
              SpoiltProfiles.all()));

  private static final BrokenRules ALL = DECLARED.and(CHECKED);

  private InvalidArbitraries() {}

  /**
   * All rules that can be broken in a value alone.
   *
   * @return the rules, by package, type and field
   */
  public static BrokenRules all() {
    return ALL;
  }

  /**
   * The constraints that a type declares on an accessor, broken in a value alone.
   *
   * @return the rules, by package, type and field
   */
  public static BrokenRules declared() {
    return DECLARED;
  }

  /**
   * The rules that the model itself checks, broken in a value alone or beside what it is held
   * against: a text that is no marking, a profile that does not resolve.
   *
   * @return the rules, by package and type
   */
  public static BrokenRules checked() {
    return CHECKED;
  }

  /**
   * Values of one type, alone, that each break one rule, every rule as often.
   *
   * @param <T> the type
   * @param type the type, never null
   * @return a generator
   * @throws IllegalArgumentException if no rule of this type can be broken in a value alone
   */
  public static <T> Arbitrary<Invalid<T>> of(Class<T> type) {
    return ALL.values(type);
  }

  /**
   * Values of one type, alone, that each have one problem of a given code.
   *
   * @param <T> the type
   * @param type the type, never null
   * @param code the code, never null
   * @return a generator
   * @throws IllegalArgumentException if no rule of this type and code can be broken in a value
   *     alone
   */
  public static <T> Arbitrary<Invalid<T>> of(Class<T> type, ProblemCode code) {
    return ALL.values(type, code);
  }

  /**
   * All constraints that are declared on an accessor, broken in an {@link
   * org.psncontrols.model.assessment.Assessment} or a {@link
   * org.psncontrols.model.assessment.Submission} against one catalogue, which a whole check of it
   * finds at a path such as {@code assessment.responses[2].comment}.
   *
   * @param catalogue the catalogue, never null
   * @return the rules, those of assessments first
   * @throws IllegalArgumentException if the catalogue has no control in force
   */
  public static BrokenRules against(Catalogue catalogue) {
    return BrokenRules.of(AggregateConstraints.against(requireNonNull(catalogue, "catalogue")));
  }
}
