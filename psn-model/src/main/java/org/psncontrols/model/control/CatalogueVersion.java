package org.psncontrols.model.control;

import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/**
 * The versions of the codes that bodies were judged by, the oldest first.
 *
 * <p>That they form one line, each taking the place of the one before, is {@code RECONSTRUCTED}: in
 * 2012 a body could still be under the older code.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // Its parts are records of immutable parts.
public enum CatalogueVersion {
  /** The code for the GSi family before version 4.1; when it began was not found. */
  GSI_COCO_3_2(
      "GSi Code of Connection 3.2",
      CatalogueEdition.of("gcsx-coco", "3.2"),
      "1996-01-01/2009-08-06",
      Standing.RECONSTRUCTED,
      VersionSources.LETTER_2009),
  /** The code that councils were asked to meet for GCSx. */
  GSI_COCO_4_1(
      "GSi Code of Connection 4.1",
      CatalogueEdition.of("gcsx-coco", "4.1"),
      "2009-09",
      Standing.RECONSTRUCTED,
      VersionSources.DEFINITION),
  /** The first PSN code of which the version is known: one workbook for three codes. */
  PSN_TEMPLATE_2_0(
      "PSN Code Template 2.0, Annex B",
      CatalogueEdition.of("psn-code-template", "2.0"),
      "2012-06",
      Standing.RECONSTRUCTED,
      VersionSources.ADVISER_2012),
  /** The code of the zero-tolerance years; when in 2013 or 2014 it began was not found. */
  PSN_TEMPLATE_2_7(
      "PSN Code Template 2.7, Annex B",
      CatalogueEdition.of("psn-code-template", "2.7"),
      "2013-01-01/2014-12-31",
      Standing.RECONSTRUCTED,
      VersionSources.VENDOR),
  /** The simpler code of the regime of 2015. */
  PSN_COCO_2015(
      "PSN Code of Connection, 2015",
      CatalogueEdition.of("psn-coco", "2015"),
      "2015-05",
      Standing.SOURCED,
      VersionSources.PRESS_2015),
  /** The last code of which the form was read in part. */
  PSN_COCO_1_32(
      "PSN Code of Connection 1.32",
      CatalogueEdition.of("psn-coco", "1.32"),
      "2022-09",
      Standing.SOURCED,
      VersionSources.FORM_2022);

  private final String title;
  private final CatalogueEdition edition;
  private final Stated<DateSpan> start;

  CatalogueVersion(
      String title,
      CatalogueEdition edition,
      String start,
      Standing standing,
      SourceReference source) {
    this.title = title;
    this.edition = edition;
    this.start = Stated.of(DateSpan.parse(start), standing, source);
  }

  /**
   * The version's name for people.
   *
   * @return the name in English
   */
  public String getTitle() {
    return title;
  }

  /**
   * The edition by which a catalogue of the version is known here; the name is {@code LOCAL}, and
   * not every version has a catalogue.
   *
   * @return the edition
   */
  public CatalogueEdition getEdition() {
    return edition;
  }

  /**
   * When the version came into force, as precisely as the source says.
   *
   * @return the days of which one was its first, with their standing and source
   */
  public Stated<DateSpan> getStart() {
    return start;
  }

  /**
   * The version in force on a day.
   *
   * <p>A version of which the first day is not known is taken to be in force from the first day on
   * which it may have been. So the answer is {@code LOCAL} on the days of {@link #getStart()} but
   * the last, when the version before may still have been in force. From then on it is {@code
   * RECONSTRUCTED}, however certain the start: there may be versions of which nothing was found.
   *
   * @param day the day, never null
   * @return the version and how certain it is; empty before there was a code
   */
  public static Optional<Stated<CatalogueVersion>> on(LocalDate day) {
    Optional<Stated<CatalogueVersion>> found = Optional.empty();
    for (CatalogueVersion version : values()) {
      DateSpan span = version.start.value();
      if (!day.isBefore(span.first())) {
        Standing standing = day.isBefore(span.last()) ? Standing.LOCAL : Standing.RECONSTRUCTED;
        found = Optional.of(new Stated<>(version, standing, version.start.source()));
      }
    }
    return found;
  }
}

/** Where the dates were read. */
final class VersionSources {

  static final SourceReference LETTER_2009 =
      source(
          "S26",
          "Government Connect letter to Section 151 officers, 25 August 2009",
          "https://www.scribd.com/doc/23901738/017-Gov-connect-CoCo4-1-Letter-to-151-Officers-Adelphi");

  static final SourceReference DEFINITION =
      source(
          "S79",
          "TechTarget, Code of Connection (CoCo) definition",
          "https://whatis.techtarget.com/definition/Code-of-Connection-CoCo");

  static final SourceReference ADVISER_2012 =
      source(
          "S06",
          "Ascentor, Information assurance for PSN: the PSN CoCo (June 2012)",
          "https://www.ascentor.co.uk/2012/06/information-assurance-psn-psn-coco/");

  static final SourceReference VENDOR =
      source(
          "S05",
          "Boldon James, PSN CoCo regulations page",
          "https://www.boldonjames.com/regulations-psn-coco/");

  static final SourceReference PRESS_2015 =
      source(
          "S09",
          "Computer Weekly, More responsive PSN security compliance regime goes live (2015)",
          "https://www.computerweekly.com/news/4500247033/More-responsive-PSN-security-compliance-regime-goes-live");

  static final SourceReference FORM_2022 =
      source(
          "S03",
          "PSN Code of Connection v1.32, September 2022 (copy on Scribd)",
          "https://www.scribd.com/document/830127454/PSN-Code-of-Connection-v1-32");

  private VersionSources() {}

  private static SourceReference source(String key, String title, String address) {
    return SourceReference.builder().key(key).title(title).address(address).build();
  }
}
