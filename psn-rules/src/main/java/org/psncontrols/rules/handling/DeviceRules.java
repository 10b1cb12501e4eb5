package org.psncontrols.rules.handling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/**
 * Which devices may reach which information, by the position of 2013 and 2014.
 *
 * <p>The table is {@code RECONSTRUCTED} from public statements of the time, which each rule names.
 * The stricter of originator and holder wins. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class DeviceRules {

  private static final SourceReference COMPUTER_WEEKLY_2014 =
      SourceReference.builder()
          .key("SEED-A")
          .title(
              "Computer Weekly, Cabinet Office attempts to defuse PSN compliance tensions (January"
                  + " 2014)")
          .address(
              "https://www.computerweekly.com/news/2240212493/Cabinet-Office-attempts-to-diffuse-PSN-compliance-tensions")
          .build();

  private static final SourceReference ACTION_NOTICE =
      SourceReference.builder()
          .key("S35")
          .title(
              "CSO / Computerworld, Cabinet Office warns that personal devices may compromise PSN"
                  + " data")
          .address(
              "http://www.cso.com.au/article/527761/cabinet_office_warns_personal_devices_may_compromise_psn_data/")
          .build();

  private static final SourceReference DEVICE_GUIDANCE =
      SourceReference.builder()
          .key("S37")
          .title(
              "Computer Weekly, The challenges of using mobile devices in the public sector (October"
                  + " 2013)")
          .address(
              "https://www.computerweekly.com/news/2240207377/The-challenges-of-using-mobile-devices-in-the-public-sector")
          .build();

  private static final SourceReference BYOD_APPROVAL =
      SourceReference.builder()
          .key("S110")
          .title("Arrow, Government gives go-ahead to public-sector BYOD (2013)")
          .address(
              "https://www.arrowcommunications.co.uk/newsroom/mobile/government-give-go-ahead-to-public-sector-byod/")
          .build();

  private static final SourceReference PARTNER_RULES =
      SourceReference.builder()
          .key("S111")
          .title("Enfield Council, bring your own device policy")
          .address(
              "https://www.enfield.gov.uk/services/your-council/our-policies-and-procedures/bring-your-own-device-policy")
          .build();

  private static final DeviceRule CENTRAL_MANAGED_ORGANISATION =
      rule(
          "central-government-managed-organisation",
          DeviceOutcome.ALLOWED,
          "A device that the organisation owns and manages may reach central government's"
              + " information.",
          DEVICE_GUIDANCE);

  private static final DeviceRule CENTRAL_MANAGED_PERSONAL =
      rule(
          "central-government-managed-personal",
          DeviceOutcome.NOT_RECOMMENDED,
          "A person's own device may reach central government's information if the organisation puts"
              + " it in a known-good state and manages it throughout; it is not recommended.",
          DEVICE_GUIDANCE,
          BYOD_APPROVAL);

  private static final DeviceRule CENTRAL_UNMANAGED =
      rule(
          "central-government-unmanaged",
          DeviceOutcome.PROHIBITED,
          "A device that the organisation does not manage may not reach central government's"
              + " information, whoever owns it.",
          ACTION_NOTICE,
          COMPUTER_WEEKLY_2014);

  private static final DeviceRule OWN_MANAGED =
      rule(
          "own-managed",
          DeviceOutcome.HOLDER_DECIDES,
          "Whether a managed device may reach the holder's own information is the holder's decision.",
          COMPUTER_WEEKLY_2014);

  private static final DeviceRule OWN_UNMANAGED_SEGREGATED =
      rule(
          "own-unmanaged-segregated",
          DeviceOutcome.OWN_RISK,
          "An unmanaged device may reach the holder's own information at the holder's own risk if"
              + " that is kept apart from what is connected to the network.",
          COMPUTER_WEEKLY_2014);

  private static final DeviceRule OWN_UNMANAGED_CONNECTED =
      rule(
          "own-unmanaged-connected",
          DeviceOutcome.NON_COMPLIANT,
          "An unmanaged device that reaches what is connected to the network opens a path to its"
              + " services or data.",
          ACTION_NOTICE);

  private DeviceRules() {}

  /**
   * Decides whether a device may reach information.
   *
   * <p>What is a partner's is bound by the partner's rules as well as by the holder's own. Where
   * nobody says what these are, the partner is taken to ask what central government asks, and the
   * stricter of that and of the rule for the holder's own information decides; a partner that asks
   * for more must be asked.
   *
   * @param use the device and the information, never null
   * @return the decision, with the rule that decided and its sources
   */
  public static DeviceDecision decide(DeviceUse use) {
    return switch (use.origin()) {
      case CENTRAL_GOVERNMENT -> decision(use, central(use));
      case OWN -> decision(use, own(use));
      case PARTNER -> decision(use, partner(central(use)), partner(own(use)));
    };
  }

  private static DeviceRule central(DeviceUse use) {
    if (use.management() == DeviceManagement.UNMANAGED) {
      return CENTRAL_UNMANAGED;
    }
    return use.ownership() == DeviceOwnership.ORGANISATION
        ? CENTRAL_MANAGED_ORGANISATION
        : CENTRAL_MANAGED_PERSONAL;
  }

  private static DeviceRule own(DeviceUse use) {
    if (use.management() == DeviceManagement.MANAGED) {
      return OWN_MANAGED;
    }
    return use.segregation() == Segregation.SEGREGATED
        ? OWN_UNMANAGED_SEGREGATED
        : OWN_UNMANAGED_CONNECTED;
  }

  /** The rule as it binds the holder of a partner's information. */
  private static DeviceRule partner(DeviceRule rule) {
    return new DeviceRule(
        "partner-" + rule.id(),
        rule.outcome(),
        "For a partner's information the stricter of the partner's and the holder's rule holds: "
            + rule.statement(),
        Standing.RECONSTRUCTED,
        ImmutableList.<SourceReference>builder().add(PARTNER_RULES).addAll(rule.sources()).build());
  }

  private static DeviceDecision decision(DeviceUse use, DeviceRule... considered) {
    ImmutableList<DeviceRule> rules = ImmutableList.copyOf(considered);
    DeviceRule strictest = rules.get(0);
    for (DeviceRule rule : Iterables.skip(rules, 1)) {
      if (rule.outcome().compareTo(strictest.outcome()) > 0) {
        strictest = rule;
      }
    }
    return new DeviceDecision(use, strictest, rules);
  }

  private static DeviceRule rule(
      String id, DeviceOutcome outcome, String statement, SourceReference... sources) {
    return new DeviceRule(
        id, outcome, statement, Standing.RECONSTRUCTED, ImmutableList.copyOf(sources));
  }
}
