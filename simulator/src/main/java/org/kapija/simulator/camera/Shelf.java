package org.kapija.simulator.camera;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.kapija.core.value.Octets;
import org.kapija.simulator.page.DataPage;
import org.kapija.simulator.page.OcrB;
import org.kapija.simulator.page.Photograph;
import org.kapija.simulator.traveller.Traveller;

/**
 * What a camera sees of the place where documents lie.
 *
 * @param font of zones; without one every document looks like the empty place
 * @param seed how documents lie, and what each photograph spoils
 */
public record Shelf(Optional<OcrB> font, long seed) {
    private static final int ZONE_WIDTH = 1_100; // pixels: a camera of two megapixels above a passport
    private static final int PICTURES = 3;
    private static final int GREY = 90;

    /** Returns a photograph of the empty place. */
    public List<Octets> empty() {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = new byte[image.getWidth() * image.getHeight()];
        Arrays.fill(pixels, (byte) GREY);
        image.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), pixels);
        return List.of(jpeg(image));
    }

    /**
     * Returns photographs of a document, laid down as people lay it down; takes a processor half a second.
     *
     * @param printed the lines of its zone
     */
    public List<Octets> document(Traveller traveller, List<String> printed) {
        return font.map(type -> document(traveller, printed, type)).orElseGet(this::empty);
    }

    private List<Octets> document(Traveller traveller, List<String> printed, OcrB type) {
        var text = List.of(traveller.name().display(), traveller.papers().number());
        var page = DataPage.of(printed, text, type);
        return LongStream.range(0, PICTURES)
                .mapToObj(at -> new Photograph(ZONE_WIDTH, 4, false, 0.01, 0.05, 0.2, 0.2, 4, seed + at))
                .map(photograph -> jpeg(photograph.of(page)))
                .toList();
    }

    private static Octets jpeg(BufferedImage image) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", file);
            return Octets.of(file.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory", impossible);
        }
    }
}
