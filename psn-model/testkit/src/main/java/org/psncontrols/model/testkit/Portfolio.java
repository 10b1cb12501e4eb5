package org.psncontrols.model.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.Organisation;

/**
 * The bodies of a programme on a day, with what each has sent and what joins them.
 *
 * <p>Each body is there once, with one environment; suppliers are bodies among the others. Whatever
 * a part refers to is in the portfolio: environments and services that controls are inherited from,
 * owners of hosted services, ends of exchanges, holders of assets. Immutable and thread-safe; a
 * value type, so do not use its identity.
 *
 * @param asOf the day, never null
 * @param catalogue what all submissions answer, never null
 * @param submissions what each body sent on the day or before, never null
 * @param connections the connection of each body, in the same order, never null
 * @param exchanges who provides information to whom, never null
 * @param assets what they hold, never null
 * @since 0.1
 */
public record Portfolio(
    LocalDate asOf,
    Catalogue catalogue,
    ImmutableList<Submission> submissions,
    ImmutableList<Connection> connections,
    ImmutableList<InformationExchange> exchanges,
    ImmutableList<InformationAsset> assets) {

  /**
   * Takes the parts as they are.
   *
   * @param asOf the day, never null
   * @param catalogue what all submissions answer, never null
   * @param submissions what each body sent, never null
   * @param connections the connection of each body, never null
   * @param exchanges who provides information to whom, never null
   * @param assets what they hold, never null
   */
  public Portfolio {
    requireNonNull(asOf, "asOf");
    requireNonNull(catalogue, "catalogue");
    requireNonNull(submissions, "submissions");
    requireNonNull(connections, "connections");
    requireNonNull(exchanges, "exchanges");
    requireNonNull(assets, "assets");
  }

  /**
   * The bodies.
   *
   * @return the organisation of each submission, in the same order
   */
  public ImmutableList<Organisation> organisations() {
    return submissions.stream()
        .map(submission -> submission.getAssessment().getOrganisation())
        .collect(toImmutableList());
  }
}
