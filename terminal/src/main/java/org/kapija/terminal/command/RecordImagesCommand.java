package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.iso.FingerImages;
import org.kapija.core.exchange.iso.FingerImagesReading;
import org.kapija.core.exchange.iso.FingerView;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija record images}: the pictures of a record as files. */
@Command(
        name = "images",
        description = {
            "Writes the images of a record (ISO/IEC 19794-4:2005, INCITS 381) into a folder, as they are packed in it,",
            "or as PNG if they are not packed. Files are called NUMBER-POSITION.ENDING; ./kapija identify reads",
            "those that are PNG, JPEG or WSQ."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "1:refused, or one of the files is there already: nothing is written", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class RecordImagesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Parameters(index = "0", paramLabel = "FILE", description = "record to read")
    private Path file;

    @Parameters(index = "1", paramLabel = "DIR", description = "folder for the images, made if it is not there")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        var line = specification.commandLine();
        return switch (FingerImagesReading.of(NamedFile.read(file, line, FingerImagesReading.OCTETS_MAX))) {
            case FingerImagesReading.Read(var _, FingerImages images) -> write(images);
            case FingerImagesReading.Refused(var why) -> {
                line.getErr().println(file + ": " + Sentence.of(why));
                yield ExitCode.CHECK_FAILED;
            }
        };
    }

    private int write(FingerImages images) throws IOException {
        var line = specification.commandLine();
        Map<Path, Octets> files = new LinkedHashMap<>();
        for (FingerView view : images.views()) {
            boolean plain = view.compression() == Compression.NONE;
            String ending = plain ? "png" : view.compression().ending();
            files.put(
                    folder.resolve((files.size() + 1) + "-" + view.position() + "." + ending),
                    plain ? GreyPicture.png(view.width(), view.height(), view.data()) : view.data());
        }
        if (!WholeFile.folder(folder, line) || !WholeFile.create(files, line)) {
            return ExitCode.CHECK_FAILED;
        }
        files.keySet().forEach(line.getOut()::println);
        return ExitCode.OK;
    }
}
