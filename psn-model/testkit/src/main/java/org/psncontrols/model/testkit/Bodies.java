package org.psncontrols.model.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;

/** Makes organisations that stand beside others: no two are the same, and none knows a stranger. */
final class Bodies {

  /** Kinds of bodies that are connected for their own work. */
  static final ImmutableList<OrganisationKind> CONNECTED =
      Organisations.ALL_KINDS.stream()
          .filter(kind -> !(kind instanceof OrganisationKind.Supplier))
          .collect(ImmutableList.toImmutableList());

  /** Kinds of bodies that provide services to others. */
  static final ImmutableList<OrganisationKind> SUPPLIERS =
      ImmutableList.copyOf(OrganisationKind.Supplier.values());

  private Bodies() {}

  /**
   * A body that is there on a day.
   *
   * @param number its own, from 1 on
   * @param day the day on which it is there
   */
  static Organisation body(
      Draw draw, int number, ImmutableList<OrganisationKind> kinds, LocalDate day) {
    return Organisation.builder()
        .id(id(draw, number))
        .name(draw.make(Texts::line))
        .kind(draw.of(kinds))
        .nation(draw.sometimes(90, nation -> nation.of(Organisations.ALL_NATIONS)))
        .formerNames(draw.list(0, 1, name -> Organisations.formerName(name, day)))
        .contacts(draw.list(0, 2, Organisations::contact))
        .build();
  }

  private static OrganisationId id(Draw draw, int number) {
    String digits = Strings.padStart(Integer.toString(number), 8, '0');
    return switch (draw.below(3)) {
      case 0 -> OrganisationId.of(IdentifierScheme.OWN, "body-" + number);
      case 1 -> OrganisationId.of(IdentifierScheme.GSS, "E" + digits);
      default -> OrganisationId.of(IdentifierScheme.COMPANY, digits);
    };
  }
}
