package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;

/** An item of evidence as a fact of its own, which rules join with its answer. */
public final class EvidenceFact {

  private final String control;
  private final Plain.Evidence evidence;

  EvidenceFact(String control, Plain.Evidence evidence) {
    this.control = control;
    this.evidence = evidence;
  }

  public String getControl() {
    return control;
  }

  public LocalDate getCollected() {
    return evidence.collected();
  }

  public LocalDate getExpires() {
    return evidence.expires();
  }
}
