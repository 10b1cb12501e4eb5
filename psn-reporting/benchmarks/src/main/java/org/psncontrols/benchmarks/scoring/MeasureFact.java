package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A compensating measure as a fact of its own, which rules join with its answer. */
public final class MeasureFact {

  private final String control;
  private final Plain.Measure measure;

  MeasureFact(String control, Plain.Measure measure) {
    this.control = control;
    this.measure = measure;
  }

  public String getControl() {
    return control;
  }

  public int getCredit() {
    return measure.credit();
  }

  public @Nullable String getAuthority() {
    return measure.authority();
  }

  public LocalDate getExpires() {
    return measure.expires();
  }
}
