package org.psncontrols.reporting.cli;

import java.util.Optional;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.problem.JsonProblems;
import org.psncontrols.reporting.problem.MarkdownProblems;
import org.psncontrols.reporting.problem.SarifProblems;
import org.psncontrols.reporting.problem.SarifTool;
import org.psncontrols.reporting.problem.TextProblems;

/** The form of problems on the standard output. */
enum ProblemFormat {
  /** For people. */
  TEXT {
    @Override
    String render(Problems problems) {
      return TextProblems.render(problems);
    }
  },
  /** For programs. */
  JSON {
    @Override
    String render(Problems problems) {
      return JsonProblems.render(problems);
    }
  },
  /** For comments and pages. */
  MARKDOWN {
    @Override
    String render(Problems problems) {
      return MarkdownProblems.render(problems);
    }
  },
  /** For code reviews. */
  SARIF {
    @Override
    String render(Problems problems) {
      return SarifProblems.render(
          problems, new SarifTool("psn", Psn.Version.number(), Optional.empty()));
    }
  };

  abstract String render(Problems problems);
}
