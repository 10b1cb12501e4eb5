package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names scoring models, those of other jars on the class path included. */
final class ModelOption {

  private static final String ALL = "all";

  private static final ImmutableList<String> USUAL =
      ImmutableList.of(ScoringModels.PSN_GATE.getId(), ScoringModels.PSN_WEIGHTED.getId());

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "ID",
      description =
          "Score by this model, in its newest version or as ID@VERSION; give it again for several;"
              + " all for each version of every model (default: psn-gate and psn-weighted).")
  private List<String> names = List.of();

  /**
   * The models that were asked for.
   *
   * @param known all models there are
   * @param models those asked for, each once
   * @param all whether all were asked for
   */
  record Chosen(ScoringModels known, ImmutableSet<ScoringModel> models, boolean all) {}

  Chosen read() {
    ScoringModels known = load();
    boolean all = names.contains(ALL);
    Set<ScoringModel> models = new LinkedHashSet<>();
    if (all) {
      models.addAll(known.all());
    }
    for (String name : names.isEmpty() ? USUAL : names) {
      if (!name.equals(ALL)) {
        models.add(find(known, name));
      }
    }
    return new Chosen(known, ImmutableSet.copyOf(models), all);
  }

  private ScoringModel find(ScoringModels known, String name) {
    int at = name.indexOf('@');
    Optional<ScoringModel> model =
        at < 0
            ? known.find(name)
            : Optional.ofNullable(Ints.tryParse(name.substring(at + 1)))
                .flatMap(version -> known.find(name.substring(0, at), version));
    return model.orElseThrow(
        () ->
            new ParameterException(
                requireNonNull(spec).commandLine(),
                "There is no scoring model '"
                    + name
                    + "'; there are "
                    + known.all().stream().map(m -> m.getId() + "@" + m.getVersion()).toList()
                    + ", and all"));
  }

  private static ScoringModels load() {
    try {
      return ScoringModels.load();
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      // The code of others: whatever it does wrong is told, as nobody knows which model is meant.
      throw CliFault.unreadable(
          "class path",
          "A scoring model of another jar cannot be loaded: " + e.getMessage() + ".",
          "Take the jar off the class path, or ask its maker for one that fits.");
    }
  }
}
