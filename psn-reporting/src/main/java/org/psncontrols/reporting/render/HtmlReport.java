package org.psncontrols.reporting.render;

import static java.util.Objects.requireNonNull;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.render.page.JtereportGenerated;
import org.psncontrols.reporting.render.page.ReportPage;

/**
 * The programme report as one HTML page.
 *
 * <p>The page stands alone: it asks for no other file and runs no script. It adapts to narrow
 * screens, dark mode and print. All text in it is escaped; a character that HTML cannot hold is
 * shown as a sign in its place. It lists the first 1,000 organisations that are not yet compliant
 * and the first 200 problems, and says so where there are more. It is well-formed XML too.
 *
 * @since 0.1
 */
public final class HtmlReport {

  private HtmlReport() {}

  /**
   * Renders a report.
   *
   * @param report the report, never null
   * @return the page, to be written as UTF-8
   */
  @SuppressWarnings("NullAway") // The template takes null for no interceptor.
  public static String render(ProgrammeReport report) {
    StringOutput output = new StringOutput();
    JtereportGenerated.render(
        new OwaspHtmlTemplateOutput(output),
        null,
        new ReportPage(requireNonNull(report, "report")));
    return output.toString();
  }
}
