package org.psncontrols.reporting.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.OrganisationKind.EmergencyService;
import org.psncontrols.model.organisation.OrganisationKind.Government;
import org.psncontrols.model.organisation.OrganisationKind.Health;
import org.psncontrols.model.organisation.Successions;
import org.psncontrols.model.problem.Reading;

/**
 * A list of organisations in a published form, or in this library's own.
 *
 * <p>A row with an error never becomes an organisation; a warning does not keep a row out. Columns
 * that a form does not name are warnings, as is an identifier that stands on an earlier row too:
 * both organisations are kept. Dates are as precise as the register states them. Thread-safe.
 *
 * @since 0.1
 */
public enum OrganisationRegister {

  /**
   * The list of local authorities that mySociety publishes, as CSV.
   *
   * <p>Read are {@code local-authority-code}, {@code official-name}, {@code gss-code}, {@code
   * start-date}, {@code end-date}, {@code replaced-by}, {@code nation}, {@code
   * local-authority-type} and {@code former-gss-codes}, all of which must be there. Left aside are
   * {@code nice-name}, {@code region}, {@code local-authority-type-name}, {@code county-la}, {@code
   * combined-authority}, {@code current-authority}, {@code lower-or-unitary}, {@code gov-uk-slug}
   * and {@code pop-2020}. A successor that no row describes is a warning; it is looked for only
   * where every row could be taken apart. Predecessors are filled in from {@code replaced-by}.
   */
  LOCAL_AUTHORITIES,

  /**
   * The register of police forces of England, Wales and Northern Ireland, as TSV with the columns
   * {@code police-force} and {@code name}.
   *
   * <p>The register names no nation. {@code dyfed-powys}, {@code gwent}, {@code north-wales} and
   * {@code south-wales} are taken to be of Wales, {@code northern-ireland} of Northern Ireland and
   * all others of England: {@code RECONSTRUCTED} from the forces' names.
   */
  POLICE_FORCES,

  /**
   * A list of NHS trusts by their code of the Organisation Data Service, as CSV with the columns
   * {@code ods-code}, {@code name} and {@code kind}.
   *
   * <p>The kind must be {@code NHS Trust}. The list names no nation. Codes that begin with R are
   * taken to be of England, {@code RECONSTRUCTED} from the codes in use; others have none.
   */
  NHS_TRUSTS,

  /**
   * The register of government organisations, as TSV.
   *
   * <p>Read are {@code government-organisation}, {@code name}, {@code start-date} and {@code
   * end-date}, all of which must be there; {@code website} is left aside. The letters of the code
   * give the kind: D a department, EA an executive agency, PB a public body, PC a public
   * corporation, IM an independent monitoring body, DA a devolved administration, any others
   * another government organisation; {@code RECONSTRUCTED} from the codes in the register. It names
   * no nation.
   */
  GOVERNMENT_ORGANISATIONS,

  /**
   * This library's own form, as CSV: {@code id} such as {@code gss:E07000223}, {@code name} and
   * {@code kind} such as {@code council.district}, which every row must fill in; and {@code
   * nation}, {@code start} and {@code end}, which may be blank or left out.
   */
  OWN;

  private OrganisationRows rows() {
    return switch (this) {
      case LOCAL_AUTHORITIES -> new LocalAuthorityRows();
      case POLICE_FORCES -> new PoliceForceRows();
      case NHS_TRUSTS -> new NhsTrustRows();
      case GOVERNMENT_ORGANISATIONS -> new GovernmentOrganisationRows();
      case OWN -> new OwnRows();
    };
  }

  /**
   * Reads a document of this form.
   *
   * @param in the document, which is read to its end and not closed; never null
   * @param document the name by which problems call it, never null
   * @return the organisations of the sound rows, in their order, beside the problems of the others;
   *     no value where the document or its header cannot be read
   */
  public Reading<ImmutableList<Organisation>> read(InputStream in, String document) {
    requireNonNull(in, "in");
    requireNonNull(document, "document");
    OrganisationRows rows = rows();
    return CsvTable.read(in, document, rows.form(), rows).map(Successions::complete);
  }

