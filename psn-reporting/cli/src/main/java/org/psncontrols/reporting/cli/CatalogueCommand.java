package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code psn catalogue}: what there is to be met. */
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    description = "List, show and compare catalogues of controls.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      CatalogueListCommand.class,
      CatalogueShowCommand.class,
      CatalogueDiffCommand.class
    },
    footer = {"", "Example:", "  psn catalogue show psn-coco@1.32"})
final class CatalogueCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  CatalogueCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    requireNonNull(spec).commandLine().usage(streams.err());
    return Psn.UNREADABLE;
  }
}
