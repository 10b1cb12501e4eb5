package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.rules.compliance.Reason;

/**
 * An organisation that is not yet compliant, in words.
 *
 * @param name its name
 * @param id its identifier
 * @param environment the environment that stands worst
 * @param kind its kind
 * @param nation its nation, or a dash
 * @param outcome the outcome, with the provisional one in brackets
 * @param isFlagged whether it is flagged
 * @param score the weighted score
 * @param submitted when it last sent a submission
 * @param lastPlanned the last day on which a planned cure falls due
 * @param openItems how many things are open
 * @param reasons what stands in its way
 */
public record NotYetRow(
    String name,
    String id,
    String environment,
    String kind,
    String nation,
    String outcome,
    boolean isFlagged,
    String score,
    String submitted,
    String lastPlanned,
    String openItems,
    ImmutableList<ReasonRow> reasons) {

  /**
   * What stands in an organisation's way.
   *
   * @param kind the kind of reason
   * @param subject the control, finding or part of the submission
   * @param message what is wrong
   * @param cure what would cure it, and how that is planned
   */
  public record ReasonRow(String kind, String subject, String message, String cure) {

    static ReasonRow of(Reason reason) {
      return new ReasonRow(
          Words.code(reason.getCode()),
          Words.visible(reason.getSubject()),
          Words.visible(reason.getMessage()),
          Words.visible(reason.getCure()));
    }
  }

  static NotYetRow of(NotYetCompliant entry) {
    return new NotYetRow(
        Words.visible(entry.getOrganisation().getName()),
        entry.getOrganisation().getId().toString(),
        Words.visible(entry.getEnvironment()),
        entry.getOrganisation().getKind().getLabel(),
        entry.getOrganisation().getNation().map(Nation::getLabel).orElse(Words.NONE),
        entry.getOutcome().getLabel()
            + entry.getProvisionalOutcome().map(o -> " (" + o.getLabel() + ")").orElse(""),
        entry.isFlagged(),
        entry.getWeightedPercent().map(Words::percent).orElse("Nothing to score"),
        entry.getSubmittedOn().map(Words::shortDate).orElse("Never"),
        entry.getLastPlannedDay().map(Words::shortDate).orElse("No plan"),
        Words.number(entry.getOpenItems()),
        entry.getBlockingReasons().stream()
            .map(ReasonRow::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * The flag in a word.
   *
   * @return the word
   */
  public String flag() {
    return isFlagged ? "Flagged" : "No";
  }

  /**
   * What the list of reasons is called.
   *
   * @return their number with its noun
   */
  public String reasonCount() {
    return Words.count(reasons.size(), "blocking reason", "blocking reasons");
  }
}
