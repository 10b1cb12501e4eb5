package org.psncontrols.benchmarks.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * The checks as a table of lambdas and regular expressions that is walked beside the value: what
 * comes to mind first. Rules across fields are checked by hand.
 *
 * @param <T> the type of the values
 */
final class LambdaPlan<T> {

  private static final Pattern NOT_BLANK = Pattern.compile("[^\\p{javaWhitespace}]");

  private record Check<T>(String field, ProblemCode code, String message, Predicate<T> isKept) {}

  private record Part<T, P>(
      String field, Function<T, ? extends List<P>> parts, boolean isList, LambdaPlan<P> plan) {

    void run(T whole, String at, List<Fault> faults) {
      List<P> found = parts.apply(whole);
      for (int i = 0; i < found.size(); i++) {
        plan.run(found.get(i), join(at, field) + (isList ? "[" + i + "]" : ""), faults);
      }
    }
  }

  private final List<Check<T>> checks = new ArrayList<>();
  private final List<Part<T, ?>> parts = new ArrayList<>();

  private LambdaPlan() {}

  /** The plan of all that the types declare. */
  static LambdaPlan<Assessment> declared() {
    LambdaPlan<Evidence> evidence =
        new LambdaPlan<Evidence>()
            .text("title", Evidence.MAX_TITLE_LENGTH, Evidence::getTitle)
            .optional("location", Evidence.MAX_LOCATION_LENGTH, Evidence::getLocation);
    return new LambdaPlan<Assessment>()
        .each("organisation", whole -> List.of(whole.getOrganisation()), false, organisation())
        .each("environment", whole -> List.of(whole.getEnvironment()), false, environment())
        .each("responses", Assessment::getResponses, true, response(evidence))
        .each("healthCheck", whole -> asList(whole.getHealthCheck()), false, healthCheck())
        .each("actions", Assessment::getActions, true, action(evidence))
        .each("riskAcceptances", Assessment::getRiskAcceptances, true, acceptance());
  }

  List<Fault> run(T value, List<Fault> others) {
    List<Fault> faults = new ArrayList<>(others);
    run(value, "", faults);
    return faults;
  }

  private void run(T value, String at, List<Fault> faults) {
    for (Check<T> check : checks) {
      if (!check.isKept().test(value)) {
        faults.add(new Fault(join(at, check.field()), check.code(), check.message()));
      }
    }
    for (Part<T, ?> part : parts) {
      part.run(value, at, faults);
    }
  }

  private static String join(String at, String field) {
    return at.isEmpty() || field.isEmpty() ? at + field : at + "." + field;
  }

  private LambdaPlan<T> text(String field, int maxLength, Function<T, String> text) {
    return optional(field, maxLength, value -> Optional.of(text.apply(value)));
  }

  private LambdaPlan<T> optional(String field, int maxLength, Function<T, Optional<String>> text) {
    checks.add(
        new Check<>(
            field,
            ProblemCodes.TEXT_BLANK,
            "the text is blank",
            value -> text.apply(value).map(t -> NOT_BLANK.matcher(t).find()).orElse(true)));
    checks.add(
        new Check<>(
            field,
            ProblemCodes.TEXT_TOO_LONG,
            "the text is longer than " + maxLength,
            value -> text.apply(value).map(t -> t.length() <= maxLength).orElse(true)));
    return this;
  }

  private LambdaPlan<T> count(String field, Function<T, OptionalLong> count) {
    checks.add(
        new Check<>(
            field,
            ProblemCodes.NUMBER_NEGATIVE,
            "the number is negative",
            value -> count.apply(value).orElse(0) >= 0));
    return this;
  }

  private <P> LambdaPlan<T> each(
      String field, Function<T, ? extends List<P>> parts, boolean isList, LambdaPlan<P> plan) {
    this.parts.add(new Part<>(field, parts, isList, plan));
    return this;
  }

  private static <P> List<P> asList(Optional<P> value) {
    return value.stream().toList();
  }

