package org.kapija.terminal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.nist.EmbeddedImage;
import org.kapija.core.exchange.nist.FieldedRecord;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.nist.PackedRecord;
import org.kapija.core.exchange.nist.Transaction;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija nist images}: the pictures of a transaction as files, for {@code kapija identify}. */
@Command(
        name = "images",
        description = {
            "Writes the images of a transaction into a folder, as they are packed in it.",
            "Files are called RECORD-TYPE-POSITION.ENDING; ./kapija identify reads those of fingers.",
            "Records whose data is no picture with a size are named on standard error."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "1:refused, or one of the files is there already: nothing is written", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistImagesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Parameters(index = "0", paramLabel = "FILE", description = "transaction to read")
    private Path file;

    @Parameters(index = "1", paramLabel = "DIR", description = "folder for the images, made if it is not there")
    private Path folder;

    @Override
    public Integer call() {
        Optional<Transaction> transaction = NistFile.read(file, specification.commandLine());
        if (transaction.isEmpty()) {
            return ExitCode.CHECK_FAILED;
        }
        var line = specification.commandLine();
        if (!WholeFile.folder(folder, line)) {
            return ExitCode.CHECK_FAILED;
        }
        Map<Path, Octets> files = images(transaction.get().records());
        if (!WholeFile.create(files, line)) {
            return ExitCode.CHECK_FAILED;
        }
        files.keySet().forEach(line.getOut()::println);
        return ExitCode.OK;
    }

    private Map<Path, Octets> images(List<LogicalRecord> records) {
        Map<Path, Octets> files = new LinkedHashMap<>();
        for (int at = 0; at < records.size(); at++) {
            Optional<EmbeddedImage> image = EmbeddedImage.in(records.get(at));
            if (image.isPresent()) {
                files.put(
                        folder.resolve(name(at + 1, records.get(at).type(), image.get())),
                        image.get().data());
            } else if (hasData(records.get(at))) {
                specification
                        .commandLine()
                        .getErr()
                        .println(file + ": record " + (at + 1) + ", type "
                                + records.get(at).type() + ": " + Sentence.of(Message.of("nist.images.skipped")));
            }
        }
        return files;
    }

    private static boolean hasData(LogicalRecord record) {
        return switch (record) {
            case PackedRecord _ -> true;
            case FieldedRecord fielded -> fielded.data().isPresent();
        };
    }

    private static String name(int number, int type, EmbeddedImage image) {
        String position =
                image.positions().isEmpty() ? "" : "-" + image.positions().getFirst();
        return number + "-" + type + position + "."
                + image.compression().map(Compression::ending).orElse("bin");
    }
}
