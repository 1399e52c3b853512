package org.kapija.simulator.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The typeface of machine readable zones (ISO 1073-2), taken from the system: none is shipped.
 *
 * @param font at any size
 */
public record OcrB(Font font) {
    /** Debian's package of it. */
    public static final String PACKAGE = "fonts-ocr-b";

    /** Its width of a character, and the height of a capital, at 25.4 mm to the inch (Doc 9303-3, 4.1). */
    static final double PITCH_MM = 2.54;

    private static final List<Path> FILES = List.of(
            Path.of("/usr/share/fonts/opentype/ocr-b/OCRB.otf"), Path.of("/usr/share/fonts/truetype/ocr-b/OCRB.ttf"));

    /**
     * Looks for it; empty where it is not installed.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Optional<OcrB> ofSystem() throws IOException {
        for (Path file : FILES) {
            if (Files.isReadable(file)) {
                try {
                    return Optional.of(new OcrB(Font.createFont(Font.TRUETYPE_FONT, file.toFile())));
                } catch (FontFormatException damaged) {
                    throw new IOException(file + " is damaged: install " + PACKAGE + " again", damaged);
                }
            }
        }
        return Optional.empty();
    }
}
