package org.psncontrols.rules.testkit.scoring;

import static org.psncontrols.rules.testkit.scoring.Trial.isSame;
import static org.psncontrols.rules.testkit.scoring.Trial.words;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.Standing;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.NothingToScore;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Tally;

/** The laws about what the make-up of a catalogue does to a score. */
final class CatalogueLaws {

  private static final int MAX_SECTIONS = 4;
  private static final int MAX_SECTION_WEIGHT = 10;

  private CatalogueLaws() {}

  static void partition(Trial trial, Random random) {
    ScoringCase whole = trial.given();
    List<Control> oneHalf = new ArrayList<>();
    List<Control> otherHalf = new ArrayList<>();
    whole
        .catalogue()
        .getControls()
        .forEach(c -> (random.nextBoolean() ? oneHalf : otherHalf).add(c));
    List<Finding> found = new ArrayList<>();
    List<Finding> foundToo = new ArrayList<>();
    whole.findings().forEach(f -> (random.nextBoolean() ? found : foundToo).add(f));
    ScoringCase one = whole.over(oneHalf);
    ScoringCase other = whole.over(otherHalf);

    Tally sum = trial.tally(one).plus(trial.tally(other.unchecked()));
    trial.keeps(
        Law.PARTITION,
        sum.equals(trial.tally(whole)),
        "the parts add up to %s, but the whole gives %s",
        sum,
        trial.tally(whole));
    addsUpTo(trial, sum);
    addsUpTo(trial, trial.tally(one.found(found)).plus(trial.tally(other.found(foundToo))));
  }

  private static void addsUpTo(Trial trial, Tally sum) {
    Optional<Ratio> parts = trial.formula().score(sum);
    trial.keeps(
        Law.PARTITION,
        parts.equals(trial.number()),
        "the sum of the parts gives %s, but the whole %s",
        words(parts),
        words(trial.number()));
  }

  static void regrouping(Trial trial, Random random) {
    Catalogue catalogue = trial.given().catalogue();
    List<Section> sections = sections(1 + random.nextInt(MAX_SECTIONS), random);
    Catalogue regrouped =
        Catalogue.builder()
            .from(catalogue)
            .sections(sections)
            .controls(
                catalogue.getControls().stream()
                    .map(
                        control ->
                            Control.builder()
                                .from(control)
                                .section(sections.get(random.nextInt(sections.size())).id())
                                .build())
                    .toList())
            .build();

    Score before = trial.score();
    Score after = trial.score(trial.given().over(regrouped));
    trial.keeps(
        Law.REGROUPING,
        isSame(before, after),
        "in sections %s it gives %s, but in %s %s",
        catalogue.getSections(),
        words(before),
        sections,
        words(after));
  }

  private static List<Section> sections(int count, Random random) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int parent = random.nextInt(i + 1);
      sections.add(
          new Section(
              "S." + i,
              "Section " + i,
              parent == i ? Optional.empty() : Optional.of(sections.get(parent).id()),
              OptionalInt.of(random.nextInt(MAX_SECTION_WEIGHT + 1))));
    }
    return sections;
  }

  static void zeroWeight(Trial trial, int pick, Answer answer) {
    Optional<Ratio> before = trial.number();
    Optional<Ratio> after = trial.number(withWeightless(trial.given(), pick, answer));

    trial.keeps(
        Law.ZERO_WEIGHT,
        after.equals(before),
        "it gives %s, but with a control of weight 0 that is %s %s",
        words(before),
        answer,
        words(after));
  }

  /** The same with a control more, which weighs nothing, in one of the sections. */
  static ScoringCase withWeightless(ScoringCase given, int pick, Answer answer) {
    Catalogue catalogue = given.catalogue();
    ImmutableList<Section> sections = catalogue.getSections();
    Control weightless =
        Control.builder()
            .id(ControlId.of("weightless"))
            .section(sections.get(pick % sections.size()).id())
            .title("A control of weight 0")
            .statement("It is so.")
            .weight(0)
            .standing(Standing.LOCAL)
            .build();
    return given
        .over(Catalogue.builder().from(catalogue).addControl(weightless).build())
        .with(Responses.backed(weightless, answer));
  }

  static void neutralElement(Trial trial) {
    ScoringCase nothing = trial.given().over(ImmutableList.<Control>of()).unchecked();
    Tally sum = trial.tally(trial.given()).plus(trial.tally(nothing));
    Optional<Ratio> score = trial.formula().score(sum);

    trial.keeps(
        Law.NEUTRAL_ELEMENT,
        sum.equals(trial.tally(trial.given())) && score.equals(trial.number()),
        "it gives %s, but with a part without controls and health check added %s, as that part"
            + " counts %s",
        words(trial.number()),
        words(score),
        trial.tally(nothing));
  }

  static void nothingToScore(Trial trial) {
    ScoringCase given = trial.given();
    List<Response> notApplicable =
        given.controls().stream()
            .map(control -> Responses.backed(control, Answer.NOT_APPLICABLE))
            .toList();
    nothing(trial, given.answered(notApplicable).unchecked(), "where nothing applies");
    nothing(trial, given.over(ImmutableList.<Control>of()).unchecked(), "without controls");
  }

  private static void nothing(Trial trial, ScoringCase empty, String when) {
    Score score = trial.score(empty);
    trial.keeps(
        Law.NOTHING_TO_SCORE,
        score instanceof NothingToScore,
        "%s and without a health check it gives %s",
        when,
        words(score.findScore()));
  }
}
