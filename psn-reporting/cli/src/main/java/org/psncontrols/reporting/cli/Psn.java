package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code psn}. */
@Command(
    name = "psn",
    mixinStandardHelpOptions = true,
    versionProvider = Psn.Version.class,
    description = "Control models of the UK Public Services Network: assess, decide, report.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      ReportCommand.class,
      AssessCommand.class,
      ScoreCommand.class,
      CompareCommand.class,
      ValidateCommand.class,
      SampleCommand.class,
      TemplateCommand.class,
      CatalogueCommand.class,
      SchemaCommand.class,
      MarkingCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 fine; 1 it worked and found faults; 2 bad usage or unreadable input.",
      "Example:",
      "  psn report --sample programme-2014 --out report"
    })
final class Psn implements Callable<Integer> {

  /** It worked. */
  static final int FINE = 0;

  /** It worked and found faults. */
  static final int FAULTS = 1;

  /** Bad usage, or input that could not be read. */
  static final int UNREADABLE = 2;

  /** Where the validator greets, with the time; held, as the level of one that is not is lost. */
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  /** Reads the version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"psn " + number().orElse("(development)")};
    }

    /** The version alone; empty where no jar was built. */
    static Optional<String> number() {
      return Optional.ofNullable(Psn.class.getPackage().getImplementationVersion());
    }
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an unexpected failure.")
  private boolean debug;

  Psn(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    requireNonNull(spec).commandLine().usage(streams.err());
    return UNREADABLE;
  }

  /** The standard streams, so that tests can put their own in place. */
  record Streams(InputStream in, PrintStream out, PrintStream err) {

    static Streams standard() {
      return new Streams(
          // Buffered, as the bare stream cannot be read to its end from a pipe.
          new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
          utf8(new FileOutputStream(FileDescriptor.out)),
          utf8(new FileOutputStream(FileDescriptor.err)));
    }

    private static PrintStream utf8(FileOutputStream file) {
      return new PrintStream(file, false, StandardCharsets.UTF_8);
    }
  }

  /** Runs the command and leaves the machine with its exit code. */
  public static void main(String[] args) {
    // Messages of the option parser follow the default locale; ours are English.
    Locale.setDefault(Locale.ROOT);
    Streams streams = Streams.standard();
    int code = run(streams, args);
    streams.err().flush();
    if (streams.out().checkError()) {
      streams.err().println("psn: the output cannot be written.");
      streams.err().flush();
      System.exit(UNREADABLE);
    }
    System.exit(code);
  }

  /** Runs the command and gives its exit code. */
  static int run(Streams streams, String... args) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    Psn psn = new Psn(streams);
    CommandLine line = new CommandLine(psn, new Verbs(streams));
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Psn::date);
    line.setParameterExceptionHandler(Psn::misused);
    line.setExecutionExceptionHandler((failure, at, parsed) -> psn.failed(failure));
    return line.execute(args);
  }

  private static LocalDate date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 0 && date.getYear() <= 9999) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // Said below, with what is wanted.
    }
    throw new TypeConversionException("'" + text + "' is no real date as 2014-02-28");
  }

  private static int misused(ParameterException fault, String[] args) {
    String verb = fault.getCommandLine().getCommandSpec().qualifiedName();
    fault
        .getCommandLine()
        .getErr()
        .println(
            "psn: "
                + Text.oneLine(String.valueOf(fault.getMessage()))
                + " (see '"
                + verb
                + " --help')");
    return UNREADABLE;
  }

  private int failed(Exception failure) {
    if (failure instanceof CliFault fault) {
      fault.problems().forEach(problem -> streams.err().println(Text.oneLine(problem.toLine())));
      return UNREADABLE;
    }
    streams.err().println("psn: unexpected failure: " + Text.oneLine(String.valueOf(failure)));
    if (debug) {
      failure.printStackTrace(streams.err());
    } else {
      streams.err().println("psn: run again with --debug to see where.");
    }
    return UNREADABLE;
  }

  /** Makes the verbs, each with the streams. */
  private record Verbs(Streams streams) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Streams.class).newInstance(streams);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
