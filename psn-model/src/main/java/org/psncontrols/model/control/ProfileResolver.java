package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.problem.Rule;

/**
 * Finds the sources of profiles, each once, and knows which profiles are being resolved.
 *
 * <p>The problems of a source are told where it is met first and not again; else they would double
 * with every level of profiles.
 */
final class ProfileResolver {

  private final Profile.Sources sources;
  private final Map<CatalogueEdition, Source> known = new HashMap<>();
  private final Set<CatalogueEdition> open = new LinkedHashSet<>();

  ProfileResolver(Profile.Sources sources) {
    this.sources = requireNonNull(sources, "sources");
  }

  Reading<Catalogue> resolve(Profile profile) {
    Source resolved = assemble(profile);
    return new Reading<>(resolved.catalogue(), resolved.problems());
  }

  private Source assemble(Profile profile) {
    open.add(profile.getEdition());
    EffectiveCatalogue effective = new EffectiveCatalogue(profile);
    int height = 0;
    for (int i = 0; i < profile.getImports().size(); i++) {
      ProfileImport each = profile.getImports().get(i);
      Source source = find(each.source());
      effective.take(each, source, "imports[" + i + "]");
      height = Math.max(height, source.height());
    }
    open.remove(profile.getEdition());
    return effective.finish(height + 1);
  }

  private Source find(CatalogueEdition edition) {
    if (open.contains(edition)) {
      return failed(ModelRules.IMPORT_CYCLE, edition, open);
    }
    Source before = known.get(edition);
    if (before != null) {
      return open.size() + before.height() > Profile.MAX_DEPTH ? tooDeep(edition) : before;
    }
    Optional<Catalogue> catalogue = Optional.ofNullable(sources.catalogues().get(edition));
    Optional<Profile> profile = Optional.ofNullable(sources.profiles().get(edition));
    if (catalogue.isPresent() && profile.isPresent()) {
      return failed(ModelRules.EDITION_AMBIGUOUS, edition);
    }
    if (catalogue.isEmpty() && profile.isEmpty()) {
      return failed(ModelRules.IMPORT_UNKNOWN, edition);
    }
    if (profile.isPresent() && open.size() >= Profile.MAX_DEPTH) {
      return tooDeep(edition);
    }
    Source found =
        profile.isPresent()
            ? assemble(profile.get())
            : new Source(catalogue, catalogue.orElseThrow().findProblems(), 0);
    known.put(edition, new Source(found.catalogue(), Problems.none(), found.height()));
    return found;
  }

  private static Source tooDeep(CatalogueEdition edition) {
    return failed(ModelRules.IMPORT_TOO_DEEP, Profile.MAX_DEPTH, edition);
  }

  private static Source failed(Rule rule, Object... values) {
    return new Source(Optional.empty(), Problems.of(List.of(rule.problem("", values))), 0);
  }

  /** What an import leads to. */
  static final class Source {

    private final Optional<Catalogue> catalogue;
    private final Problems problems;
    private final int height;

    Source(Optional<Catalogue> catalogue, Problems problems, int height) {
      this.catalogue = catalogue;
      this.problems = problems;
      this.height = height;
    }

    /** The catalogue; empty also where the reason was told before. */
    Optional<Catalogue> catalogue() {
      return catalogue;
    }

    /** What is to be told at the import. */
    Problems problems() {
      return problems;
    }

    /** How many profiles stand on one another there. */
    int height() {
      return height;
    }
  }
}
