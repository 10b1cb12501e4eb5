package org.psncontrols.model.problem;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.SourceReference;

/**
 * The rules that the types of this module hold themselves against: catalogues, profiles, mappings,
 * successions of bodies, histories of connections.
 *
 * <p>All are asked of drafts. Those without a source are rules of this library: a value that
 * contradicts itself is wrong whatever the regime says. Their texts are in {@code
 * PsnModelMessages.properties}. Each is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ModelRules {

  static final MessageBundle MESSAGES = MessageBundle.of("PsnModelMessages", ModelRules.class);

  /** The key of the one text that is no rule's. */
  static final String IMPORTED_KEY = "org.psncontrols.imported.message";

  private static final ImmutableList<String> IMPORTED_PARAMETERS =
      ImmutableList.of("document", "path", "message");

  private static final SourceReference DEADLINE =
      SourceReference.builder()
          .key("S76")
          .title("Regency ITC, PSN deadline looming")
          .address("https://regencyitc.co.uk/latest-news/psn-deadline-looming/")
          .build();

  // Catalogues.

  /** A parameter has a value that it does not allow. */
  public static final Rule PARAMETER_VALUE_NOT_ALLOWED =
      Rule.error(ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED)
          .build(MESSAGES, "parameter", "allowed", "actual");

  /** A parameter has a default that it does not allow. */
  public static final Rule PARAMETER_DEFAULT_NOT_ALLOWED =
      Rule.error(ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED)
          .variant("default")
          .build(MESSAGES, "parameter", "allowed", "actual");

  /** A control is said to have become one that its own edition does not have. */
  public static final Rule SUCCESSION_TARGET_UNKNOWN =
      Rule.error(ProblemCodes.SUCCESSION_TARGET_UNKNOWN)
          .build(MESSAGES, "control", "edition", "target");

  /** A control is said to have become one that the edition compared with does not have. */
  public static final Rule SUCCESSION_TARGET_UNKNOWN_IN_NEWER =
      Rule.error(ProblemCodes.SUCCESSION_TARGET_UNKNOWN)
          .variant("newer")
          .build(MESSAGES, "control", "edition", "target");

  /** A control is said to have become one that is itself no longer in force. */
  public static final Rule SUCCESSION_TARGET_RETIRED =
      Rule.error(ProblemCodes.SUCCESSION_TARGET_RETIRED)
          .build(MESSAGES, "control", "edition", "target");

  // Profiles: what they import.

  /** A profile imports itself, directly or through others. */
  public static final Rule IMPORT_CYCLE =
      Rule.error(ProblemCodes.IMPORT_CYCLE).build(MESSAGES, "edition", "chain");

  /** Profiles import one another more deeply than is followed. */
  public static final Rule IMPORT_TOO_DEEP =
      Rule.error(ProblemCodes.IMPORT_TOO_DEEP).build(MESSAGES, "limit", "edition");

  /** What a profile imports is not among its sources. */
  public static final Rule IMPORT_UNKNOWN =
      Rule.error(ProblemCodes.CATALOGUE_UNKNOWN).variant("import").build(MESSAGES, "edition");

  /** An edition is that of a catalogue and of a profile. */
  public static final Rule EDITION_AMBIGUOUS =
      Rule.error(ProblemCodes.EDITION_AMBIGUOUS).build(MESSAGES, "edition");

  /** A section that is selected is not in the source. */
  public static final Rule SECTION_SELECTED_UNKNOWN =
      Rule.error(ProblemCodes.SECTION_UNKNOWN)
          .variant("selected")
          .build(MESSAGES, "edition", "section");

  /** A control that is selected is not in the source. */
  public static final Rule CONTROL_SELECTED_UNKNOWN =
      Rule.error(ProblemCodes.CONTROL_UNKNOWN)
          .variant("selected")
          .build(MESSAGES, "edition", "control");

  /** A control that is selected is no longer in force. */
  public static final Rule CONTROL_RETIRED =
      Rule.error(ProblemCodes.CONTROL_RETIRED).build(MESSAGES, "edition", "control");

  // Profiles: what they make of it.

  /** A profile has a section of its own twice. */
  public static final Rule SECTION_REPEATED =
      Rule.error(ProblemCodes.SECTION_CONTRADICTED)
          .variant("repeated")
          .build(MESSAGES, "profile", "section");

  /** Two sections of one identifier have different titles. */
  public static final Rule SECTION_CONTRADICTED =
      Rule.error(ProblemCodes.SECTION_CONTRADICTED)
          .build(MESSAGES, "section", "title", "edition", "before");

  /** Two sections of one identifier and title have different parents or weights. */
  public static final Rule SECTION_PLACED_TWICE =
      Rule.error(ProblemCodes.SECTION_CONTRADICTED)
          .variant("place")
          .build(MESSAGES, "section", "actual", "edition", "before");

  /** A section of a profile's own stands in one that the profile does not have. */
  public static final Rule SECTION_PARENT_UNKNOWN =
      Rule.error(ProblemCodes.SECTION_UNKNOWN)
          .variant("parent")
          .build(MESSAGES, "section", "profile", "parent");

  /** A section stands in itself, directly or through others. */
  public static final Rule SECTION_CYCLE =
      Rule.error(ProblemCodes.SECTION_CYCLE).build(MESSAGES, "section", "chain");

  /** A profile's sections nest more deeply than those of a catalogue. */
  public static final Rule SECTION_TOO_DEEP =
      Rule.error(ProblemCodes.SECTION_TOO_DEEP).build(MESSAGES, "limit", "profile", "section");

  /** A control stands in a section that the profile does not have. */
  public static final Rule SECTION_UNKNOWN =
      Rule.error(ProblemCodes.SECTION_UNKNOWN).build(MESSAGES, "profile", "section");

  /** Two controls of one identifier differ. */
  public static final Rule CONTROL_CONTRADICTED =
      Rule.error(ProblemCodes.CONTROL_CONTRADICTED)
          .build(MESSAGES, "profile", "control", "before", "title");

  /** A control whose parameter is set, or that is tailored, is not selected. */
  public static final Rule CONTROL_CHANGED_UNKNOWN =
      Rule.error(ProblemCodes.CONTROL_UNKNOWN)
          .variant("changed")
          .build(MESSAGES, "profile", "control");

  /** A parameter that is set is not there. */
  public static final Rule PARAMETER_UNKNOWN =
      Rule.error(ProblemCodes.PARAMETER_UNKNOWN).build(MESSAGES, "control", "parameter");

  /** A parameter is set twice. */
  public static final Rule PARAMETER_REPEATED =
      Rule.error(ProblemCodes.PARAMETER_REPEATED).build(MESSAGES, "parameter", "control");

  /** A parameter is set to a value that it does not allow. */
  public static final Rule PARAMETER_SETTING_NOT_ALLOWED =
      Rule.error(ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED)
          .variant("setting")
          .build(MESSAGES, "parameter", "control", "allowed", "actual");

  /** A control is tailored twice. */
  public static final Rule TAILORING_REPEATED =
      Rule.error(ProblemCodes.TAILORING_REPEATED).build(MESSAGES, "control");

  /** Evidence is to be removed that the control does not expect. */
  public static final Rule EVIDENCE_UNKNOWN =
      Rule.error(ProblemCodes.EVIDENCE_UNKNOWN).build(MESSAGES, "control", "evidence");

  /** A profile's effective catalogue has more controls than a catalogue takes. */
  public static final Rule TOO_MANY_CONTROLS =
      Rule.error(ProblemCodes.TOO_MANY)
          .variant("controls")
          .build(MESSAGES, "limit", "profile", "actual");

  // Mappings.

  /** A catalogue is of another edition than the one that is mapped. */
  public static final Rule EDITION_MISMATCH =
      Rule.error(ProblemCodes.EDITION_MISMATCH).build(MESSAGES, "wanted", "actual");

  /** A control that is mapped is not in its catalogue. */
  public static final Rule CONTROL_MAPPED_UNKNOWN =
      Rule.error(ProblemCodes.CONTROL_UNKNOWN)
          .variant("mapping")
          .build(MESSAGES, "edition", "control");

  /** A mapping states two relations between the same controls. */
  public static final Rule MAPPING_CONTRADICTED =
      Rule.error(ProblemCodes.MAPPING_CONTRADICTED)
          .build(MESSAGES, "source", "target", "actual", "before");

  // Organisations.

  /** A body does not name one that is said to have been replaced by it. */
  public static final Rule PREDECESSOR_MISSING =
      Rule.warning(ProblemCodes.SUCCESSION_ONE_SIDED)
          .variant("predecessor")
          .build(MESSAGES, "other", "organisation");

  /** A body does not name one that is said to have replaced it. */
  public static final Rule SUCCESSOR_MISSING =
      Rule.warning(ProblemCodes.SUCCESSION_ONE_SIDED)
          .variant("successor")
          .build(MESSAGES, "other", "organisation");

  // Connections. Each fact of the table has its source; that a history is held against them is
  // ours.

  /** An event is not known to change a connection's state so. */
  public static final Rule CONNECTION_EVENT_NOT_LISTED =
      Rule.warning(ProblemCodes.CONNECTION_EVENT_NOT_LISTED)
          .build(MESSAGES, "event", "before", "after", "known");

  /** An event follows a state that nothing is known to follow. */
  public static final Rule CONNECTION_EVENT_AFTER_THE_LAST =
      Rule.warning(ProblemCodes.CONNECTION_EVENT_NOT_LISTED)
          .variant("after-the-last")
          .build(MESSAGES, "event", "before", "after");

  /** An event is not known to change anything where there was no connection. */
  public static final Rule CONNECTION_EVENT_NOT_A_FIRST =
      Rule.warning(ProblemCodes.CONNECTION_EVENT_NOT_LISTED)
          .variant("first")
          .build(MESSAGES, "event", "after", "known");

  /** A credible plan does not lead back to the state before the threat. */
  public static final Rule CONNECTION_PLAN_LEADS_ELSEWHERE =
      Rule.warning(ProblemCodes.CONNECTION_EVENT_NOT_LISTED)
          .variant("plan")
          .reconstructed(Authority.CONDITION, DEADLINE)
          .build(MESSAGES, "before", "after");

  /** A credible plan follows a threat before which there was no connection. */
  public static final Rule CONNECTION_PLAN_AFTER_NO_CONNECTION =
      Rule.warning(ProblemCodes.CONNECTION_EVENT_NOT_LISTED)
          .variant("plan-first")
          .reconstructed(Authority.CONDITION, DEADLINE)
          .build(MESSAGES, "after");

  /** An event does not start from the state where the one before it ended. */
  public static final Rule CONNECTION_HISTORY_BROKEN =
      Rule.warning(ProblemCodes.CONNECTION_HISTORY_BROKEN).build(MESSAGES, "from", "before");

  /** An event starts from no connection, though the one before it led to a state. */
  public static final Rule CONNECTION_HISTORY_BEGUN_AGAIN =
      Rule.warning(ProblemCodes.CONNECTION_HISTORY_BROKEN)
          .variant("first")
          .build(MESSAGES, "before");

  /** An event's date contradicts its place in the history. */
  public static final Rule CONNECTION_HISTORY_OUT_OF_ORDER =
      Rule.error(ProblemCodes.CONNECTION_HISTORY_OUT_OF_ORDER).build(MESSAGES, "on");

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          PARAMETER_VALUE_NOT_ALLOWED,
          PARAMETER_DEFAULT_NOT_ALLOWED,
          SUCCESSION_TARGET_UNKNOWN,
          SUCCESSION_TARGET_UNKNOWN_IN_NEWER,
          SUCCESSION_TARGET_RETIRED,
          IMPORT_CYCLE,
          IMPORT_TOO_DEEP,
          IMPORT_UNKNOWN,
          EDITION_AMBIGUOUS,
          SECTION_SELECTED_UNKNOWN,
          CONTROL_SELECTED_UNKNOWN,
          CONTROL_RETIRED,
          SECTION_REPEATED,
          SECTION_CONTRADICTED,
          SECTION_PLACED_TWICE,
          SECTION_PARENT_UNKNOWN,
          SECTION_CYCLE,
          SECTION_TOO_DEEP,
          SECTION_UNKNOWN,
          CONTROL_CONTRADICTED,
          CONTROL_CHANGED_UNKNOWN,
          PARAMETER_UNKNOWN,
          PARAMETER_REPEATED,
          PARAMETER_SETTING_NOT_ALLOWED,
          TAILORING_REPEATED,
          EVIDENCE_UNKNOWN,
          TOO_MANY_CONTROLS,
          EDITION_MISMATCH,
          CONTROL_MAPPED_UNKNOWN,
          MAPPING_CONTRADICTED,
          PREDECESSOR_MISSING,
          SUCCESSOR_MISSING,
          CONNECTION_EVENT_NOT_LISTED,
          CONNECTION_EVENT_AFTER_THE_LAST,
          CONNECTION_EVENT_NOT_A_FIRST,
          CONNECTION_PLAN_LEADS_ELSEWHERE,
          CONNECTION_PLAN_AFTER_NO_CONNECTION,
          CONNECTION_HISTORY_BROKEN,
          CONNECTION_HISTORY_BEGUN_AGAIN,
          CONNECTION_HISTORY_OUT_OF_ORDER);

  private ModelRules() {}

  /**
   * All of them.
   *
   * @return the rules in the order of this page
   */
  public static ImmutableList<Rule> all() {
    return ALL;
  }

  /**
   * A problem in something that another value uses, told where it is used.
   *
   * @param problem the problem, never null
   * @param document names what it is in, never null
   * @param path where that is used, never null
   * @return the problem at that path, whose message, in English, begins with the document and the
   *     place in it
   */
  public static Problem imported(Problem problem, Object document, String path) {
    return Problem.builder()
        .from(problem)
        .path(path)
        .message(
            MESSAGES
                .template(IMPORTED_KEY, Locale.ROOT)
                .with(
                    IMPORTED_PARAMETERS,
                    requireNonNull(document, "document"),
                    problem.getPath(),
                    problem.getMessage()))
        .build();
  }
}