  private static LambdaPlan<Organisation> organisation() {
    LambdaPlan<FormerName> formerName =
        new LambdaPlan<FormerName>()
            .text("name", Organisation.MAX_NAME_LENGTH, FormerName::getName);
    LambdaPlan<Contact> contact =
        new LambdaPlan<Contact>()
            .text("name", Contact.MAX_LENGTH, Contact::getName)
            .optional("position", Contact.MAX_LENGTH, Contact::getPosition)
            .optional("email", Contact.MAX_LENGTH, Contact::getEmail)
            .optional("telephone", Contact.MAX_LENGTH, Contact::getTelephone)
            .optional("address", Contact.MAX_ADDRESS_LENGTH, Contact::getAddress);
    return new LambdaPlan<Organisation>()
        .text("name", Organisation.MAX_NAME_LENGTH, Organisation::getName)
        .each("formerNames", Organisation::getFormerNames, true, formerName)
        .each("contacts", Organisation::getContacts, true, contact);
  }

  private static LambdaPlan<Environment> environment() {
    LambdaPlan<HostedService> service =
        new LambdaPlan<HostedService>()
            .optional("name", HostedService.MAX_NAME_LENGTH, HostedService::getName);
    return new LambdaPlan<Environment>()
        .text("name", Environment.MAX_NAME_LENGTH, Environment::getName)
        .count("users", Environment::getUsers)
        .count("sites", Environment::getSites)
        .count("internalAddresses", Environment::getInternalAddresses)
        .each("hostedServices", Environment::getHostedServices, true, service);
  }

  private static LambdaPlan<Response> response(LambdaPlan<Evidence> evidence) {
    LambdaPlan<AssessorView> view =
        new LambdaPlan<AssessorView>()
            .optional("comment", AssessorView.MAX_COMMENT_LENGTH, AssessorView::getComment);
    int longest = CompensatingMeasure.MAX_TEXT_LENGTH;
    LambdaPlan<CompensatingMeasure> measure =
        new LambdaPlan<CompensatingMeasure>()
            .text("description", longest, CompensatingMeasure::getDescription)
            .optional("authority", longest, CompensatingMeasure::getAuthority);
    return new LambdaPlan<Response>()
        .optional("comment", Response.MAX_COMMENT_LENGTH, Response::getComment)
        .optional("owner", Response.MAX_OWNER_LENGTH, Response::getOwner)
        .each("assessorView", response -> asList(response.getAssessorView()), false, view)
        .each("evidence", Response::getEvidence, true, evidence)
        .each("compensatingMeasures", Response::getCompensatingMeasures, true, measure);
  }

  private static LambdaPlan<HealthCheck> healthCheck() {
    LambdaPlan<String> asset =
        new LambdaPlan<String>().text("", Finding.MAX_TITLE_LENGTH, text -> text);
    LambdaPlan<Finding> finding =
        new LambdaPlan<Finding>()
            .text("title", Finding.MAX_TITLE_LENGTH, Finding::getTitle)
            .optional("scoringMethod", Finding.MAX_TITLE_LENGTH, Finding::getScoringMethod)
            .optional("description", Finding.MAX_DESCRIPTION_LENGTH, Finding::getDescription)
            .each("affectedAssets", Finding::getAffectedAssets, true, asset);
    return new LambdaPlan<HealthCheck>()
        .text("tester", HealthCheck.MAX_TESTER_LENGTH, HealthCheck::getTester)
        .optional(
            "reportReference", HealthCheck.MAX_REFERENCE_LENGTH, HealthCheck::getReportReference)
        .each("findings", HealthCheck::getFindings, true, finding);
  }

  private static LambdaPlan<RemedialAction> action(LambdaPlan<Evidence> evidence) {
    return new LambdaPlan<RemedialAction>()
        .text("title", RemedialAction.MAX_TITLE_LENGTH, RemedialAction::getTitle)
        .optional("owner", RemedialAction.MAX_OWNER_LENGTH, RemedialAction::getOwner)
        .each("evidence", RemedialAction::getEvidence, true, evidence);
  }

  private static LambdaPlan<RiskAcceptance> acceptance() {
    return new LambdaPlan<RiskAcceptance>()
        .text("acceptedBy", RiskAcceptance.MAX_LENGTH, RiskAcceptance::getAcceptedBy)
        .text("position", RiskAcceptance.MAX_LENGTH, RiskAcceptance::getPosition)
        .text("reason", RiskAcceptance.MAX_REASON_LENGTH, RiskAcceptance::getReason);
  }
}
