package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.depeche.article.UnusableInput;
import org.depeche.rdf.Iris;
import org.depeche.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code depeche}: what is common to all its subcommands. */
@Command(
    name = "depeche",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads Danish news and keeps what it says about diplomacy as a knowledge graph.",
    footer = "Exit status: 0 done, 1 done with articles set aside, 2 wrong usage, 3 failed.")
public final class Depeche implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    // Nothing may depend on the machine's locale, not even a library's forgotten toLowerCase().
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Console.ofProcess(), Extraction::shipped, args));
  }

  /** Runs one command on the given streams; the exit status. */
  static int run(Console console, Function<Iris, Extraction> extractions, String... args) {
    try {
      int status = commandLine(console, extractions).execute(args);
      if (status != ExitStatus.FAILED) {
        console.out().flush();
      }
      return status;
    } catch (IOException closed) {
      return failed(console, "standard output", closed);
    } catch (Throwable fatal) { // an Error as well: out of memory, a full disk under TDB2
      return failed(console, "depeche", fatal);
    }
  }

  /** The command with its subcommands: a new one is one more line here. */
  private static CommandLine commandLine(Console console, Function<Iris, Extraction> extractions) {
    CommandLine line =
        new CommandLine(new Depeche())
            .addSubcommand(new ExtractCommand(console, extractions))
            .addSubcommand(new BuildCommand(console, extractions))
            .addSubcommand(new RemoveCommand(console))
            .addSubcommand(new ServeCommand(console, extractions))
            .addSubcommand(new ExplainCommand(console, extractions))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ScoreCommand(console, extractions))
            .addSubcommand(new CheckCommand(console));
    return line.setErr(console.err())
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler((wrong, args) -> usage(console, wrong))
        .setExecutionExceptionHandler((error, command, parsed) -> status(console, command, error));
  }

  /** Called where no subcommand is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }

  private static int usage(Console console, ParameterException wrong) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.say(name + ": " + wrong.getMessage() + " (see " + name + " --help)");
    return ExitStatus.USAGE;
  }

  private static int status(Console console, CommandLine command, Exception error) {
    String name = command.getCommandSpec().qualifiedName();
    if (error instanceof UnusableInput) {
      console.say(name + ": " + error.getMessage());
      return ExitStatus.USAGE;
    }
    return failed(console, name, error);
  }

  /** One line for any failure; a failure that was not foreseen is named by its type as well. */
  private static int failed(Console console, String name, Throwable error) {
    String message = Optional.ofNullable(error.getMessage()).orElse("no reason given");
    String type =
        error instanceof Failure || error instanceof StoreException
            ? ""
            : error.getClass().getSimpleName() + ": ";
    console.say(name + ": " + type + message);
    return ExitStatus.FAILED;
  }
}
