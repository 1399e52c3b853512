package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What a file of a folder of fingerprints gave. */
sealed interface FingerFile {
    /** Endings that promise a picture. */
    Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "bmp", "gif", "tif", "tiff", "wsq");

    /** Where it is. */
    Path path();

    /** A finger. */
    record Finger(Path path, Template template) implements FingerFile {}

    /** A picture that cannot be searched: a hole in the gallery. */
    record Hole(Path path, Message why) implements FingerFile {}

    /** No picture, and by its name none was promised: a read-me, a list. No hole if it lies in a gallery. */
    record Other(Path path, Message why) implements FingerFile {}

    /**
     * Reads a file and extracts its finger; takes 0.1 s.
     *
     * @param dpi pixels per inch of the picture
     */
    static FingerFile read(Path path, int dpi) {
        try {
            return switch (ImageReading.of(Octets.of(Files.readAllBytes(path)), dpi)) {
                case ImageReading.Read(var image) ->
                    switch (Extraction.of(image)) {
                        case Extraction.Extracted(var template, var _) -> new Finger(path, template);
                        case Extraction.TooPoor(var reason, var _) -> new Hole(path, reason.message());
                    };
                case ImageReading.Unreadable(var why) ->
                    promisesPicture(path) ? new Hole(path, why) : new Other(path, why);
            };
        } catch (IOException _) {
            return new Hole(path, Message.of("finger.image.not-readable"));
        }
    }

    /** Returns the name without its ending, {@code 101_2} for {@code 101_2.png}. */
    static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean promisesPicture(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
