package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.AnswerView;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;

/**
 * Goes from the answers of one round to those of another of the same edition: first to the later
 * date, then from answer to answer. Findings stay as they were at the date of the first.
 */
final class AnswerWalk {

  private final ScoringPlan plan;
  private final LocalDate asOf;
  private final Assessment held;
  private final Map<ControlId, Response> responses;
  private final Ledger ledger;

  private AnswerWalk(Assessment carried, LocalDate then, Round newer, Ledger ledger) {
    this.plan = newer.plan();
    this.asOf = newer.asOf();
    this.held = Frozen.findingsAt(carried, then);
    this.responses = Frozen.responses(carried, plan.getCatalogue());
    this.ledger = ledger;
  }

  /**
   * Walks from where the ledger stands to all answers of the second round.
   *
   * @param carried the assessment of the first round, in the edition of the second
   * @param then the date of the first round
   */
  static void walk(Assessment carried, LocalDate then, Round newer, Ledger ledger) {
    ImmutableList<StandingAnswer> before = ledger.last().getAnswers();
    ImmutableList<StandingAnswer> lapsed = newer.plan().score(carried, newer.asOf()).getAnswers();
    AnswerWalk walk = new AnswerWalk(carried, then, newer, ledger);
    walk.lapse(before, lapsed, then);
    walk.answer(lapsed, newer.score().getAnswers());
  }

  private Score score() {
    return plan.score(Assessment.builder().from(held).responses(responses.values()).build(), asOf);
  }

  private void put(ControlId control, @Nullable Response response) {
    if (response == null) {
      responses.remove(control);
    } else {
      responses.put(control, response);
    }
  }

  private void lapse(
      ImmutableList<StandingAnswer> before, ImmutableList<StandingAnswer> after, LocalDate then) {
    for (int i = 0; i < before.size(); i++) {
      if (Ledger.standsOtherwise(before.get(i), after.get(i))) {
        responses.computeIfPresent(
            after.get(i).control().getId(), (id, response) -> Frozen.at(response, then));
      }
    }
    ledger.rest(score(), "The model looks at the date itself, " + asOf + " instead of " + then);
    for (int i = 0; i < before.size(); i++) {
      StandingAnswer now = after.get(i);
      if (Ledger.standsOtherwise(before.get(i), now)) {
        put(now.control().getId(), now.response().orElse(null));
        ledger.answer(lapseKind(before.get(i), now), before.get(i), now, score());
      }
    }
  }

  private static Kind lapseKind(StandingAnswer before, StandingAnswer after) {
    if (after.basis() == Basis.EVIDENCE_NOT_CURRENT) {
      return Kind.EVIDENCE_LAPSED;
    }
    if (before.basis() == Basis.EVIDENCE_NOT_CURRENT) {
      return Kind.EVIDENCE_BEGUN;
    }
    return after.attainment() < before.attainment()
        ? Kind.COMPENSATION_LAPSED
        : Kind.COMPENSATION_BEGUN;
  }

  private void answer(ImmutableList<StandingAnswer> before, ImmutableList<StandingAnswer> after) {
    for (int i = 0; i < before.size(); i++) {
      StandingAnswer now = after.get(i);
      if (Ledger.standsOtherwise(before.get(i), now)) {
        put(now.control().getId(), now.response().orElse(null));
        ledger.answer(answerKind(before.get(i), now), before.get(i), now, score());
      }
    }
  }

  private Kind answerKind(StandingAnswer before, StandingAnswer after) {
    if (isForWantOfEvidence(before) && given(before).equals(Optional.of(after.answer()))) {
      return Kind.EVIDENCE_RENEWED;
    }
    if (after.answer() == Answer.NOT_APPLICABLE) {
      return Kind.DECLARED_NOT_APPLICABLE;
    }
    if (before.answer() == Answer.NOT_APPLICABLE) {
      return Kind.BECAME_APPLICABLE;
    }
    if (after.isUnknown()) {
      return Kind.NO_LONGER_ASSESSED;
    }
    if (before.isUnknown()) {
      return Kind.NEWLY_ASSESSED;
    }
    int more = Long.compare(after.attainment(), before.attainment());
    if (more < 0) {
      return Kind.REGRESSED;
    }
    if (more == 0) {
      return Kind.ANSWERED_OTHERWISE;
    }
    return after.isFull() ? Kind.FIXED : Kind.IMPROVED;
  }

  private static boolean isForWantOfEvidence(StandingAnswer answer) {
    return answer.basis() == Basis.EVIDENCE_MISSING || answer.basis() == Basis.EVIDENCE_NOT_CURRENT;
  }

  /** What was answered, whether it stands or not. */
  private Optional<Answer> given(StandingAnswer standing) {
    AnswerView view = plan.getPolicy().getAnswerView();
    return standing
        .response()
        .flatMap(
            response ->
                switch (view) {
                  case OWN -> Optional.of(response.getAnswer());
                  case ASSESSOR -> response.getAssessorView().map(AssessorView::getAnswer);
                  case ASSESSOR_ELSE_OWN -> Optional.of(response.getCountedAnswer());
                });
  }
}
