package org.psncontrols.reporting.cli;

import com.google.common.base.Ascii;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.reporting.exchange.CatalogueCsv;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Finds the catalogues that a user names: built-in editions, and files of their own.
 *
 * @param standardInput what stands for {@code -}
 * @param verb the verb whose usage is wrong where there is no such edition
 */
record CatalogueInput(InputStream standardInput, CommandLine verb) {

  /** What a name may be, for help. */
  static final String NAMES =
      "An edition, a file that ends in .json or .csv, or - for standard input";

  /** The catalogue of that name, read without an error. */
  Catalogue find(String name) {
    return builtIn(name).orElseGet(() -> Documents.whole(read(name)));
  }

  /** The catalogue of that name, which does not contradict itself and so can be answered. */
  Catalogue findSound(String name) {
    Catalogue catalogue = find(name);
    Problems faults = catalogue.findProblems().at(Location.of(Documents.name(name)));
    return Documents.whole(new Reading<>(Optional.of(catalogue), faults));
  }

  private static Optional<Catalogue> builtIn(String name) {
    try {
      return Catalogues.find(CatalogueEdition.parse(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Reading<Catalogue> read(String name) {
    if (name.equals(Documents.STANDARD_INPUT)) {
      byte[] bytes = Documents.read(name, standardInput);
      return startsAsJson(bytes)
          ? PsnJson.read(PsnJson.CATALOGUE, bytes, Documents.name(name))
          : CatalogueCsv.read(new ByteArrayInputStream(bytes), Documents.name(name));
    }
    boolean csv = Ascii.toLowerCase(name).endsWith(".csv");
    if (!csv && !Ascii.toLowerCase(name).endsWith(".json")) {
      throw new ParameterException(
          verb,
          "There is no catalogue edition '"
              + name
              + "'; there is "
              + Catalogues.builtIn().keySet()
              + ", and a file of your own must end in .json or .csv");
    }
    try (InputStream in = Documents.open(name, standardInput)) {
      return csv ? CatalogueCsv.read(in, name) : PsnJson.read(PsnJson.CATALOGUE, in, name);
    } catch (IOException e) {
      throw Documents.broken(name);
    }
  }

  private static boolean startsAsJson(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '{') {
        return true;
      }
      if (b > ' ') {
        return false;
      }
    }
    return false;
  }
}
