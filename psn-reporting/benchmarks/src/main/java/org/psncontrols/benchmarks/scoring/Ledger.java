package org.psncontrols.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;

/** Where the rules of an engine write down what they decided; not thread-safe. */
public final class Ledger {

  private final List<Contribution> lines = new ArrayList<>();
  private long attained;
  private long weight;
  private boolean gateOpen = true;

  /** A control that applies, and how far it is met by itself and with its best measure. */
  public void counts(AnswerFact answer, int share, int credit) {
    long attainment = Attainment.of(share, credit);
    attained += answer.control().weight() * attainment;
    weight += answer.control().weight();
    gateOpen &= !answer.control().must() || attainment == Attainment.FULL;
    lines.add(new Contribution(answer.control().id(), answer.control().weight(), attainment));
  }

  /** A control that does not apply. */
  public void leavesOut(AnswerFact answer) {
    lines.add(new Contribution(answer.control().id(), 0, 0));
  }

  Explained explained() {
    return new Explained(new Scores(attained, weight, gateOpen), lines);
  }
}
