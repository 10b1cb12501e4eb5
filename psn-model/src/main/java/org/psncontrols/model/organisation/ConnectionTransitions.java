package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.organisation.ConnectionEvent.Kind;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** The rows of {@link ConnectionTransition#TABLE}. */
final class ConnectionTransitions {

  private static final SourceReference GCSX =
      source(
          "S28",
          "ANS Group, Code of Connection, 7 January 2009",
          "http://www.ansgroup.co.uk/Solutions/coco.aspx");
  private static final SourceReference PROGRAMME_PAGES =
      source(
          "S10",
          "Copies of the GOV.UK pages on the PSN programme, 2013",
          "https://cabinet123.rssing.com/chan-7530132/article137.html");
  private static final SourceReference TRANSITION_GUIDANCE =
      source(
          "S75",
          "PSN Technical Transition Guidance v2.0, 7 October 2013",
          "https://abcdocz.com/doc/159859/psn-technical-transition-guidance-public-services-network");
  private static final SourceReference DEADLINE =
      source(
          "S76",
          "Regency ITC, PSN deadline looming",
          "https://regencyitc.co.uk/latest-news/psn-deadline-looming/");
  private static final SourceReference CUT_OFF =
      source(
          "S23",
          "Computer Weekly, Non-compliant organisations risk being cut off from the PSN, March 2014",
          "https://www.computerweekly.com/news/2240216359/"
              + "Non-compliant-organisations-risk-being-cut-off-from-the-PSN");
  private static final SourceReference CONNECTION_CERTIFICATE =
      source(
          "S03a",
          "GOV.UK, Apply for a PSN connection compliance certificate",
          "https://www.gov.uk/guidance/"
              + "apply-for-a-public-services-network-psn-connection-compliance-certificate");
  private static final SourceReference MODERN_NETWORKS =
      source(
          "S62b",
          "GOV.UK, Moving to modern network solutions",
          "https://www.gov.uk/guidance/moving-away-from-legacy-networks");

  /** Connected, and neither warned nor withdrawn. */
  private static final ImmutableList<ConnectionState> SETTLED =
      ImmutableList.of(
          ConnectionState.GSI_FAMILY, ConnectionState.SWITCHED_CODE, ConnectionState.MIGRATED);

  private static final List<ConnectionState> CONNECTED =
      Arrays.stream(ConnectionState.values()).filter(ConnectionState::isConnected).toList();

  private ConnectionTransitions() {}

  static ImmutableList<ConnectionTransition> rows() {
    ImmutableList.Builder<ConnectionTransition> rows = ImmutableList.builder();
    rows.add(
        new ConnectionTransition(
            Optional.empty(),
            Kind.CIRCUIT_ACTIVATED,
            Stated.of(ConnectionState.GSI_FAMILY, Standing.SOURCED, GCSX),
            "The body complies with the code; in the years of GCSx, it meets every must.",
            "The authority of the older network"));
    rows.add(
        row(
            ConnectionState.GSI_FAMILY,
            Kind.PSN_CODE_ADOPTED,
            Stated.of(ConnectionState.SWITCHED_CODE, Standing.SOURCED, PROGRAMME_PAGES),
            "Said to be simple where nothing grave is open.",
            "Cabinet Office PSN team"));
    rows.add(
        row(
            ConnectionState.SWITCHED_CODE,
            Kind.TRANSITION_COMPLETED,
            Stated.of(ConnectionState.MIGRATED, Standing.SOURCED, TRANSITION_GUIDANCE),
            "The body complies with the PSN code and has followed a plan of nine steps.",
            "The body with the PSN project team"));
    for (ConnectionState settled : SETTLED) {
      rows.add(
          row(
              settled,
              Kind.WARNING_ISSUED,
              Stated.of(ConnectionState.THREATENED, Standing.SOURCED, DEADLINE),
              "Compliance is weak or has failed, under zero tolerance.",
              "Cabinet Office"));
    }
    for (ConnectionState settled : SETTLED) {
      rows.add(
          row(
              ConnectionState.THREATENED,
              Kind.CREDIBLE_PLAN_SHOWN,
              Stated.of(settled, Standing.SOURCED, DEADLINE),
              "The will is there and the plan is realistic; from October 2013.",
              "Cabinet Office"));
    }
    rows.add(
        row(
            ConnectionState.THREATENED,
            Kind.NO_ENGAGEMENT,
            Stated.of(ConnectionState.OPTED_OUT, Standing.SOURCED, CUT_OFF),
            "The body in effect opts out.",
            "Cabinet Office"));
    rows.add(
        row(
            ConnectionState.OPTED_OUT,
            Kind.CONNECTION_REMOVED,
            Stated.of(ConnectionState.DISCONNECTED, Standing.RECONSTRUCTED, CUT_OFF),
            "As the programme sees fit.",
            "Cabinet Office"));
    for (ConnectionState connected : CONNECTED) {
      rows.add(withdrawal(connected, ConnectionState.THREATENED));
      rows.add(withdrawal(connected, ConnectionState.DISCONNECTED));
    }
    rows.add(
        row(
            ConnectionState.MIGRATED,
            Kind.MODERN_NETWORK_ADOPTED,
            Stated.of(ConnectionState.MOVED_OFF, Standing.SOURCED, MODERN_NETWORKS),
            "The body has chosen one of the other ways in.",
            "The body"));
    return rows.build();
  }

  private static ConnectionTransition withdrawal(ConnectionState from, ConnectionState to) {
    return row(
        from,
        Kind.CERTIFICATE_WITHDRAWN,
        Stated.of(to, Standing.RECONSTRUCTED, CONNECTION_CERTIFICATE),
        "The standard is no longer met.",
        "PSN team");
  }

  private static ConnectionTransition row(
      ConnectionState from, Kind event, Stated<ConnectionState> to, String guard, String decider) {
    return new ConnectionTransition(Optional.of(from), event, to, guard, decider);
  }

  private static SourceReference source(String key, String title, String address) {
    return SourceReference.builder().key(key).title(title).address(address).build();
  }
}
