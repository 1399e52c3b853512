package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.wsq.Picture;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija nist wsq}: packs a picture by wavelet scalar quantisation, or unpacks one. */
@Command(
        name = "wsq",
        description = {
            "Packs a picture of fingers (PNG, JPEG, BMP, GIF, TIFF) into a WSQ file.",
            "A WSQ file it unpacks into a PNG."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "1:IN cannot be used, or OUT is there already: nothing is written", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistWsqCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Parameters(index = "0", paramLabel = "IN", description = "picture to read")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "file to write, a new one")
    private Path out;

    @Option(
            names = "--bit-rate",
            defaultValue = "0.75",
            description = "bits a pixel to aim at (${DEFAULT-VALUE}, about 15 to 1)")
    private double bitRate;

    @Option(names = "--dpi", defaultValue = "500", description = "pixels per inch, told in the file (${DEFAULT-VALUE})")
    private int dpi;

    @Override
    public Integer call() throws IOException {
        var line = specification.commandLine();
        if (!(bitRate >= WsqEncoder.BIT_RATE_MIN && bitRate <= WsqEncoder.BIT_RATE_MAX)) {
            throw new ParameterException(
                    line,
                    "--bit-rate " + bitRate + ": expected " + WsqEncoder.BIT_RATE_MIN + " to " + WsqEncoder.BIT_RATE_MAX
                            + ", mostly 0.75.");
        }
        if (dpi < FingerprintImage.DPI_MIN || dpi > FingerprintImage.DPI_MAX) {
            throw new ParameterException(
                    line,
                    "--dpi " + dpi + ": expected " + FingerprintImage.DPI_MIN + " to " + FingerprintImage.DPI_MAX
                            + ", mostly 500.");
        }
        Octets file = NamedFile.read(in, line, ImageReading.OCTETS_MAX);
        return WsqReading.looksLikeOne(file) ? unpack(file) : pack(file);
    }

    private int unpack(Octets file) throws IOException {
        return switch (WsqReading.of(file)) {
            case WsqReading.Read(Picture picture) -> {
                Octets png = GreyPicture.png(picture.width(), picture.height(), picture.pixels());
                yield WholeFile.create(out, png, specification.commandLine()) ? ExitCode.OK : ExitCode.CHECK_FAILED;
            }
            case WsqReading.Refused(var why) -> refuse(Sentence.of(why));
        };
    }

    private int pack(Octets file) {
        return switch (GreyPicture.read(file, dpi)) {
            case GreyPicture.Read(Picture picture) -> {
                Octets packed = WsqEncoder.encode(picture, bitRate);
                var line = specification.commandLine();
                if (!WholeFile.create(out, packed, line)) {
                    yield ExitCode.CHECK_FAILED;
                }
                line.getOut()
                        .printf(
                                "%s: %d x %d pixels in %d octets%n",
                                out, picture.width(), picture.height(), packed.size());
                yield ExitCode.OK;
            }
            case GreyPicture.Refused(String why) -> refuse(why);
        };
    }

    private int refuse(String sentence) {
        specification.commandLine().getErr().println(in + ": " + sentence);
        return ExitCode.CHECK_FAILED;
    }
}
