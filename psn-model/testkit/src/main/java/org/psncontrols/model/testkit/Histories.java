package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.testkit.Assessments.Answering;
import org.psncontrols.model.testkit.Assessments.Subject;
import org.psncontrols.model.testkit.Certificates.Provision;

/** Makes histories of rounds. */
final class Histories {

  private static final int MAX_CONTROLS = 12;

  /** In percent, how often a round answers a later edition. */
  private static final int REVISED = 30;

  /** In percent, how many responses are those of the round before. */
  private static final int CARRIED = 60;

  private static final int SHORTEST_YEAR = 335;
  private static final int LONGEST_YEAR = 395;

  private Histories() {}

  static AssessmentHistory history(Draw draw, int least, int most, LocalDate clock) {
    Subject subject = draw.make(any -> Subject.any(any, clock));
    List<Catalogue> editions = new ArrayList<>();
    editions.add(draw.make(first -> Catalogues.catalogue(first, 1, MAX_CONTROLS)));
    List<Assessment> assessments = new ArrayList<>();
    ImmutableList<Submission> rounds =
        draw.list(
            least,
            most,
            round -> {
              Assessment made =
                  assessments.isEmpty()
                      ? Assessments.against(round, editions.get(0), Answering.ANY, subject)
                      : next(round, editions, assessments.get(assessments.size() - 1));
              Assessment numbered =
                  Assessment.builder()
                      .from(made)
                      .id(AssessmentId.of("round-" + (assessments.size() + 1)))
                      .build();
              assessments.add(numbered);
              return Submissions.submission(round, numbered);
            });
    return new AssessmentHistory(ImmutableList.copyOf(editions), rounds);
  }

  /** The assessment after another, against the last edition or a new one. */
  private static Assessment next(Draw draw, List<Catalogue> editions, Assessment before) {
    Catalogue edition = editions.get(editions.size() - 1);
    Assessment carried = before;
    if (draw.chance(REVISED)) {
      Catalogue older = edition;
      edition = draw.make(later -> Editions.laterEdition(later, older));
      carried = Migration.of(before, older, edition).getAssessment();
      editions.add(edition);
    }
    LocalDate day = before.getAssessedOn().plusDays(draw.between(SHORTEST_YEAR, LONGEST_YEAR));
    Assessment fresh =
        Assessments.against(
            draw,
            edition,
            Answering.ANY,
            new Subject(
                before.getOrganisation(),
                before.getEnvironment(),
                day,
                Optional.of(Provision::any)));
    return Assessment.builder().from(fresh).responses(responses(draw, fresh, carried)).build();
  }

  private static List<Response> responses(Draw draw, Assessment fresh, Assessment carried) {
    Map<ControlId, Response> before = new HashMap<>();
    carried.getResponses().forEach(response -> before.put(response.getControl(), response));
    List<Response> responses = new ArrayList<>();
    for (Response response : fresh.getResponses()) {
      boolean kept = draw.chance(CARRIED);
      responses.add(kept ? before.getOrDefault(response.getControl(), response) : response);
    }
    return responses;
  }
}
