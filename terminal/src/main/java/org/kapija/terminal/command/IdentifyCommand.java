package org.kapija.terminal.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.kapija.core.fingerprint.image.FingerprintImage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kapija identify}: the identification engine of the terminal on image files. */
@Command(
        name = "identify",
        description = {
            "Searches fingerprints in a folder of fingerprints and prints the ranked candidates with their scores.",
            "Pictures are PNG, JPEG, BMP, GIF, TIFF or WSQ; minutiae records of other vendors are ISO/IEC 19794-2 or"
                    + " INCITS 378. Several probes count by the best of them for each reference."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:searched", "1:no probe, or nothing of the gallery, could be used", "2:usage", "4:denied"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class IdentifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Option(
            names = "--gallery",
            required = true,
            paramLabel = "DIR",
            description = "folder of pictures and minutiae records to search in")
    private Path gallery;

    @Option(
            names = "--probe",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "picture or minutiae record to search for; left out of the gallery if it is in it")
    private List<Path> probes;

    @Option(
            names = "--dpi",
            defaultValue = "500",
            description = "pixels per inch of all pictures (${DEFAULT-VALUE}); records say it themselves")
    private int dpi;

    @Option(names = "--top", defaultValue = "20", description = "candidates printed at most (${DEFAULT-VALUE})")
    private int top;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "draw the best candidate's minutiae and the probe's over one another, as SVG")
    private @Nullable Path overlay;

    @Option(names = "--json", description = "one JSON object on standard output")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        requireSense();
        try (var crew = new Crew(Runtime.getRuntime().availableProcessors())) {
            List<Path> files = filesIn(gallery);
            var search = Search.of(probes, files, dpi, crew, progress(files.size()));
            var report = new SearchReport(probes, search, top);
            report.complaints().forEach(specification.commandLine().getErr()::println);
            specification.commandLine().getOut().print(json ? report.json() : report.table());
            specification.commandLine().getOut().flush();
            boolean usable = search.probes() > 0 && search.references() > 0;
            return draw(search) && usable ? ExitCode.OK : ExitCode.CHECK_FAILED;
        } catch (AccessDeniedException denied) {
            return refuse(ExitCode.DENIED, "This user may not read " + denied.getFile() + ": become its owner.");
        } catch (IOException failure) {
            return refuse(ExitCode.CHECK_FAILED, "A file could not be read: " + failure.getMessage() + ". Try again.");
        }
    }

    /** Returns whether the picture that was asked for, if any, is there. */
    private boolean draw(Search search) {
        if (overlay == null) {
            return true;
        }
        var err = specification.commandLine().getErr();
        if (search.overlay().isEmpty()) {
            err.println("Nothing was found, so " + overlay + " was not written.");
            return true;
        }
        try {
            Files.writeString(overlay, search.overlay().get().svg());
            return true;
        } catch (IOException unwritable) {
            err.println(overlay + " could not be written: name a file in a folder that exists and is yours.");
            return false;
        }
    }

    private void requireSense() {
        if (!Files.isDirectory(gallery)) {
            throw usage("--gallery " + gallery + " is no folder: name a folder of pictures or minutiae records.");
        }
        for (Path probe : probes) {
            if (!Files.isRegularFile(probe)) {
                throw usage("--probe " + probe + " is no file: name a picture or minutiae record of a finger.");
            }
        }
        if (dpi < FingerprintImage.DPI_MIN || dpi > FingerprintImage.DPI_MAX) {
            throw usage("--dpi " + dpi + ": expected " + FingerprintImage.DPI_MIN + " to " + FingerprintImage.DPI_MAX
                    + ", mostly 500.");
        }
        if (top < 1) {
            throw usage("--top " + top + ": expected 1 or more.");
        }
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(specification.commandLine(), sentence);
    }

    private int refuse(int code, String sentence) {
        specification.commandLine().getErr().println(sentence);
        return code;
    }

    /** Says how far it is when somebody watches. */
    private IntConsumer progress(int files) {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return _ -> {};
        }
        var err = specification.commandLine().getErr();
        return done -> {
            err.printf("\r%d of %d files read%s", done, files, done == files ? "\n" : "");
            err.flush();
        };
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var entries =
                Files.newDirectoryStream(folder, path -> Files.isRegularFile(path) && !Files.isHidden(path))) {
            entries.forEach(files::add);
        }
        files.sort(null);
        return files;
    }
}
