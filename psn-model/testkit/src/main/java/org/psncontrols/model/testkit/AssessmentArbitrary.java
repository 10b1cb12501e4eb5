package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.Assessments.Answering;
import org.psncontrols.model.testkit.Assessments.Assessed;
import org.psncontrols.model.testkit.Assessments.Subject;

/**
 * Generates valid assessments; configured by methods that each give a new generator.
 *
 * <p>Unless configured, each assessment answers some controls of an arbitrary catalogue of 1 to 30
 * controls, and its day is up to 120 days before {@link DatedArbitrary#DEFAULT_DAY}. Nothing in it
 * speaks of a control that its catalogue no longer has in force. Edge cases are: nothing applies,
 * nothing is answered, evidence is current for the last time on the day or is of a 29 February, and
 * without a catalogue given: no control, one control, 1,000 controls. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class AssessmentArbitrary extends ArbitraryDecorator<Assessment>
    implements Answerable<Assessment>, Clocked<Assessment> {

  private final Optional<Catalogue> catalogue;
  private final Answering answering;
  private final LocalDate clock;

  private AssessmentArbitrary(Optional<Catalogue> catalogue, Answering answering, LocalDate clock) {
    this.catalogue = catalogue;
    this.answering = answering;
    this.clock = clock;
  }

  static AssessmentArbitrary create() {
    return new AssessmentArbitrary(Optional.empty(), Answering.ANY, DatedArbitrary.DEFAULT_DAY);
  }

  /**
   * Assessments against one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator of assessments against it
   */
  public AssessmentArbitrary of(Catalogue catalogue) {
    return new AssessmentArbitrary(
        Optional.of(requireNonNull(catalogue, "catalogue")), answering, clock);
  }

  /**
   * Assessments that leave no control open: each control in force has a response, and neither its
   * answer nor the assessor's is {@code NOT_ASSESSED}.
   *
   * @return a generator of complete assessments
   */
  @Override
  public AssessmentArbitrary answered() {
    return new AssessmentArbitrary(catalogue, Answering.COMPLETE, clock);
  }

  /**
   * Assessments in which each control in force has a response, and the body's answer and the
   * assessor's, if there is one, are among the given ones.
   *
   * @param answers the answers, at least one; neither it nor any of them null
   * @return a generator of such assessments
   * @throws IllegalArgumentException if there is no answer
   */
  @Override
  public AssessmentArbitrary answered(Answer... answers) {
    checkArgument(
        answers.length > 0, "assessments must have at least one answer to give, but have none");
    ImmutableList<Answer> given = ImmutableList.copyOf(answers);
    return new AssessmentArbitrary(catalogue, Answering.all(draw -> draw.of(given)), clock);
  }

  /**
   * Assessments around a day: their own days are up to 120 days before it, and what they plan may
   * lie after it.
   *
   * @param day the day, in the years 10 to 9979, never null
   * @return a generator of assessments around it
   * @throws IllegalArgumentException if the year is not 10 to 9979
   */
  @Override
  public AssessmentArbitrary around(LocalDate day) {
    return new AssessmentArbitrary(catalogue, answering, Days.checked(day));
  }

  /**
   * The same assessments, each with the catalogue that it is against.
   *
   * @return a generator of catalogues and assessments
   */
  public Arbitrary<Tuple2<Catalogue, Assessment>> withCatalogues() {
    return drawn().then((draw, any) -> Tuple.of(any.catalogue(), any.assessment()));
  }

  @Override
  protected Arbitrary<Assessment> arbitrary() {
    return drawn().then((draw, any) -> any.assessment());
  }

  DrawnArbitrary<Assessed> drawn() {
    return DrawnArbitrary.<Assessed>of(
            draw -> assessed(draw, 1, Catalogues.MAX_CONTROLS, answering))
        .withEdges(edges());
  }

  private Assessed assessed(Draw draw, int least, int most, Answering how) {
    if (catalogue.isEmpty()) {
      return Assessments.withCatalogue(draw, least, most, how, clock);
    }
    Subject subject = draw.make(any -> Subject.any(any, clock));
    return new Assessed(catalogue.get(), Assessments.against(draw, catalogue.get(), how, subject));
  }

  private ImmutableList<Maker<Assessed>> edges() {
    ImmutableList.Builder<Maker<Assessed>> edges = ImmutableList.builder();
    edges.add(draw -> restingOn(draw, Responses::evidenceOnItsLastDay));
    edges.add(draw -> restingOn(draw, Responses::evidenceOfALeapDay));
    if (answering.equals(Answering.ANY)) {
      edges.add(draw -> assessed(draw, 1, 5, Answering.all(answer -> Answer.NOT_APPLICABLE)));
      edges.add(draw -> assessed(draw, 1, 5, Answering.NONE));
    }
    if (catalogue.isEmpty()) {
      for (int size : new int[] {0, 1, Catalogues.MANY_CONTROLS}) {
        edges.add(draw -> assessed(draw, size, size, answering));
      }
    }
    return edges.build();
  }

  private Assessed restingOn(Draw draw, DatedMaker<Evidence> evidence) {
    Assessed assessed = assessed(draw, 1, 5, answering);
    return new Assessed(
        assessed.catalogue(), Assessments.restingOn(assessed.assessment(), draw, evidence));
  }
}