  /**
   * Reads a file of this form.
   *
   * @param file the file, never null
   * @param document the name by which problems call it, never null
   * @return as of {@link #read(InputStream, String)}
   */
  public Reading<ImmutableList<Organisation>> read(Path file, String document) {
    requireNonNull(file, "file");
    requireNonNull(document, "document");
    OrganisationRows rows = rows();
    return CsvTable.read(file, document, rows.form(), rows).map(Successions::complete);
  }

  /** The register of police forces. */
  private static final class PoliceForceRows extends OrganisationRows {

    private static final ImmutableMap<String, Nation> NATIONS_BUT_ENGLAND =
        ImmutableMap.of(
            "dyfed-powys", Nation.WALES,
            "gwent", Nation.WALES,
            "north-wales", Nation.WALES,
            "south-wales", Nation.WALES,
            "northern-ireland", Nation.NORTHERN_IRELAND);

    PoliceForceRows() {
      super(
          CsvForm.register(
              '\t', ImmutableSet.of("police-force", "name"), ImmutableSet.of(), ImmutableSet.of()),
          "police-force",
          CellForm.id(IdentifierScheme.POLICE_FORCE, "thames-valley"),
          "name");
    }

    @Override
    void fill(CsvRow row, Optional<OrganisationId> id, Organisation.Builder organisation) {
      organisation
          .kind(EmergencyService.POLICE_FORCE)
          .nation(id.map(i -> NATIONS_BUT_ENGLAND.getOrDefault(i.value(), Nation.ENGLAND)));
    }
  }

  /** The list of NHS trusts. */
  private static final class NhsTrustRows extends OrganisationRows {

    private static final CellForm<OrganisationKind> KIND =
        CellForm.oneOf(
            "a kind that this list takes", ImmutableMap.of("NHS Trust", Health.NHS_TRUST));

    NhsTrustRows() {
      super(
          CsvForm.register(
              ',',
              ImmutableSet.of("ods-code", "name", "kind"),
              ImmutableSet.of(),
              ImmutableSet.of()),
          "ods-code",
          CellForm.id(IdentifierScheme.ODS, "R0A"),
          "name");
    }

    @Override
    void fill(CsvRow row, Optional<OrganisationId> id, Organisation.Builder organisation) {
      row.required("kind", KIND).ifPresent(organisation::kind);
      organisation.nation(id.filter(i -> i.value().startsWith("R")).map(i -> Nation.ENGLAND));
    }
  }

  /** The register of government organisations. */
  private static final class GovernmentOrganisationRows extends OrganisationRows {

    private static final ImmutableMap<String, Government> KINDS =
        ImmutableMap.of(
            "D", Government.DEPARTMENT,
            "EA", Government.EXECUTIVE_AGENCY,
            "PB", Government.PUBLIC_BODY,
            "PC", Government.PUBLIC_CORPORATION,
            "IM", Government.INDEPENDENT_MONITORING_BODY,
            "DA", Government.DEVOLVED_ADMINISTRATION);

    GovernmentOrganisationRows() {
      super(
          CsvForm.register(
              '\t',
              ImmutableSet.of("government-organisation", "name", "start-date", "end-date"),
              ImmutableSet.of(),
              ImmutableSet.of("website")),
          "government-organisation",
          CellForm.id(IdentifierScheme.GOVERNMENT_ORGANISATION, "EA72"),
          "name");
    }

    @Override
    void fill(CsvRow row, Optional<OrganisationId> id, Organisation.Builder organisation) {
      id.map(i -> CharMatcher.inRange('A', 'Z').retainFrom(i.value()))
          .map(letters -> KINDS.getOrDefault(letters, Government.OTHER))
          .ifPresent(organisation::kind);
      readDates(row, "start-date", "end-date", organisation);
    }
  }

  /** This library's own form. */
  private static final class OwnRows extends OrganisationRows {

    OwnRows() {
      super(
          CsvForm.register(
              ',',
              ImmutableSet.of("id", "name", "kind"),
              ImmutableSet.of("nation", "start", "end"),
              ImmutableSet.of()),
          "id",
          CellForm.ID,
          "name");
    }

    @Override
    void fill(CsvRow row, Optional<OrganisationId> id, Organisation.Builder organisation) {
      row.required("kind", CellForm.KIND).ifPresent(organisation::kind);
      organisation.nation(row.optional("nation", CellForm.NATION));
      readDates(row, "start", "end", organisation);
    }
  }
}
