package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.testkit.Answered;
import org.psncontrols.model.testkit.Around;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.ControlArbitraries;
import org.psncontrols.model.testkit.ControlCount;
import org.psncontrols.model.testkit.InNation;
import org.psncontrols.model.testkit.InScheme;
import org.psncontrols.model.testkit.OfKind;
import org.psncontrols.model.testkit.Official;
import org.psncontrols.model.testkit.PsnDomain;

/** The project's own code, tested with annotations, a domain, and edits of a given assessment. */
class WorklistTest {

  @Provide
  Arbitrary<Tuple2<Catalogue, Assessment>> complete() {
    return AssessmentArbitraries.assessments().answered().withCatalogues();
  }

  @Property(tries = 100)
  void nothing_is_open_where_everything_is_answered(
      @ForAll("complete") Tuple2<Catalogue, Assessment> complete) {
    assertTrue(Worklist.open(complete.get2(), complete.get1()).isEmpty());
  }

  @Property(tries = 100)
  void values_keep_to_the_annotations(
      @ForAll @Around("2016-02-29") Assessment assessment,
      @ForAll @Answered(Answer.NOT_MET) Submission submission,
      @ForAll @OfKind("council.district") @InNation(Nation.WALES) Organisation organisation,
      @ForAll @ControlCount(min = 2, max = 3) Catalogue catalogue,
      @ForAll @InScheme(Scheme.GSC_2014) @Official Marking marking) {
    assertFalse(Worklist.nextLook(assessment).isAfter(LocalDate.of(2017, 2, 28)));
    assertTrue(
        submission.getAssessment().getResponses().stream()
            .allMatch(response -> response.getCountedAnswer() == Answer.NOT_MET));
    assertEquals(OrganisationKind.Council.DISTRICT, organisation.getKind());
    assertEquals(Nation.WALES, organisation.getNation().orElseThrow());
    assertEquals(2.5, catalogue.getControls().size(), 0.5);
    assertEquals(GscTier.OFFICIAL, marking.getTier());
    assertEquals(Scheme.GSC_2014, marking.getScheme());
  }

  static class LeapDay extends PsnDomain {
    LeapDay() {
      super(LocalDate.of(2016, 2, 29));
    }
  }

  @Property(tries = 100)
  @Domain(LeapDay.class)
  void all_values_of_a_property_lie_around_one_day(
      @ForAll Assessment assessment, @ForAll Signatory signatory, @ForAll int anything) {
    assertFalse(assessment.getAssessedOn().isAfter(signatory.getSignedOn()));
    assertEquals(LocalDate.of(2016, 2, 29), signatory.getSignedOn());
  }

  private static final Catalogue CATALOGUE =
      ControlArbitraries.catalogues().generator(1_000).next(new Random(42)).value();

  @Provide
  Arbitrary<ActionChain<Assessment>> laterEdits() {
    Assessment complete =
        AssessmentArbitraries.assessments(CATALOGUE)
            .answered()
            .generator(1_000)
            .next(new Random(42))
            .value();
    Arbitrary<Transformer<Assessment>> edits =
        AssessmentArbitraries.edits(CATALOGUE).around(LocalDate.of(2016, 2, 29));
    Action.Independent<Assessment> edit = () -> edits;
    return ActionChain.startWith(() -> complete).withAction(edit);
  }

  @Property(tries = 100)
  void the_next_look_is_never_put_forward(@ForAll("laterEdits") ActionChain<Assessment> edits) {
    List<LocalDate> looks = new ArrayList<>();

    edits.peek(now -> looks.add(Worklist.nextLook(now))).run();

    assertTrue(Comparators.isInOrder(looks, Comparator.naturalOrder()));
  }
}
