package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Lists;
import java.util.*;
import net.jqwik.api.*;
import net.jqwik.api.state.ActionChain;
import org.psncontrols.model.assessment.*;
import org.psncontrols.model.control.*;
import org.psncontrols.model.testkit.*;

class BoardTest {

  private static final Catalogue CATALOGUE =
      ControlArbitraries.catalogues().ofSize(4, 4).generator(1000).next(new Random(42)).value();

  // Your own code: what a screen shows, brought up to date by each change.
  private static final class Board {
    private final Map<ControlId, Answer> shown = new HashMap<>();

    void show(Assessment assessment) {
      assessment.getResponses().forEach(r -> shown.put(r.getControl(), r.getAnswer()));
      shown.keySet().retainAll(Lists.transform(assessment.getResponses(), Response::getControl));
    }
  }

  @Provide
  Arbitrary<ActionChain<Assessment>> edits() {
    return AssessmentArbitraries.editChains(CATALOGUE);
  }

  @Property
  void the_board_shows_each_answer_and_no_other(@ForAll("edits") ActionChain<Assessment> edits) {
    Board board = new Board();

    edits
        .peek(board::show)
        .withInvariant(now -> assertEquals(now.getResponses().size(), board.shown.size()))
        .run();
  }
}
