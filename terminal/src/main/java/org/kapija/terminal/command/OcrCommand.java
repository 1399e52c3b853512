package org.kapija.terminal.command;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.optical.TextReader;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.document.picture.PictureReading;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.text.TesseractReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija ocr}: machine readable zones on images. */
@Command(
        name = "ocr",
        description = {
            "Finds the machine readable zone on photographs of documents, tilted or upside down, and reads it twice, with",
            "Tesseract and a model of its characters. Says which fields are sure. PNG, JPEG, BMP, GIF or TIFF."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all read, and valid", "1:at least one is not", "2:usage", "3:library or model is missing"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class OcrCommand implements Callable<Integer> {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Spec
    private CommandSpec specification;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "NAME.traineddata: the characters of OCR-B as Tesseract learned them")
    private Path model;

    @Option(names = "--line", description = "each image is one line and nothing else, cut out upright")
    private boolean line;

    @Option(names = "--json", description = "one JSON object a line and image on standard output")
    private boolean json;

    @Parameters(paramLabel = "IMAGE", arity = "1..*", description = "one document each")
    private List<Path> images = List.of();

    @Override
    public Integer call() throws IOException {
        boolean fine = true;
        try (TesseractReader reader = TesseractReader.open(model)) {
            for (Path image : images) {
                OcrReport report = report(image, reader);
                specification.commandLine().getOut().print(json ? report.json() : report.text());
                specification.commandLine().getOut().flush();
                fine &= report.read();
            }
        } catch (DeviceFault fault) {
            specification.commandLine().getErr().println("ocr: " + Sentence.of(fault.remedy()));
            return ExitCode.UNREACHABLE;
        }
        return fine ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    private OcrReport report(Path image, TextReader reader) throws IOException {
        if (!Files.isReadable(image) || Files.isDirectory(image)) {
            throw new ParameterException(
                    specification.commandLine(), image + " is no file that can be read: name an image.");
        }
        long start = PROCESS.getProcessCpuTime();
        OcrReport.Found found = switch (PictureReading.of(octets(image))) {
            case PictureReading.Read(var picture) -> found(picture, reader);
            case PictureReading.Refused(var why) -> new OcrReport.Refused(why);
        };
        return new OcrReport(image, found, PROCESS.getProcessCpuTime() - start);
    }

    /** Reads no more of a file than shows that it is too long. */
    private static Octets octets(Path image) throws IOException {
        try (InputStream file = Files.newInputStream(image)) {
            return Octets.of(file.readNBytes(PictureReading.OCTETS_MAX + 1));
        }
    }

    private OcrReport.Found found(GreyImage picture, TextReader reader) {
        if (line) {
            return new OcrReport.Line(reader.read(picture, MrzAlphabet.ANY));
        }
        return switch (ZoneReading.of(picture, reader)) {
            case ZoneReading.Read zone -> new OcrReport.Zone(zone);
            case ZoneReading.NotFound(var why) -> new OcrReport.Refused(why);
        };
    }
}
