package org.psncontrols.reporting.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.reporting.portfolio.PortfolioHeader;

/**
 * A fictional programme: its header and every submission sent in it.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param header what the portfolio says of itself, never null
 * @param submissions the submissions, in the order in which they were sent, never null
 * @since 0.1
 */
public record ProgrammeSample(PortfolioHeader header, ImmutableList<Submission> submissions) {

  /** The name of the one sample there is. */
  public static final String PROGRAMME_2014 = "programme-2014";

  /** The seed used where none is given. */
  public static final long DEFAULT_SEED = 2014;

  /** The days on which the sample's programme is reviewed. */
  static final ImmutableList<LocalDate> REVIEWS =
      ImmutableList.of(
          LocalDate.of(2013, 10, 31),
          LocalDate.of(2013, 12, 9),
          LocalDate.of(2014, 1, 31),
          LocalDate.of(2014, 2, 28));

  /**
   * How many of the 588 are compliant at each review. Published: nearly 70 % on 9 December 2013,
   * and 60 not compliant in February 2014. The other two are {@code LOCAL}: October applies the 173
   * of 354 councils of autumn 2013 to all bodies, January lies between.
   */
  static final ImmutableList<Integer> COMPLIANT = ImmutableList.of(287, 411, 475, 528);

  /** How many of those not compliant at the last review are flagged: published. */
  static final int FLAGGED = 37;

  /**
   * The programme of 2013-14 as published figures know it, with 588 invented bodies.
   *
   * <p>At 28 February 2014, 528 are compliant and 60 are not, of which 37 have something in the way
   * without a plan in time. The figures are not written anywhere in the data: they come out of
   * deciding the submissions.
   *
   * @param seed any number; the same seed gives the same sample
   * @return the sample
   */
  public static ProgrammeSample programme2014(long seed) {
    return programme2014(seed, Catalogues.genericCodeOfConnection());
  }

  private static ProgrammeSample programme2014(long seed, Catalogue catalogue) {
    Chance chance = new Chance(seed);
    List<Organisation> bodies = chance.shuffle(FictionalBodies.all(chance.split()));
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      BodyStory story = new BodyStory(bodies.get(i), catalogue, chance.split());
      submissions.addAll(story(story, i));
    }
    submissions.sort(
        Comparator.comparing(Submission::getDate)
            .thenComparing(submission -> submission.getAssessment().getOrganisation().getId()));
    return new ProgrammeSample(
        PortfolioHeader.builder()
            .title("PSN programme 2013-14, fictional sample")
            .notice(
                "Fictional data, made from seed "
                    + seed
                    + ". Every organisation is invented. Only the number of bodies by kind of council"
                    + " and the totals on 9 December 2013 and at the end of February 2014 follow"
                    + " published figures.")
            .asOf(REVIEWS.get(REVIEWS.size() - 1))
            .addAllReviewedOn(REVIEWS)
            .build(),
        ImmutableList.copyOf(submissions));
  }

  /** The shuffled bodies become compliant in the order of their places. */
  private static List<Submission> story(BodyStory story, int place) {
    for (int review = 0; review < REVIEWS.size(); review++) {
      if (place < COMPLIANT.get(review)) {
        return story.compliantFrom(review);
      }
    }
    int last = COMPLIANT.get(COMPLIANT.size() - 1);
    return place < last + FLAGGED ? story.neverCompliant() : story.interimAtTheEnd();
  }
}
