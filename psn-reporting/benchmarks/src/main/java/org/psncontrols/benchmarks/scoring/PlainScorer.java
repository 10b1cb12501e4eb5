package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Share;

/** Loops over plain records that look up in maps, as somebody careful would write them. */
final class PlainScorer {

  /** What an answer attains where nobody states a share, in parts of 10,000. */
  private static final Map<Answer, Integer> SHARES =
      new EnumMap<>(Map.of(Answer.MET, Share.WHOLE, Answer.PARTLY_MET, Attainment.DEFAULT_SHARE));

  private final Plain.Catalogue catalogue;

  PlainScorer(Plain.Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Scores score(Plain.Assessment assessment, LocalDate asOf) {
    long attained = 0;
    long weight = 0;
    boolean gateOpen = true;
    for (Plain.Response response : assessment.responses()) {
      Plain.Control control = catalogue.control(response.control());
      Answer standing = standing(control, response, asOf);
      if (standing != Answer.NOT_APPLICABLE) {
        long attainment = attainment(standing, response, asOf);
        attained += control.weight() * attainment;
        weight += control.weight();
        gateOpen &= !control.must() || attainment == Attainment.FULL;
      }
    }
    return new Scores(attained, weight, gateOpen);
  }

  Explained explain(Plain.Assessment assessment, LocalDate asOf) {
    long attained = 0;
    long weight = 0;
    boolean gateOpen = true;
    List<Contribution> lines = new ArrayList<>();
    for (Plain.Response response : assessment.responses()) {
      Plain.Control control = catalogue.control(response.control());
      Answer standing = standing(control, response, asOf);
      if (standing == Answer.NOT_APPLICABLE) {
        lines.add(new Contribution(control.id(), 0, 0));
      } else {
        long attainment = attainment(standing, response, asOf);
        attained += control.weight() * attainment;
        weight += control.weight();
        gateOpen &= !control.must() || attainment == Attainment.FULL;
        lines.add(new Contribution(control.id(), control.weight(), attainment));
      }
    }
    return new Explained(new Scores(attained, weight, gateOpen), lines);
  }

  /** The answer, if its evidence carries it. */
  private static Answer standing(Plain.Control control, Plain.Response response, LocalDate asOf) {
    Answer answer = response.counted().answer();
    if (answer == Answer.NOT_MET || answer == Answer.NOT_ASSESSED) {
      return answer;
    }
    for (Plain.Evidence evidence : response.evidence()) {
      if (evidence.isCurrentOn(asOf)) {
        return answer;
      }
    }
    return response.evidence().isEmpty() && !control.evidenceExpected()
        ? answer
        : Answer.NOT_ASSESSED;
  }

  private static long attainment(Answer standing, Plain.Response response, LocalDate asOf) {
    Integer stated = standing == Answer.PARTLY_MET ? response.counted().share() : null;
    int share = stated == null ? SHARES.getOrDefault(standing, 0) : stated;
    int credit = 0;
    if (standing == Answer.PARTLY_MET || standing == Answer.NOT_MET) {
      for (Plain.Measure measure : response.measures()) {
        if (measure.isInForceOn(asOf)) {
          credit = Math.max(credit, measure.credit());
        }
      }
    }
    return Attainment.of(share, credit);
  }
}
