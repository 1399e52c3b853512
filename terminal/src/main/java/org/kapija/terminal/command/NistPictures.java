package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.nist.ImageRecord;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.wsq.Picture;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The pictures that go into a transaction. */
@SuppressWarnings("NullAway.Init") // picocli sets options before records()
final class NistPictures {
    private static final int PACKED_TYPE = 4;
    private static final int TAGGED_TYPE = 14;

    /** WSQ is for fingers of 500 pixels an inch; scanners may be off by 2 per cent (FBI PIV-071006). */
    static final int DPI_MIN = 490;

    static final int DPI_MAX = 510;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec specification;

    @Option(
            names = "--finger",
            paramLabel = "POSITION=FILE",
            converter = GivenFinger.Reader.class,
            description = "picture of a finger (1 right thumb to 10 left little finger) or a slap (13, 14, 15);"
                    + " may be repeated with another position")
    private List<GivenFinger> fingers = new ArrayList<>();

    @Option(names = "--face", paramLabel = "FILE", description = "picture of the face, JPEG or JPEG 2000")
    private Optional<Path> face = Optional.empty();

    @Option(
            names = "--finger-type",
            defaultValue = "14",
            description = "type of the records of fingers: 14, or the older 4 (${DEFAULT-VALUE})")
    private int type;

    @Option(
            names = "--dpi",
            defaultValue = "500",
            description = "pixels per inch of all fingers, " + DPI_MIN + " to " + DPI_MAX + " (${DEFAULT-VALUE})")
    private int dpi;

    @Option(
            names = "--captured",
            paramLabel = "YYYY-MM-DD",
            description = "day on which all pictures were taken; left out of the records if not given")
    private Optional<LocalDate> captured = Optional.empty();

    int dpi() {
        return dpi;
    }

    /** Makes their records; says why not, and returns nothing, if one cannot be used. */
    Optional<List<LogicalRecord>> records(String source) throws IOException {
        if (type != PACKED_TYPE && type != TAGGED_TYPE) {
            throw new ParameterException(specification.commandLine(), "--finger-type " + type + ": expected 4 or 14.");
        }
        if (dpi < DPI_MIN || dpi > DPI_MAX) {
            throw new ParameterException(
                    specification.commandLine(),
                    "--dpi " + dpi + ": expected " + DPI_MIN + " to " + DPI_MAX + ", which WSQ is for.");
        }
        GivenFinger.requireDifferent(fingers, specification);
        List<LogicalRecord> records = new ArrayList<>();
        for (GivenFinger finger : fingers) {
            Optional<ImageRecord> image = finger(records.size() + 1, finger.path());
            if (image.isEmpty()) {
                return Optional.empty();
            }
            records.add(
                    type == PACKED_TYPE
                            ? image.get().packedFinger(finger.position())
                            : image.get().finger(finger.position(), source, captured));
        }
        if (face.isPresent()) {
            Optional<ImageRecord> image = face(records.size() + 1, face.get());
            if (image.isEmpty()) {
                return Optional.empty();
            }
            records.add(image.get().face(source, captured));
        }
        return Optional.of(records);
    }

    private Optional<ImageRecord> finger(int designation, Path path) throws IOException {
        Octets file = NamedFile.read(path, specification.commandLine(), ImageReading.OCTETS_MAX);
        return switch (GreyPicture.read(file, dpi)) {
            case GreyPicture.Read(Picture picture) ->
                Optional.of(new ImageRecord(
                        designation,
                        picture.width(),
                        picture.height(),
                        dpi,
                        Compression.WSQ,
                        WsqReading.looksLikeOne(file) ? file : WsqEncoder.encode(picture, WsqEncoder.BIT_RATE)));
            case GreyPicture.Refused(String why) -> refuse(path, why);
        };
    }

    private Optional<ImageRecord> face(int designation, Path path) throws IOException {
        Octets file = NamedFile.read(path, specification.commandLine(), ImageReading.OCTETS_MAX);
        Optional<ImageRecord> image = FacePicture.in(file, designation);
        return image.isPresent() ? image : refuse(path, Sentence.of(Message.of("nist.make.face")));
    }

    private Optional<ImageRecord> refuse(Path path, String sentence) {
        specification.commandLine().getErr().println(path + ": " + sentence);
        return Optional.empty();
    }
}
