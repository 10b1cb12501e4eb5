package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;

/**
 * Generates valid assessments; configured by methods that each give a new generator.
 *
 * <p>Unless configured, each assessment answers some controls of an arbitrary catalogue, and its
 * day is up to 120 days before {@link #DEFAULT_DAY}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class AssessmentArbitrary extends ArbitraryDecorator<Assessment> {

  /** The day around which days are generated unless another is given: 28 February 2014. */
  public static final LocalDate DEFAULT_DAY = LocalDate.of(2014, 2, 28);

  private static final int FIRST_YEAR = 10;
  private static final int LAST_YEAR = 9_989;
  private static final int MAX_AGE = 120;

  static final Arbitrary<AssessmentId> IDS =
      Texts.identifier("._:/-", 16).map(AssessmentId::of).withoutEdgeCases();

  /** In percent, how many of the controls have a response. */
  private static final Arbitrary<Integer> DENSITIES = Arbitraries.of(90, 90, 90, 30, 100);

  private static final Arbitrary<Header> HEADERS =
      Combinators.combine(
              IDS,
              Organisations.ORGANISATIONS,
              Environments.ENVIRONMENTS,
              Dated.days(MAX_AGE),
              DENSITIES,
              Choices.evenly(0, Catalogues.MAX_CONTROLS))
          .as(Header::new);

  private static final Arbitrary<Optional<HealthChecks.CheckDraft>> HEALTH_CHECKS =
      Choices.sometimes(80, HealthChecks.HEALTH_CHECKS);

  private static final Arbitrary<Plan> PLANS =
      Combinators.combine(
              Actions.ACTIONS.list().ofMaxSize(4),
              RiskAcceptances.DRAFTS.list().ofMaxSize(2),
              Certificates.INHERITANCES.list().ofMaxSize(2))
          .as(Plan::new);

  private static final Arbitrary<Slot> SLOTS = slots(Responses.ANY);

  private static final Arbitrary<Slot> ANSWERED_SLOTS = slots(Responses.ANSWERED);

  private final Optional<Catalogue> catalogue;
  private final boolean answered;
  private final LocalDate clock;

  private AssessmentArbitrary(Optional<Catalogue> catalogue, boolean answered, LocalDate clock) {
    this.catalogue = catalogue;
    this.answered = answered;
    this.clock = clock;
  }

  static AssessmentArbitrary create() {
    return new AssessmentArbitrary(Optional.empty(), false, DEFAULT_DAY);
  }

  /**
   * Assessments against one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator of assessments against it
   */
  public AssessmentArbitrary of(Catalogue catalogue) {
    return new AssessmentArbitrary(Optional.of(catalogue), answered, clock);
  }

  /**
   * Assessments that leave no control open: each has a response, and neither its answer nor the
   * assessor's is {@code NOT_ASSESSED}.
   *
   * @return a generator of complete assessments
   */
  public AssessmentArbitrary answered() {
    return new AssessmentArbitrary(catalogue, true, clock);
  }

  /**
   * Assessments around a day: their own days are up to 120 days before it, and what they plan may
   * lie after it.
   *
   * @param day the day, in the years 10 to 9989, never null
   * @return a generator of assessments around it
   * @throws IllegalArgumentException if the year is not 10 to 9989
   */
  public AssessmentArbitrary around(LocalDate day) {
    requireNonNull(day, "day");
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "the day around which assessments are generated must lie in the years "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ", but is "
              + day);
    }
    return new AssessmentArbitrary(catalogue, answered, day);
  }

  @Override
  protected Arbitrary<Assessment> arbitrary() {
    return catalogue.map(this::against).orElseGet(this::againstAny).withoutEdgeCases();
  }

  private Arbitrary<Assessment> against(Catalogue fixed) {
    return Combinators.combine(
            HEADERS, slots().list().ofSize(fixed.getControls().size()), HEALTH_CHECKS, PLANS)
        .as(
            (header, slots, healthCheck, plan) ->
                assessment(fixed, header, slots, healthCheck, plan));
  }

  private Arbitrary<Assessment> againstAny() {
    return withCatalogues().map(Tuple.Tuple2::get2);
  }

  /**
   * Assessments of arbitrary catalogues, each with its catalogue; controls and responses are
   * generated in pairs, so that they shrink together.
   */
  Arbitrary<Tuple.Tuple2<Catalogue, Assessment>> withCatalogues() {
    return Combinators.combine(
            Catalogues.SHELLS,
            HEADERS,
            Combinators.combine(Catalogues.CONTROLS, slots())
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(Catalogues.MAX_CONTROLS),
            HEALTH_CHECKS,
            PLANS)
        .as(
            (shell, header, pairs, healthCheck, plan) -> {
              Catalogue any = shell.with(pairs.stream().map(Tuple.Tuple1::get1).toList());
              List<Slot> slots = pairs.stream().map(Tuple.Tuple2::get2).toList();
              return Tuple.of(any, assessment(any, header, slots, healthCheck, plan));
            });
  }

  private Arbitrary<Slot> slots() {
    return answered ? ANSWERED_SLOTS : SLOTS;
  }

  private static Arbitrary<Slot> slots(Arbitrary<Responses.Draft> drafts) {
    return Combinators.combine(Choices.evenly(0, 99), drafts).as(Slot::new);
  }

  private Assessment assessment(
      Catalogue catalogue,
      Header header,
      List<Slot> slots,
      Optional<HealthChecks.CheckDraft> checkDraft,
      Plan plan) {
    LocalDate day = clock.minusDays(header.age());
    ImmutableList<ControlId> controls =
        catalogue.getControls().stream()
            .map(Control::getId)
            .collect(ImmutableList.toImmutableList());
    Optional<HealthCheck> healthCheck = checkDraft.map(draft -> draft.of(controls, day));
    ImmutableList<FindingId> findings =
        healthCheck.stream()
            .flatMap(check -> check.getFindings().stream())
            .map(Finding::getId)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<RiskAcceptance> acceptances =
        RiskAcceptances.all(plan.acceptances(), controls, findings, day);
    ImmutableList<RiskAcceptanceId> acceptanceIds =
        acceptances.stream().map(RiskAcceptance::getId).collect(ImmutableList.toImmutableList());
    return Assessment.builder()
        .id(header.id())
        .organisation(header.organisation())
        .environment(header.environment())
        .catalogue(catalogue.getEdition())
        .assessedOn(day)
        .responses(responses(controls, slots, header, day))
        .healthCheck(healthCheck)
        .actions(Actions.all(plan.actions(), controls, findings, acceptanceIds, day))
        .inheritances(Certificates.all(plan.inheritances(), controls))
        .riskAcceptances(acceptances)
        .build();
  }

  /** Responses to some controls, not always from the catalogue's first one on. */
  private List<Response> responses(
      ImmutableList<ControlId> controls, List<Slot> slots, Header header, LocalDate day) {
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < controls.size(); i++) {
      Slot slot = slots.get(i);
      if (answered || slot.rank() >= 100 - header.density()) {
        responses.add(slot.draft().to(controls.get(i), day));
      }
    }
    Collections.rotate(responses, header.turn());
    return responses;
  }

  /**
   * What does not depend on the catalogue.
   *
   * @param age days from the assessment to the clock's day
   * @param density the slots that are filled, in percent
   * @param turn by how many places the responses are rotated
   */
  private record Header(
      AssessmentId id,
      Organisation organisation,
      Environment environment,
      int age,
      int density,
      int turn) {}

  /** What puts things right, and what is left as it is. */
  private record Plan(
      List<Actions.Draft> actions,
      List<RiskAcceptances.Draft> acceptances,
      List<Certificates.Draft> inheritances) {}

  /**
   * A place for a response; shrinks to one that is left open.
   *
   * @param rank 0 to 99; the place is left open where it is too low for the density
   */
  private record Slot(int rank, Responses.Draft draft) {}
}
