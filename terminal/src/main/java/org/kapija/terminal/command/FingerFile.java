package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.interchange.MinutiaeReading;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What a file of a folder of fingerprints gave: told by its content, not by its name. */
sealed interface FingerFile {
    /** Endings that promise a picture. */
    Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "bmp", "gif", "tif", "tiff", "wsq");

    /** Endings that promise a minutiae record. */
    Set<String> RECORDS = Set.of("fmr", "iso", "ist", "fir", "ansi");

    /** Where it is. */
    Path path();

    /**
     * One finger, of a picture, or several, of a record.
     *
     * @param foreign whether another vendor found the minutiae: there is no picture of them
     * @param left a sentence for each finger of the file that cannot be searched: holes in a gallery
     */
    record Fingers(Path path, boolean foreign, List<Print> prints, List<Message> left) implements FingerFile {}

    /** One finger, with what was seen of it. */
    record Print(FingerPosition position, Templates templates) {}

    /** A file that cannot be searched: a hole in the gallery. */
    record Hole(Path path, Message why) implements FingerFile {}

    /** No fingers, and by its name none were promised: a read-me, a list. No hole if it lies in a gallery. */
    record Other(Path path, Message why) implements FingerFile {}

    /**
     * Reads a file; takes 0.1 s if it is a picture, whose finger has to be extracted.
     *
     * @param dpi pixels per inch of pictures; records say it themselves
     * @param extraction makes one template of a picture, or two
     */
    static FingerFile read(Path path, int dpi, Function<FingerprintImage, Extraction> extraction) {
        try {
            Octets content = Octets.of(Files.readAllBytes(path));
            return switch (MinutiaeReading.of(content)) {
                case MinutiaeReading.Read(var _, var fingers, var left) ->
                    new Fingers(
                            path,
                            true,
                            fingers.stream().map(FingerFile::foreign).toList(),
                            left);
                case MinutiaeReading.Refused(var why) -> new Hole(path, why);
                case MinutiaeReading.NoRecord() -> picture(path, ImageReading.of(content, dpi), extraction);
            };
        } catch (IOException _) {
            return new Hole(path, Message.of("finger.image.not-readable"));
        }
    }

    private static Print foreign(MinutiaeReading.Finger finger) {
        return new Print(finger.position(), Templates.of(finger.template()));
    }

    private static FingerFile picture(
            Path path, ImageReading reading, Function<FingerprintImage, Extraction> extraction) {
        return switch (reading) {
            case ImageReading.Read(var image) ->
                switch (extraction.apply(image)) {
                    case Extraction.Extracted(var templates, var _) ->
                        new Fingers(path, false, List.of(new Print(FingerPosition.UNKNOWN, templates)), List.of());
                    case Extraction.TooPoor(var reason, var _) -> new Hole(path, reason.message());
                };
            case ImageReading.Unreadable(var why) -> {
                String ending = ending(path);
                yield PICTURES.contains(ending)
                        ? new Hole(path, why)
                        : RECORDS.contains(ending)
                                ? new Hole(path, Message.of("finger.record.unknown"))
                                : new Other(path, why);
            }
        };
    }

    /** Returns the name without its ending, {@code 101_2} for {@code 101_2.png}. */
    static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
