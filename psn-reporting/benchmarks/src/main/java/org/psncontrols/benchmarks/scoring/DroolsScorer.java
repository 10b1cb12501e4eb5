package org.psncontrols.benchmarks.scoring;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The rules in Drools, compiled to its executable model, in a stateless session. */
final class DroolsScorer {

  private static final String RULES = "scoring.drl";

  private final Plain.Catalogue catalogue;
  private final KieBase rules = compiled();

  DroolsScorer(Plain.Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Explained explain(Plain.Assessment assessment, LocalDate asOf) {
    Ledger ledger = new Ledger();
    StatelessKieSession session = rules.newStatelessKieSession();
    session.setGlobal("ledger", ledger);
    session.setGlobal("asOf", asOf);
    session.execute(AnswerFact.of(catalogue, assessment));
    return ledger.explained();
  }

  private static KieBase compiled() {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/psncontrols/benchmarks/scoring/" + RULES, text());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(
          "the rules must compile, but " + builder.getResults().getMessages(Message.Level.ERROR));
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  private static String text() {
    try {
      return Resources.toString(
          Resources.getResource(DroolsScorer.class, RULES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
