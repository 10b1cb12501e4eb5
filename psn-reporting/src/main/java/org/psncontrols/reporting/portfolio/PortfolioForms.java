package org.psncontrols.reporting.portfolio;

import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.ObjectForm;

/**
 * The JSON form of a portfolio's header.
 *
 * @since 0.1
 */
public final class PortfolioForms {

  private static final JsonForm<PortfolioHeader> PORTFOLIO =
      ObjectForm.of(PortfolioHeader::builder, PortfolioHeader.Builder::build)
          .required(
              "title",
              JsonForms.text(PortfolioHeader.MAX_TITLE_LENGTH),
              PortfolioHeader::getTitle,
              PortfolioHeader.Builder::title)
          .optional(
              "notice",
              JsonForms.text(PortfolioHeader.MAX_NOTICE_LENGTH),
              PortfolioHeader::getNotice,
              PortfolioHeader.Builder::notice)
          .optional(
              "asOf", JsonForms.date(), PortfolioHeader::getAsOf, PortfolioHeader.Builder::asOf)
          .optional(
              "deadline",
              JsonForms.date(),
              PortfolioHeader::getDeadline,
              PortfolioHeader.Builder::deadline)
          .collection(
              "reviewedOn",
              JsonForms.sortedSet(JsonForms.date(), PortfolioHeader.MAX_REVIEWS),
              PortfolioHeader::getReviewedOn,
              PortfolioHeader.Builder::reviewedOn)
          .build();

  /** The header, as an object with the one member {@code portfolio}. */
  public static final JsonForm<PortfolioHeader> HEADER =
      ObjectForm.of(HeaderLine::new, HeaderLine::header)
          .required("portfolio", PORTFOLIO, header -> header, HeaderLine::set)
          .build();

  private PortfolioForms() {}

  /** The header while its line is read. */
  private static final class HeaderLine {
    private PortfolioHeader header = PortfolioHeader.builder().title("").build();

    void set(PortfolioHeader value) {
      header = value;
    }

    PortfolioHeader header() {
      return header;
    }
  }
}
