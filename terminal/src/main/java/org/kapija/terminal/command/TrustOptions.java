package org.kapija.terminal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import org.kapija.core.document.trust.TrustStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** By what {@code kapija trust} judges, and how it tells. */
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class TrustOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec specification;

    @Option(names = "--cache", required = true, paramLabel = "FILE", description = "authorities, from 'trust take'")
    private Path cache;

    @Option(names = "--json", description = "one JSON object on standard output")
    private boolean json;

    /** Opens the file of authorities. */
    TrustStore store() throws IOException {
        return TrustFiles.open(cache, specification.commandLine());
    }

    /**
     * Prints a judgement.
     *
     * @param text what people read of it
     * @return the exit code
     */
    int tell(TrustReport report, Function<TrustReport, String> text) {
        PrintWriter out = specification.commandLine().getOut();
        out.print(json ? report.json() : text.apply(report));
        out.flush();
        return report.believed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }
}
