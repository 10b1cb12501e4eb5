package org.psncontrols.reporting.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.text.PlainText;

/** Whether the Markdown is what it says is judged by another program's parser of it. */
class MarkdownProblemsTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void problems_are_a_table_and_counts_and_sources_are_two_others() {
    assertThat(MarkdownProblems.render(Samples.all()))
        .isEqualTo(
            """
            | Where | Severity | What is wrong, and what to do | Code |
            | --- | --- | --- | --- |
            | forms/s 1.json: networkDiagram | Warning | There is no network diagram. Add one. | diagram-missing |
            | forms/s 1.json:14: assessment.responses\\[2\\].control | Error | Control CoCo-99 is not in generic-coco\\@il3. Correct it. | control-unknown |
            | r.csv:3: control | Error | Control "A\\|B" is not in generic-coco\\@il3. Correct it. | control-unknown |

            | Code | Errors | Warnings | Count |
            | --- | ---: | ---: | ---: |
            | control-unknown | 2 | 0 | 2 |
            | diagram-missing | 0 | 1 | 1 |

            | Code | Source |
            | --- | --- |
            | diagram-missing | Code of Connection |
            """
                .replace("json:14", "json\\:14")
                .replace("csv:3", "csv\\:3"));
  }

  @Test
  void no_problems_are_said_to_be_none() {
    assertThat(MarkdownProblems.render(Problems.none())).isEqualTo("No problems.\n");
  }

  @Test
  void every_text_shows_as_it_is_and_means_nothing() {
    assertTables(Hostile.all());
  }

  @Property(tries = 200)
  void whatever_the_problems_they_are_tables_of_plain_text(@ForAll Problems problems) {
    if (problems.isEmpty()) {
      return;
    }
    assertTables(problems);
  }

  private static void assertTables(Problems problems) {
    Node document = PARSER.parse(MarkdownProblems.render(problems));

    List<List<String>> rows = rows(document);
    int sources = CodeSource.of(problems).size();
    assertThat(rows)
        .hasSize(
            problems.size() + CodeCount.of(problems).size() + sources + (sources == 0 ? 2 : 3));
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.asList().get(i);
      List<String> cells = rows.get(i + 1);
      assertThat(cells).hasSize(4);
      assertThat(cells.get(2)).isEqualTo(tidy(problem.getMessage() + " " + problem.getRemedy()));
      assertThat(cells.get(0)).endsWith(tidy(problem.getPath()));
    }
  }

  /** Text as a table cell can hold it: without white space around it or runs of it. */
  private static String tidy(String text) {
    return PlainText.oneLine(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** The text of each cell of each row, having checked that nothing else is there. */
  private static List<List<String>> rows(Node document) {
    List<List<String>> rows = new ArrayList<>();
    walk(document, rows);
    return rows;
  }

  private static void walk(Node node, List<List<String>> rows) {
    assertThat(node)
        .isInstanceOfAny(
            Document.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class,
            Text.class);
    if (node instanceof TableRow) {
      rows.add(new ArrayList<>());
    } else if (node instanceof TableCell) {
      rows.get(rows.size() - 1).add("");
    } else if (node instanceof Text text) {
      List<String> row = rows.get(rows.size() - 1);
      row.set(row.size() - 1, row.get(row.size() - 1) + text.getLiteral());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      walk(child, rows);
    }
  }

  @Test
  void it_is_the_same_in_every_locale_and_zone() {
    assertThat(Hostile.abroad(() -> MarkdownProblems.render(Samples.all())))
        .isEqualTo(MarkdownProblems.render(Samples.all()));
  }
}
