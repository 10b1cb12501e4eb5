package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.Catalogues;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that brings in catalogues of the user's own. */
final class CatalogueOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description =
          "Know this catalogue too, a file that ends in .json or .csv; give it again for several.")
  private List<String> names = new ArrayList<>();

  /** Whether a name was given that is also one of other inputs. */
  boolean names(String file) {
    return names.contains(file);
  }

  /** The catalogues that can be answered: those given, and those built in. */
  Known read(InputStream standardInput) {
    CommandSpec verb = requireNonNull(spec);
    Map<CatalogueEdition, Catalogue> own = new LinkedHashMap<>();
    for (String name : names) {
      Catalogue catalogue = new CatalogueInput(standardInput, verb.commandLine()).findSound(name);
      CatalogueEdition edition = catalogue.getEdition();
      if (Catalogues.find(edition).filter(builtIn -> !builtIn.equals(catalogue)).isPresent()) {
        throw new ParameterException(
            verb.commandLine(),
            "--catalogue gives the edition "
                + edition
                + ", which is built in with other content; give a catalogue of your own an edition"
                + " of its own");
      }
      if (own.put(edition, catalogue) != null) {
        throw new ParameterException(
            verb.commandLine(), "--catalogue gives the edition " + edition + " more than once");
      }
    }
    return new Known(ImmutableMap.copyOf(own));
  }

  /**
   * The catalogues that can be answered.
   *
   * @param own those that the user gave, each of an edition of its own
   */
  record Known(ImmutableMap<CatalogueEdition, Catalogue> own) {

    Optional<Catalogue> find(CatalogueEdition edition) {
      return Optional.ofNullable(own.get(edition)).or(() -> Catalogues.find(edition));
    }

    /** Each of them once. */
    ImmutableCollection<Catalogue> all() {
      return ImmutableMap.<CatalogueEdition, Catalogue>builder()
          .putAll(Catalogues.builtIn())
          .putAll(own)
          .buildKeepingLast()
          .values();
    }

    ImmutableSet<CatalogueEdition> editions() {
      return ImmutableSet.<CatalogueEdition>builder()
          .addAll(own.keySet())
          .addAll(Catalogues.builtIn().keySet())
          .build();
    }
  }
}
