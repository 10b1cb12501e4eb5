package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Share;

/** The rules in Easy Rules, asked for one answer after the other. */
final class EasyRulesScorer {

  private static final String ANSWER = "answer";
  private static final String AS_OF = "asOf";
  private static final String LEDGER = "ledger";

  private final Plain.Catalogue catalogue;
  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
  private final Rules rules = new Rules();

  /** What a rule does to the ledger. */
  private interface Entry {
    void write(Ledger ledger, AnswerFact answer, LocalDate asOf);
  }

  EasyRulesScorer(Plain.Catalogue catalogue) {
    this.catalogue = catalogue;
    rule(
        "what is met, partly met or does not apply needs evidence",
        facts -> claims(facts) && !isBacked(facts),
        (ledger, answer, asOf) -> ledger.counts(answer, 0, 0));
    rule(
        "what is met counts in full",
        facts -> says(facts, Answer.MET),
        (ledger, answer, asOf) -> ledger.counts(answer, Share.WHOLE, 0));
    rule(
        "what is partly met counts in part",
        facts -> says(facts, Answer.PARTLY_MET),
        (ledger, answer, asOf) -> ledger.counts(answer, answer.share(), credit(answer, asOf)));
    rule(
        "what is not met can be compensated",
        facts -> says(facts, Answer.NOT_MET),
        (ledger, answer, asOf) -> ledger.counts(answer, 0, credit(answer, asOf)));
    rule(
        "what does not apply is left out",
        facts -> says(facts, Answer.NOT_APPLICABLE),
        (ledger, answer, asOf) -> ledger.leavesOut(answer));
    rule(
        "what is not assessed counts as nothing",
        facts -> says(facts, Answer.NOT_ASSESSED),
        (ledger, answer, asOf) -> ledger.counts(answer, 0, 0));
  }

  /** Rules are asked in the order in which they are added. */
  private void rule(String name, Predicate<Facts> condition, Entry entry) {
    rules.register(
        new RuleBuilder()
            .name(name)
            .priority(rules.size())
            .when(condition::test)
            .then(
                facts ->
                    entry.write(facts.get(LEDGER), facts.get(ANSWER), facts.<LocalDate>get(AS_OF)))
            .build());
  }

  Explained explain(Plain.Assessment assessment, LocalDate asOf) {
    Ledger ledger = new Ledger();
    Facts facts = new Facts();
    facts.put(LEDGER, ledger);
    facts.put(AS_OF, asOf);
    for (AnswerFact answer : AnswerFact.of(catalogue, assessment)) {
      facts.put(ANSWER, answer);
      engine.fire(rules, facts);
    }
    return ledger.explained();
  }

  private static boolean says(Facts facts, Answer wanted) {
    return facts.<AnswerFact>get(ANSWER).answer() == wanted;
  }

  private static boolean claims(Facts facts) {
    return !says(facts, Answer.NOT_MET) && !says(facts, Answer.NOT_ASSESSED);
  }

  private static boolean isBacked(Facts facts) {
    AnswerFact answer = facts.get(ANSWER);
    LocalDate asOf = facts.get(AS_OF);
    for (Plain.Evidence evidence : answer.evidence()) {
      if (evidence.isCurrentOn(asOf)) {
        return true;
      }
    }
    return answer.evidence().isEmpty() && !answer.control().evidenceExpected();
  }

  private static int credit(AnswerFact answer, LocalDate asOf) {
    int best = 0;
    for (Plain.Measure measure : answer.measures()) {
      if (measure.isInForceOn(asOf)) {
        best = Math.max(best, measure.credit());
      }
    }
    return best;
  }
}
