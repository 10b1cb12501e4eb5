package org.psncontrols.model;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.MigrationEntry;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTranslation;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;

/** The examples of the README, as they stand there. */
final class ReadmeExamples {

  private ReadmeExamples() {}

  static void markings(PrintStream out) {
    // README begins
    Marking marking = Marking.parse("Official – Sensitive [personal]").value().orElseThrow();
    out.println(marking.getScheme() + ": " + marking.toText());
    for (Problem problem : Marking.parse("SECRET - LEGAL").problems()) {
      out.println(problem.getMessage() + " " + problem.getRemedy());
    }
    GscTranslation translation = GscTranslation.of(GpmsTier.RESTRICTED);
    out.println(
        translation.candidates() + " " + translation.firmness() + ". " + translation.note());
    // README ends
  }

  static void connections(PrintStream out) {
    // README begins
    Connection connection =
        Connection.builder()
            .environment(EnvironmentId.parse("own:demo/Corporate network"))
            .addHistory(
                ConnectionEvent.builder()
                    .on(DateSpan.parse("2010"))
                    .kind(ConnectionEvent.Kind.CIRCUIT_ACTIVATED)
                    .after(ConnectionState.GSI_FAMILY)
                    .build())
            .addHistory(
                ConnectionEvent.builder()
                    .on(DateSpan.parse("2013-10"))
                    .kind(ConnectionEvent.Kind.PSN_CODE_ADOPTED)
                    .before(ConnectionState.GSI_FAMILY)
                    .after(ConnectionState.SWITCHED_CODE)
                    .build())
            .build();
    out.println(connection.possibleStatesOn(LocalDate.of(2013, 10, 15)));
    out.println(connection.stateOn(LocalDate.of(2013, 11, 1)).orElseThrow());
    // README ends
  }

  static void profiles(Catalogue catalogue, PrintStream out) {
    // README begins
    Profile profile =
        Profile.builder()
            .edition(CatalogueEdition.of("own-profile", "1"))
            .title("What binds us")
            .addImport(
                ProfileImport.of(
                    catalogue.getEdition(), Selection.builder().addForce(Force.MUST).build()))
            .addTailoring(Tailoring.builder().control(ControlId.of("P-1")).weight(5).build())
            .build();
    Reading<Catalogue> effective =
        profile.resolve(Profile.Sources.of(List.of(catalogue), List.of()));
    effective.value().orElseThrow().getControls().forEach(c -> out.println(c.getId()));
    // README ends
  }

  static void migrations(Assessment assessment, Catalogue older, Catalogue newer, PrintStream out) {
    // README begins
    Migration migration = Migration.of(assessment, older, newer);
    for (MigrationEntry entry : migration.getEntries()) {
      out.println(entry.getOutcome() + ": " + entry.getReason());
    }
    for (Response response : migration.getAssessment().getResponses()) {
      out.println(response.getControl() + " comes from " + response.getOrigin().orElseThrow());
    }
    // README ends
  }
}
