package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.problem.Reading;

/**
 * The built-in catalogues, read once from their JSON documents.
 *
 * <p>The codes are {@code generic-coco@il3}, {@code gcsx-coco@4.1}, {@code psn-code-template@2.7}
 * and {@code psn-coco@1.32}; the guidance to which they refer is {@code gpg13@1.5}, {@code
 * eud-principles@2013} and {@code bpss@6.0}. Only the first is a whole code. What each holds, which
 * of its identifiers are official and which are handles of this library, is in its description.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class Catalogues {

  private static final CatalogueEdition GENERIC_CODE_OF_CONNECTION =
      CatalogueEdition.of("generic-coco", "il3");

  private static final ImmutableList<String> RESOURCES =
      ImmutableList.of(
          "catalogue/generic-coco-il3.json",
          "catalogue/gcsx-coco-4.1.json",
          "catalogue/psn-code-template-2.7.json",
          "catalogue/psn-coco-1.32.json",
          "catalogue/gpg13-1.5.json",
          "catalogue/eud-principles-2013.json",
          "catalogue/bpss-6.0.json");

  private Catalogues() {}

  /**
   * The built-in catalogues.
   *
   * @return every one by its edition, in a fixed order
   */
  public static ImmutableMap<CatalogueEdition, Catalogue> builtIn() {
    return BuiltIn.CATALOGUES;
  }

  /**
   * The generic Code of Connection, one department's legacy form of 58 controls: a stand-in for the
   * PSN's own code, and no official text.
   *
   * @return the catalogue
   */
  public static Catalogue genericCodeOfConnection() {
    return find(GENERIC_CODE_OF_CONNECTION).orElseThrow();
  }

  /**
   * Looks a built-in catalogue up.
   *
   * @param edition the edition, never null
   * @return the catalogue; empty where it is not built in
   */
  public static Optional<Catalogue> find(CatalogueEdition edition) {
    return Optional.ofNullable(BuiltIn.CATALOGUES.get(edition));
  }

  /**
   * Reads catalogues from resources of this module.
   *
   * @param resources their names, relative to this package
   * @return the catalogues by edition, in the order of the names
   * @throws IllegalArgumentException if two have the same edition
   * @throws IllegalStateException if a resource is missing or has a problem
   */
  static ImmutableMap<CatalogueEdition, Catalogue> load(ImmutableList<String> resources) {
    return resources.stream()
        .map(Catalogues::load)
        .collect(ImmutableMap.toImmutableMap(Catalogue::getEdition, catalogue -> catalogue));
  }

  private static Catalogue load(String resource) {
    try (InputStream in = Catalogues.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "a built-in catalogue must be there, but " + resource + " is missing");
      }
      Reading<Catalogue> reading = PsnJson.read(PsnJson.CATALOGUE, in, resource);
      return reading
          .value()
          .filter(catalogue -> reading.problems().isEmpty())
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "a built-in catalogue must be without problems, but has:\n"
                          + reading.problems()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the catalogues when they are first asked for. */
  private static final class BuiltIn {
    static final ImmutableMap<CatalogueEdition, Catalogue> CATALOGUES = load(RESOURCES);
  }
}
