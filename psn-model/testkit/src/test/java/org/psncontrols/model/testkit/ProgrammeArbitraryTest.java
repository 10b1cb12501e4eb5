package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.json.Catalogues;

/** That programmes follow their figures is for decisions to tell; those are in psn-rules. */
class ProgrammeArbitraryTest {

  private static final Catalogue CATALOGUE = Catalogues.genericCodeOfConnection();
  private static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  @Example
  void figures_that_contradict_one_another_are_refused() {
    ProgrammeArbitrary ten = ProgrammeArbitraries.programmes(CATALOGUE).ofSize(10);
    ProgrammeArbitrary reviewed = ten.reviewedOn(DAY, 8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.reviewedOn(DAY, 11))
        .withMessage("the number of compliant bodies must be 0 to 10, but is 11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reviewed.reviewedOn(DAY, 8))
        .withMessage(
            "a review must be after the one before it, on 2014-02-28, but is on 2014-02-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reviewed.ofSize(7))
        .withMessage("the number of bodies must be 8 to 100000, but is 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.flagged(-1))
        .withMessage("the number of flagged bodies must be 0 or more, but is -1");
    assertThatIllegalStateException()
        .isThrownBy(() -> ProgrammeArbitraries.programmes(CATALOGUE).reviewedOn(DAY, 1))
        .withMessage("the number of bodies must be given before a review");
  }

  @Example
  void a_catalogue_without_a_control_that_must_be_met_is_refused() {
    Catalogue empty =
        Catalogue.builder()
            .edition(CatalogueEdition.of("empty", "1"))
            .title("Empty")
            .completeness(Completeness.OUTLINE)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeArbitraries.programmes(empty))
        .withMessage(
            "a programme's catalogue must have a control in force that must be met,"
                + " but empty@1 has none");
  }

  @Example
  void a_programme_shrinks_to_the_body_that_matters() {
    Programme programme =
        Shrinking.smallest(
            ProgrammeArbitraries.programmes(CATALOGUE),
            any ->
                any.submissions().stream()
                    .anyMatch(
                        sent ->
                            sent.getAssessment().getResponses().stream()
                                .anyMatch(response -> response.getAnswer() == Answer.NOT_MET)));

    assertThat(programme.submissions()).hasSize(1);
    assertThat(programme.reviews()).hasSize(1);
    assertThat(programme.submissions().get(0).getAssessment().getOrganisation().getName())
        .isEqualTo("a");
  }
}
