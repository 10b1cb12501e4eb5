package org.psncontrols.benchmarks.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * The checks of drafts, written out: one loop after the other, and no text made unless something is
 * wrong.
 */
final class ByHandCheck {

  final List<Fault> faults = new ArrayList<>(0);

  /** What comes before each path: nothing, or the way from a submission to its assessment. */
  final String root;

  /** Whether to check also what the types themselves declare. */
  final boolean declared;

  private final @Nullable Map<ControlId, Control> controls;
  private final @Nullable Catalogue catalogue;

  private ByHandCheck(Catalogue given, Assessment assessment, String root, boolean declared) {
    this.root = root;
    this.declared = declared;
    this.catalogue = given.getEdition().equals(assessment.getCatalogue()) ? given : null;
    this.controls = catalogue == null ? null : catalogue.getControlsById();
  }

  static List<Fault> check(Catalogue catalogue, Assessment assessment) {
    ByHandCheck check = new ByHandCheck(catalogue, assessment, "", true);
    check.assessment(assessment);
    return check.faults;
  }

  static List<Fault> check(Catalogue catalogue, Submission submission) {
    ByHandCheck check = new ByHandCheck(catalogue, submission.getAssessment(), "assessment.", true);
    check.assessment(submission.getAssessment());
    new ByHandSubmissionCheck(check.faults).submission(submission);
    return check.faults;
  }

  /** Leaves out what the types declare by constraints on their accessors. */
  static List<Fault> undeclared(Catalogue catalogue, Assessment assessment) {
    ByHandCheck check = new ByHandCheck(catalogue, assessment, "", false);
    check.assessment(assessment);
    return check.faults;
  }

  private void assessment(Assessment assessment) {
    if (declared) {
      organisation(assessment.getOrganisation());
      environment(assessment.getEnvironment());
    }
    if (catalogue == null) {
      faults.add(
          new Fault(
              root + "catalogue",
              ProblemCodes.CATALOGUE_UNKNOWN,
              "there is no catalogue " + assessment.getCatalogue()));
    }
    tooMany("responses", assessment.getResponses());
    tooMany("actions", assessment.getActions());
    tooMany("inheritances", assessment.getInheritances());
    tooMany("riskAcceptances", assessment.getRiskAcceptances());
    ByHandResponseCheck responses = new ByHandResponseCheck(this);
    responses.check(assessment.getResponses(), assessment.getAssessedOn());
    new ByHandPlanCheck(this, responses).check(assessment);
    List<Inheritance> inheritances = assessment.getInheritances();
    for (int i = 0, size = inheritances.size(); i < size; i++) {
      ControlId control = inheritances.get(i).getControl();
      if (isOutOfForce(control)) {
        control(control, root + "inheritances[" + i + "].control");
      }
    }
  }

  private void tooMany(String field, Collection<?> items) {
    if (items.size() > Assessment.MAX_RESPONSES) {
      tooMany(root + field, items.size());
    }
  }

  void tooMany(String path, int size) {
    faults.add(
        new Fault(
            path,
            ProblemCodes.TOO_MANY,
            size + " items are more than " + Assessment.MAX_RESPONSES));
  }

  static boolean isBad(String text, int maxLength) {
    return text.length() > maxLength || text.isBlank();
  }

  static boolean isBad(Optional<String> text, int maxLength) {
    return text.isPresent() && isBad(text.get(), maxLength);
  }

  void text(String path, String text, int maxLength) {
    if (text.isBlank()) {
      faults.add(new Fault(path, ProblemCodes.TEXT_BLANK, "the text is blank"));
    }
    if (text.length() > maxLength) {
      faults.add(
          new Fault(
              path,
              ProblemCodes.TEXT_TOO_LONG,
              text.length() + " characters are more than " + maxLength));
    }
  }

  boolean isOutOfForce(ControlId id) {
    if (controls == null || catalogue == null) {
      return false;
    }
    Control control = controls.get(id);
    return control == null
        || (!control.getSuccessions().isEmpty() && control.isRetiredIn(catalogue.getEdition()));
  }

  void control(ControlId id, String path) {
    if (controls == null || catalogue == null) {
      return;
    }
    faults.add(
        controls.containsKey(id)
            ? new Fault(
                path,
                ProblemCodes.CONTROL_RETIRED,
                "control " + id + " is retired in " + catalogue.getEdition())
            : new Fault(
                path,
                ProblemCodes.CONTROL_UNKNOWN,
                "control " + id + " is not in " + catalogue.getEdition()));
  }

  private void organisation(Organisation organisation) {
    int longest = Organisation.MAX_NAME_LENGTH;
    if (isBad(organisation.getName(), longest)) {
      text(root + "organisation.name", organisation.getName(), longest);
    }
    for (int i = 0; i < organisation.getFormerNames().size(); i++) {
      String name = organisation.getFormerNames().get(i).getName();
      if (isBad(name, longest)) {
        text(root + "organisation.formerNames[" + i + "].name", name, longest);
      }
    }
    for (int i = 0; i < organisation.getContacts().size(); i++) {
      Contact contact = organisation.getContacts().get(i);
      if (isBad(contact.getName(), Contact.MAX_LENGTH)) {
        text(contact(i) + ".name", contact.getName(), Contact.MAX_LENGTH);
      }
      if (isBad(contact.getPosition(), Contact.MAX_LENGTH)) {
        text(contact(i) + ".position", contact.getPosition().get(), Contact.MAX_LENGTH);
      }
      if (isBad(contact.getEmail(), Contact.MAX_LENGTH)) {
        text(contact(i) + ".email", contact.getEmail().get(), Contact.MAX_LENGTH);
      }
      if (isBad(contact.getTelephone(), Contact.MAX_LENGTH)) {
        text(contact(i) + ".telephone", contact.getTelephone().get(), Contact.MAX_LENGTH);
      }
      if (isBad(contact.getAddress(), Contact.MAX_ADDRESS_LENGTH)) {
        text(contact(i) + ".address", contact.getAddress().get(), Contact.MAX_ADDRESS_LENGTH);
      }
    }
  }

  private String contact(int index) {
    return root + "organisation.contacts[" + index + "]";
  }

  private void environment(Environment environment) {
    if (isBad(environment.getName(), Environment.MAX_NAME_LENGTH)) {
      text(root + "environment.name", environment.getName(), Environment.MAX_NAME_LENGTH);
    }
    count("users", environment.getUsers());
    count("sites", environment.getSites());
    count("internalAddresses", environment.getInternalAddresses());
    for (int i = 0; i < environment.getHostedServices().size(); i++) {
      HostedService service = environment.getHostedServices().get(i);
      if (isBad(service.getName(), HostedService.MAX_NAME_LENGTH)) {
        text(
            root + "environment.hostedServices[" + i + "].name",
            service.getName().get(),
            HostedService.MAX_NAME_LENGTH);
      }
    }
  }

  private void count(String field, OptionalLong count) {
    if (count.isPresent() && count.getAsLong() < 0) {
      faults.add(
          new Fault(
              root + "environment." + field,
              ProblemCodes.NUMBER_NEGATIVE,
              count.getAsLong() + " is negative"));
    }
  }
}
