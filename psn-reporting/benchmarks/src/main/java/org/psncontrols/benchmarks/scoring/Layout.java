package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.source.DateSpan;

/**
 * From an assessment to its compact form at a date: the measuring rod of a first score. It looks
 * each control up by its identifier, and at the dates of evidence and measures. Short lists are
 * read by index, as an iterator for each costs more than what it iterates over.
 */
final class Layout {

  private Layout() {}

  static CompactForm of(OrdinalCatalogue catalogue, Assessment assessment, LocalDate asOf) {
    CompactForm.Builder form = new CompactForm.Builder(catalogue);
    for (Response response : assessment.getResponses()) {
      int ordinal = catalogue.ordinal(response.getControl());
      Answer answer = response.getCountedAnswer();
      switch (answer) {
        case NOT_ASSESSED -> {}
        case NOT_MET -> form.attains(ordinal, Attainment.of(0, credit(response, asOf)));
        case MET, PARTLY_MET, NOT_APPLICABLE -> {
          if (stands(response, catalogue.isEvidenceExpected(ordinal), asOf)) {
            place(form, ordinal, response, answer, asOf);
          }
        }
      }
    }
    return form.build();
  }

  private static void place(
      CompactForm.Builder form, int ordinal, Response response, Answer answer, LocalDate asOf) {
    if (answer == Answer.NOT_APPLICABLE) {
      form.notApplicable(ordinal);
    } else if (answer == Answer.MET) {
      form.attains(ordinal, Attainment.FULL);
    } else {
      int share = response.getCountedShare().map(Share::parts).orElse(Attainment.DEFAULT_SHARE);
      form.attains(ordinal, Attainment.of(share, credit(response, asOf)));
    }
  }

  private static boolean stands(Response response, boolean evidenceExpected, LocalDate asOf) {
    List<Evidence> evidence = response.getEvidence();
    for (int i = 0; i < evidence.size(); i++) {
      if (isCurrent(evidence.get(i), asOf)) {
        return true;
      }
    }
    return !evidenceExpected && evidence.isEmpty();
  }

  /** As the evidence says itself, without a function for each of its dates. */
  private static boolean isCurrent(Evidence evidence, LocalDate asOf) {
    Optional<DateSpan> collected = evidence.getCollectedOn();
    if (collected.isPresent() && asOf.isBefore(collected.get().last())) {
      return false;
    }
    Optional<DateSpan> expires = evidence.getExpiresOn();
    return expires.isEmpty() || !asOf.isAfter(expires.get().first());
  }

  private static int credit(Response response, LocalDate asOf) {
    int best = 0;
    List<CompensatingMeasure> measures = response.getCompensatingMeasures();
    for (int i = 0; i < measures.size(); i++) {
      CompensatingMeasure measure = measures.get(i);
      if (measure.getAuthority().isPresent() && !measure.getExpiresOn().isBefore(asOf)) {
        best = Math.max(best, measure.getCredit().parts());
      }
    }
    return best;
  }
}
