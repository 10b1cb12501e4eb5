package org.psncontrols.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import org.psncontrols.model.assessment.Answer;

/**
 * An answer as engines take it, with what the catalogue says of the control. Whether the answer
 * stands, and what measures earn, is left to the rules.
 *
 * @param answer what was answered
 * @param share how far the control is met if it is partly met
 */
public record AnswerFact(
    Plain.Control control,
    Answer answer,
    int share,
    List<Plain.Evidence> evidence,
    List<Plain.Measure> measures) {

  static List<AnswerFact> of(Plain.Catalogue catalogue, Plain.Assessment assessment) {
    List<AnswerFact> facts = new ArrayList<>(assessment.responses().size());
    for (Plain.Response response : assessment.responses()) {
      Plain.Said said = response.counted();
      Integer share = said.share();
      facts.add(
          new AnswerFact(
              catalogue.control(response.control()),
              said.answer(),
              share == null ? Attainment.DEFAULT_SHARE : share,
              response.evidence(),
              response.measures()));
    }
    return facts;
  }
}
