package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.OrganisationKind.Council;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCodes;

/** Makes organisations of the rows of the register of local authorities. */
final class LocalAuthorityRows extends OrganisationRows {

  private static final CsvForm FORM =
      CsvForm.register(
          ',',
          ImmutableSet.of(
              "local-authority-code",
              "official-name",
              "gss-code",
              "start-date",
              "end-date",
              "replaced-by",
              "nation",
              "local-authority-type",
              "former-gss-codes"),
          ImmutableSet.of(),
          ImmutableSet.of(
              "nice-name",
              "region",
              "local-authority-type-name",
              "county-la",
              "combined-authority",
              "current-authority",
              "lower-or-unitary",
              "gov-uk-slug",
              "pop-2020"));

  private static final String REPLACED_BY = "replaced-by";

  private static final CellForm<OrganisationId> CODE =
      CellForm.id(IdentifierScheme.LOCAL_AUTHORITY, "ADU");
  private static final CellForm<OrganisationId> GSS_CODE =
      CellForm.id(IdentifierScheme.GSS, "E07000223");
  private static final CellForm<OrganisationKind> TYPE =
      CellForm.oneOf(
          "a type of local authority",
          ImmutableMap.<String, OrganisationKind>builder()
              .put("NMD", Council.DISTRICT)
              .put("UA", Council.UNITARY)
              .put("MD", Council.METROPOLITAN_DISTRICT)
              .put("LBO", Council.LONDON_BOROUGH)
              .put("CC", Council.CITY_CORPORATION)
              .put("CTY", Council.COUNTY)
              .put("WPA", Council.WELSH_PRINCIPAL)
              .put("SCO", Council.SCOTTISH)
              .put("NID", Council.NORTHERN_IRELAND_DISTRICT)
              .put("COMB", Council.COMBINED_AUTHORITY)
              .put("SRA", Council.STRATEGIC_REGIONAL_AUTHORITY)
              .buildOrThrow());

  /** A row's reference to a body that replaced it. */
  private record Succession(long line, OrganisationId successor) {}

  private final List<Succession> successions = new ArrayList<>();

  LocalAuthorityRows() {
    super(FORM, "local-authority-code", CODE, "official-name");
  }

  @Override
  void fill(CsvRow row, Optional<OrganisationId> id, Organisation.Builder organisation) {
    row.required("local-authority-type", TYPE).ifPresent(organisation::kind);
    organisation.nation(row.required("nation", CellForm.NATION));
    row.optional("gss-code", GSS_CODE).ifPresent(organisation::addOtherId);
    organisation.addAllFormerIds(row.list("former-gss-codes", GSS_CODE));
    readDates(row, "start-date", "end-date", organisation);
    for (OrganisationId successor : row.list(REPLACED_BY, CODE)) {
      organisation.addSuccessor(successor);
      successions.add(new Succession(row.line(), successor));
    }
  }

  @Override
  public void end(ProblemList problems) {
    for (Succession succession : successions) {
      if (!hasRow(succession.successor())) {
        problems.add(
            ProblemCodes.IDENTIFIER_UNKNOWN,
            Severity.WARNING,
            succession.line(),
            REPLACED_BY,
            "No row has the code " + succession.successor().value() + ".",
            "Correct the code, or add the row of the body that it means.");
      }
    }
  }
}
