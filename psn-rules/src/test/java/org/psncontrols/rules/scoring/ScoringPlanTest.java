package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.EDITION;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.should;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Selection;

class ScoringPlanTest {

  private static final Assessment ASSESSMENT = assessment(met("C")).build();

  private static Catalogue one() {
    return catalogue(control("C").build());
  }

  private static ScoringPolicy policy(int ceiling) {
    return ScoringPolicy.builder().compensationCeiling(Share.of(ceiling)).build();
  }

  private static ScoringPlan plan(Catalogue catalogue, ScoringPolicy policy) {
    return ScoringModels.PSN_WEIGHTED.compile(catalogue, policy);
  }

  @Test
  void a_form_can_be_scored_by_every_plan_for_the_same_catalogue_and_policy() {
    ScoringForm form = plan(one(), policy(7_000)).layOut(ASSESSMENT);

    for (ScoringModel model : ScoringModels.builtIn().all()) {
      // Equal, but not the same.
      ScoringPlan plan = model.compile(one(), policy(7_000));
      Score score = plan.score(form, DAY);

      assertThat(score).isEqualTo(plan.score(ASSESSMENT, DAY));
      assertThat(score.findScore()).isEqualTo(plan.score(ASSESSMENT, DAY).findScore());
      assertThat(plan.score(form.at(DAY))).isEqualTo(score);
      assertThat(plan.score(form.at(DAY)).findScore()).isEqualTo(score.findScore());
      assertThat(score.getPlan()).isSameAs(plan);
    }
  }

  @Test
  void a_form_for_another_edition_is_refused() {
    Catalogue other =
        Catalogue.builder().from(one()).edition(CatalogueEdition.of("example", "2")).build();
    ScoringForm form =
        plan(other, policy(7_000))
            .layOut(Assessment.builder().from(ASSESSMENT).catalogue(other.getEdition()).build());

    refuses(form, "example@2");
  }

  @Test
  void a_form_for_another_catalogue_of_the_edition_is_refused() {
    refuses(
        plan(catalogue(must("C")), policy(7_000)).layOut(ASSESSMENT),
        "another catalogue of the same edition");
  }

  @Test
  void a_form_for_another_policy_is_refused() {
    refuses(plan(one(), policy(6_000)).layOut(ASSESSMENT), "another policy, " + policy(6_000));
    assertThat(policy(6_000).toString()).contains("compensationCeiling=60%");
  }

  private static void refuses(ScoringForm form, String what) {
    ScoringPlan plan = plan(one(), policy(7_000));
    String message =
        "a plan must score what was laid out for its own catalogue and policy, but plan "
            + plan.getModel().getId()
            + " for example@1 was given assessment A-1, laid out for "
            + what;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.score(form, DAY))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.score(form.at(DAY)))
        .withMessage(message);
  }

  @Test
  void a_resolved_profile_is_scored_as_the_catalogue_it_makes() {
    CatalogueEdition edition = CatalogueEdition.of("tailored", "1");
    Catalogue tailored =
        Profile.builder()
            .edition(edition)
            .title("Tailored")
            .addImport(ProfileImport.of(EDITION, Selection.of(ControlId.of("M"))))
            .build()
            .resolve(
                Profile.Sources.of(
                    ImmutableList.of(catalogue(must("M"), should("S"))), ImmutableList.of()))
            .value()
            .orElseThrow();

    Score score =
        plan(tailored, policy(7_000)).score(assessment(met("M")).catalogue(edition).build(), DAY);

    assertThat(score.getCatalogue()).isEqualTo(edition);
    assertThat(score.findScore()).contains(Ratio.of(100, 100));
    assertThat(score.getAnswers())
        .extracting(answer -> answer.control().getId(), StandingAnswer::answer)
        .containsExactly(tuple(ControlId.of("M"), Answer.MET));
  }

  @Test
  void a_plan_is_made_with_the_formula_of_its_model() {
    ScoringPlan plan = plan(one(), policy(7_000));

    assertThat(plan.getFormula()).isInstanceOf(WeightedFormula.class);
    assertThat(plan.getPolicy()).isEqualTo(policy(7_000));
    assertThat(plan.getCatalogue()).isEqualTo(one());
    assertThat(ScoringModels.XCCDF_DEFAULT.compile(one(), policy(1)).getFormula())
        .isInstanceOf(GroupedFormula.class);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused_even_where_nothing_would_look_at_it() {
    Assessment unanswered = assessment().build();
    ScoringPlan plan = plan(one(), policy(7_000));
    ScoringForm form = plan.layOut(unanswered);

    assertThatNullPointerException()
        .isThrownBy(() -> plan.score(unanswered, null))
        .withMessage("asOf");
    assertThatNullPointerException().isThrownBy(() -> plan.score(form, null)).withMessage("asOf");
    assertThatNullPointerException().isThrownBy(() -> form.at(null)).withMessage("asOf");
    assertThatNullPointerException()
        .isThrownBy(() -> plan(catalogue(), null))
        .withMessage("policy");
    assertThatNullPointerException()
        .isThrownBy(() -> plan(null, policy(7_000)))
        .withMessage("catalogue");
  }
}
