package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.ExchangeReview;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * The rules that {@code psn validate} asks, for each kind of document.
 *
 * @param stage how far along a document must be
 * @param policy the policy that rules about dates and limits go by
 * @param catalogues the catalogues that can be answered, by edition
 * @param validation the rules that need no date and no policy, against these catalogues
 */
record Review(
    Stage stage,
    CompliancePolicy policy,
    ImmutableMap<CatalogueEdition, Catalogue> catalogues,
    PsnValidation validation) {

  private static final String ASSESSMENT = "assessment.";
  private static final String ANSWERS = ASSESSMENT + "responses";

  /** Nothing that a document can state is later. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  static Review of(Stage stage, CompliancePolicy policy, CatalogueOption.Known known) {
    ImmutableMap<CatalogueEdition, Catalogue> catalogues =
        ImmutableMap.<CatalogueEdition, Catalogue>builder()
            .putAll(Catalogues.builtIn())
            .putAll(known.own())
            .buildKeepingLast();
    return new Review(stage, policy, catalogues, PsnValidation.of(catalogues.values()));
  }

  /** Every broken rule of a submission on a day. */
  Problems check(Submission submission, LocalDate day) {
    return validation.check(new SubmissionReview(submission, day, policy), stage);
  }

  /**
   * Every broken rule that can be told of answers alone, at its path from them.
   *
   * @param day the day; empty where none was given, so that what depends on one is not asked
   */
  Problems check(List<Response> responses, CatalogueEdition edition, Optional<LocalDate> day) {
    Submission around =
        Submission.builder()
            .assessment(
                Assessment.builder()
                    .id(AssessmentId.of("form"))
                    .organisation(
                        Organisation.builder()
                            .id(OrganisationId.of(IdentifierScheme.OWN, "form"))
                            .name("Not stated")
                            .kind(OrganisationKind.Government.OTHER)
                            .build())
                    .environment(Environment.builder().name("Not stated").build())
                    .catalogue(edition)
                    .assessedOn(day.orElse(LATEST))
                    .responses(responses)
                    .build())
            .build();
    Problems problems =
        day.isPresent() ? check(around, day.get()) : validation.check(around, stage);
    return Problems.of(
        problems.stream()
            .filter(problem -> problem.getPath().startsWith(ANSWERS))
            .map(
                problem ->
                    Problem.builder()
                        .from(problem)
                        .path(problem.getPath().substring(ASSESSMENT.length()))
                        .build())
            .toList());
  }

  /**
   * Every broken rule of any other document's value.
   *
   * @param day the day; empty where none was given, so that what depends on one is not asked
   */
  Problems check(Object value, Optional<LocalDate> day) {
    if (value instanceof InformationAsset asset && day.isPresent()) {
      return validation.check(new AssetReview(asset, day.get(), policy), stage);
    }
    if (value instanceof InformationExchange exchange && day.isPresent()) {
      return validation.check(new ExchangeReview(exchange, day.get(), policy), stage);
    }
    if (value instanceof Assessment assessment) {
      return validation.check(assessment, stage);
    }
    Problems declared = validation.validate(value, stage.getGroup());
    if (value instanceof Catalogue catalogue) {
      return declared.and(catalogue.findProblems());
    }
    if (value instanceof ControlMapping mapping) {
      return declared.and(check(mapping));
    }
    if (value instanceof Profile profile) {
      return declared.and(
          profile.resolve(Profile.Sources.of(catalogues.values(), List.of())).problems());
    }
    if (value instanceof Connection connection) {
      return declared.and(ConnectionTransition.problemsIn(connection));
    }
    return declared;
  }

  /** What to say of rules that were not asked of a document's value for want of a date. */
  String unasked(Object value, Optional<LocalDate> day) {
    return value instanceof InformationAsset || value instanceof InformationExchange
        ? unasked(Stage.SUBMISSION, day)
        : "";
  }

  /** What to say of rules that were not asked of answers alone for want of a date. */
  String unaskedOfAnswers(Optional<LocalDate> day) {
    return unasked(Stage.CERTIFICATION, day);
  }

  private String unasked(Stage from, Optional<LocalDate> day) {
    return day.isEmpty() && stage.includes(from)
        ? "; what depends on a date or the policy is not asked without --as-of"
        : "";
  }

  private Problems check(ControlMapping mapping) {
    Optional<Catalogue> source = Optional.ofNullable(catalogues.get(mapping.getSourceEdition()));
    Optional<Catalogue> target = Optional.ofNullable(catalogues.get(mapping.getTargetEdition()));
    if (source.isPresent() && target.isPresent()) {
      return mapping.findProblems(source.get(), target.get());
    }
    List<Problem> unknown = new ArrayList<>();
    if (source.isEmpty()) {
      unknown.add(unknown("sourceEdition", mapping.getSourceEdition()));
    }
    if (target.isEmpty()) {
      unknown.add(unknown("targetEdition", mapping.getTargetEdition()));
    }
    return Problems.of(unknown);
  }

  private Problem unknown(String path, CatalogueEdition edition) {
    return Problem.builder()
        .code(ProblemCodes.CATALOGUE_UNKNOWN)
        .path(path)
        .message("The catalogue edition " + edition + " is not known.")
        .remedy("Name one of " + catalogues.keySet() + ", or give your own with --catalogue.")
        .build();
  }
}
