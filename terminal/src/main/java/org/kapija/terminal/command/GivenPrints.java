package org.kapija.terminal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.iso.FingerImages;
import org.kapija.core.exchange.iso.FingerView;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.interchange.FingerMinutiae;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Pictures from the command line as what records hold of them. What cannot be used is named on standard error.
 *
 * @param dpi pixels per inch of all pictures
 * @param impression code of the way they were taken, 0 to 3
 */
record GivenPrints(CommandSpec specification, int dpi, int impression) {
    private static final int NO_QUALITY = 254; // ISO/IEC 19794-4:2005, 7.2.5
    private static final double MINUTIAE_DPI = 500;

    /**
     * Finds their minutiae.
     *
     * @return nothing if one of them cannot be used
     * @throws ParameterException if one is no single finger, or no resolution of a scanner was given
     */
    Optional<FingerMinutiae> minutiae(List<GivenFinger> fingers) throws IOException {
        requireDpi(FingerprintImage.DPI_MIN, FingerprintImage.DPI_MAX, "");
        for (GivenFinger finger : fingers) {
            if (FingerPosition.ofCode(finger.position()).isEmpty()) {
                throw usage("--finger " + finger.position()
                        + ": minutiae are those of single fingers, 1 to 10. A slap fits into images-2005.");
            }
        }
        List<FingerMinutiae.View> views = new ArrayList<>();
        for (GivenFinger finger : fingers) {
            switch (ImageReading.of(read(finger), dpi)) {
                case ImageReading.Read(var image) -> print(finger, image).ifPresent(views::add);
                case ImageReading.Unreadable(var why) -> refuse(finger, Sentence.of(why));
            }
        }
        return views.size() == fingers.size() ? Optional.of(new FingerMinutiae(views)) : Optional.empty();
    }

    private Optional<FingerMinutiae.View> print(GivenFinger finger, FingerprintImage image) {
        return switch (Extraction.of(image)) {
            case Extraction.Extracted(var templates, var quality) ->
                Optional.of(new FingerMinutiae.View(
                        FingerPosition.ofCode(finger.position()).orElseThrow(),
                        quality.value(),
                        impression,
                        usual(image.width()),
                        usual(image.height()),
                        templates.original().places()));
            case Extraction.TooPoor(var reason, var _) -> {
                refuse(finger, Sentence.of(reason.message()));
                yield Optional.empty();
            }
        };
    }

    /** Returns how many pixels they are at the resolution of minutiae. */
    private int usual(int pixels) {
        return (int) Math.round(pixels * MINUTIAE_DPI / dpi);
    }

    /**
     * Packs them; those that are WSQ files already stay as they are.
     *
     * @return nothing if one of them cannot be used
     * @throws ParameterException if the resolution is none that WSQ is for
     */
    Optional<FingerImages> images(List<GivenFinger> fingers) throws IOException {
        requireDpi(NistPictures.DPI_MIN, NistPictures.DPI_MAX, ", which WSQ is for");
        List<FingerView> views = new ArrayList<>();
        for (GivenFinger finger : fingers) {
            Octets file = read(finger);
            switch (GreyPicture.read(file, dpi)) {
                case GreyPicture.Read(var picture) ->
                    views.add(new FingerView(
                            finger.position(),
                            NO_QUALITY,
                            impression,
                            picture.width(),
                            picture.height(),
                            Compression.WSQ,
                            WsqReading.looksLikeOne(file) ? file : WsqEncoder.encode(picture, WsqEncoder.BIT_RATE)));
                case GreyPicture.Refused(String why) -> refuse(finger, why);
            }
        }
        return views.size() == fingers.size() ? Optional.of(new FingerImages(dpi, views)) : Optional.empty();
    }

    private void requireDpi(int least, int most, String why) {
        if (dpi < least || dpi > most) {
            throw usage("--dpi " + dpi + ": expected " + least + " to " + most + why + ".");
        }
    }

    private Octets read(GivenFinger finger) throws IOException {
        return NamedFile.read(finger.path(), specification.commandLine(), ImageReading.OCTETS_MAX);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(specification.commandLine(), sentence);
    }

    private void refuse(GivenFinger finger, String sentence) {
        specification.commandLine().getErr().println(finger.path() + ": " + sentence);
    }
}
