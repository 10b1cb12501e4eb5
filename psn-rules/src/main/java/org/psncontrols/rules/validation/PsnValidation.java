package org.psncontrols.rules.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;

/**
 * Checks of assessments and submissions against the catalogues at hand, and of the information that
 * bodies hold and exchange.
 *
 * <p>The methods named {@code check} run by themselves, without reflection; {@link #getValidator}
 * gives the same problems through the Jakarta API, and so does any Hibernate validator that an
 * application has; there the paths in a review begin with its property, such as {@code submission}.
 * Build one and share it: it is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PsnValidation {

  private static final PsnValidation BUILT_IN = new PsnValidation(null, Locale.ROOT, null);

  /** The caller's catalogues; null for the built-in ones, which are not read before needed. */
  private final @Nullable ImmutableMap<CatalogueEdition, Catalogue> catalogues;

  private final Locale language;

  /** The embedder's; null where none was given. */
  private final @Nullable Validator given;

  /** The one that was built when first needed, where none was given. */
  private volatile @Nullable Validator built;

  private PsnValidation(
      @Nullable ImmutableMap<CatalogueEdition, Catalogue> catalogues,
      Locale language,
      @Nullable Validator given) {
    this.catalogues = catalogues;
    this.language = language;
    this.given = given;
  }

  /**
   * Checks against the built-in catalogues, with problems in English.
   *
   * @return the one shared instance
   */
  public static PsnValidation builtIn() {
    return BUILT_IN;
  }

  /**
   * Checks against catalogues of the caller's, with problems in English.
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
    return new PsnValidation(ImmutableMap.copyOf(byEdition), Locale.ROOT, null);
  }

  /**
   * The same checks, with problems in another language.
   *
   * <p>Languages are files beside the English one; where one is missing, or lacks a message, that
   * is in English. What a Jakarta validator's violations say is in the language that the
   * validator's own factory chooses.
   *
   * @param other the language, never null
   * @return the checks
   */
  public PsnValidation in(Locale other) {
    return new PsnValidation(catalogues, requireNonNull(other, "other"), given);
  }

  /**
   * The same checks, with {@link #validate} by the embedder's validator, which keeps what its
   * factory was told: the language, and the catalogues against which it checks, which are the
   * built-in ones unless the factory's {@code constraintValidatorPayload} is a {@code
   * PsnValidation} of others.
   *
   * @param own the validator, one of Hibernate Validator's; never null
   * @return the checks
   */
  public PsnValidation with(Validator own) {
    return new PsnValidation(catalogues, language, requireNonNull(own, "own"));
  }

  /**
   * Checks an assessment as a draft.
   *
   * @param assessment the assessment, never null
   * @return every broken rule, at its path from the assessment
   */
  public Problems check(Assessment assessment) {
    return check(assessment, Stage.DRAFT);
  }

  /**
   * Checks an assessment.
   *
   * @param assessment the assessment, never null
   * @param stage what is asked of it, never null; rules that need a day or a policy are not
   * @return every broken rule, at its path from the assessment
   */
  public Problems check(Assessment assessment, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      check(faults, assessment, each);
    }
    return faults.toProblems(language);
  }

  /**
   * Checks a submission as a draft, its assessment included.
   *
   * @param submission the submission, never null
   * @return every broken rule, at its path from the submission
   */
  public Problems check(Submission submission) {
    return check(submission, Stage.DRAFT);
  }

  /**
   * Checks a submission, its assessment included.
   *
   * @param submission the submission, never null
   * @param stage what is asked of it, never null; rules that need a day or a policy are not
   * @return every broken rule, at its path from the submission
   */
  public Problems check(Submission submission, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      check(faults, Path.ROOT, submission, each);
    }
    return faults.toProblems(language);
  }

  /**
   * Checks a submission on a day under a policy.
   *
   * @param review the submission, the day and the policy, never null
   * @param stage what is asked of it, never null
   * @return every broken rule, at its path from the submission
   */
  public Problems check(SubmissionReview review, Stage stage) {
    return check(review.submission(), stage).and(checkDated(review, stage));
  }

  /**
   * Checks only what depends on day and policy, for one who looks at a submission on several days.
   *
   * @param review the submission, the day and the policy, never null
   * @param stage what is asked of it, never null
   * @return every broken rule, at its path from the submission; those that {@link
   *     #check(Submission, Stage)} finds are not among them
   */
  public Problems checkDated(SubmissionReview review, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      checkDated(faults, Path.ROOT, review, each);
    }
    return faults.toProblems(language);
  }

  /**
   * Checks an information asset.
   *
   * @param asset the asset, never null
   * @param stage what is asked of it, never null; rules that need a day are not
   * @return every broken rule, at its path from the asset
   */
  public Problems check(InformationAsset asset, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      new AssetPass(faults).check(Path.ROOT, asset, each);
    }
    return faults.toProblems(language);
  }

  /**
   * Checks an information asset on a day under a policy.
   *
   * @param review the asset, the day and the policy, never null
   * @param stage what is asked of it, never null
   * @return every broken rule, at its path from the asset
   */
  public Problems check(AssetReview review, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      new AssetPass(faults).review(Path.ROOT, review, each);
    }
    return faults.toProblems(language);
  }

  /**
   * Checks an exchange of information.
   *
   * @param exchange the exchange, never null
   * @param stage what is asked of it, never null; rules that need a day or a policy are not
   * @return every broken rule, at its path from the exchange
   */
  public Problems check(InformationExchange exchange, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      new ExchangePass(faults).check(Path.ROOT, exchange, each);
    }
    return faults.toProblems(language);
  }

  /**
   * Checks an exchange of information on a day under a policy.
   *
   * @param review the exchange, the day and the policy, never null
   * @param stage what is asked of it, never null
   * @return every broken rule, at its path from the exchange
   */
  public Problems check(ExchangeReview review, Stage stage) {
    Faults faults = new Faults();
    for (Stage each : EnumSet.range(Stage.DRAFT, stage)) {
      new ExchangePass(faults).review(Path.ROOT, review, each);
    }
    return faults.toProblems(language);
  }

  /** What is asked of an assessment first at a stage. */
  Faults faultsOf(Assessment assessment, Stage stage) {
    Faults faults = new Faults();
    check(faults, assessment, stage);
    return faults;
  }

  /** What is asked of a submission first at a stage. */
  Faults faultsOf(Submission submission, Stage stage) {
    Faults faults = new Faults();
    check(faults, Path.ROOT, submission, stage);
    return faults;
  }

  /** What is asked of a submission on a day first at a stage, at its path from the review. */
  Faults faultsOf(SubmissionReview review, Stage stage) {
    Faults faults = new Faults();
    Path path = Path.ROOT.field("submission");
    check(faults, path, review.submission(), stage);
    checkDated(faults, path, review, stage);
    return faults;
  }

  private Optional<Catalogue> find(CatalogueEdition edition) {
    return catalogues == null
        ? Catalogues.find(edition)
        : Optional.ofNullable(catalogues.get(edition));
  }

  private void check(Faults faults, Assessment assessment, Stage stage) {
    Optional<Catalogue> catalogue = find(assessment.getCatalogue());
    switch (stage) {
      case DRAFT -> new AssessmentPass(faults, catalogue).assessment(Path.ROOT, assessment);
      case SUBMISSION -> new CompletenessPass(faults, catalogue).assessment(Path.ROOT, assessment);
      case CERTIFICATION -> {
        // All that a certificate could not rest on depends on the day.
      }
    }
  }

  private void check(Faults faults, Path path, Submission submission, Stage stage) {
    Optional<Catalogue> catalogue = find(submission.getAssessment().getCatalogue());
    switch (stage) {
      case DRAFT -> new AssessmentPass(faults, catalogue).submission(path, submission);
      case SUBMISSION -> new CompletenessPass(faults, catalogue).submission(path, submission);
      case CERTIFICATION -> {
        // All that a certificate could not rest on depends on the day.
      }
    }
  }

  private static void checkDated(Faults faults, Path path, SubmissionReview review, Stage stage) {
    switch (stage) {
      case DRAFT -> {
        // What is wrong in a draft is wrong on every day.
      }
      case SUBMISSION -> new WindowPass(faults, review).check(path);
      case CERTIFICATION -> new CertificationPass(faults, review).check(path);
    }
  }

  /** The language of the problems. */
  Locale getLanguage() {
    return language;
  }

  /**
   * A Jakarta validator with these checks.
   *
   * @return the embedder's, where it was given; else one that needs no expression language, built
   *     at the first call and shared
   */
  public Validator getValidator() {
    if (given != null) {
      return given;
    }
    Validator ready = built;
    if (ready == null) {
      synchronized (this) {
        ready = built;
        if (ready == null) {
          ready = Violations.validatorFor(this);
          built = ready;
        }
      }
    }
    return ready;
  }

  /**
   * Validates any value that has constraints, of this library or others, by {@link #getValidator}.
   *
   * @param value the value, never null
   * @param groups the groups, such as that of a {@link Stage}; neither it nor any of them null;
   *     none for the default group
   * @return a problem for each violation
   */
  public Problems validate(Object value, Class<?>... groups) {
    return Violations.toProblems(getValidator().validate(value, groups), language);
  }

  /**
   * Violations that a Hibernate validator found, as problems in English.
   *
   * @param violations the violations, of this library's constraints or others; neither it nor any
   *     of them null
   * @return a problem for each
   */
  public static Problems toProblems(Iterable<? extends ConstraintViolation<?>> violations) {
    return Violations.toProblems(violations, Locale.ROOT);
  }
}
