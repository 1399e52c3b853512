package org.kapija.simulator.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/** A set of synthetic prints as image files, laid out as the public sets are. */
final class SetOnDisk {
    private SetOnDisk() {}

    /** Writes FINGER_IMPRESSION.png below {@code data/fingerprints/name}. */
    static void write(Path data, String name, int fingers, int impressions) throws IOException {
        Path folder = Files.createDirectories(data.resolve("fingerprints").resolve(name));
        for (int finger = 1; finger <= fingers; finger++) {
            var skin = Finger.of(700 + finger);
            var random = new SplittableRandom(finger);
            for (int number = 1; number <= impressions; number++) {
                var impression = Impression.of(skin, Touch.ordinary(random), random.nextLong());
                ImageIO.write(
                        picture(impression),
                        "png",
                        folder.resolve(finger + "_" + number + ".png").toFile());
            }
        }
    }

    private static BufferedImage picture(Impression impression) {
        var picture = new BufferedImage(Impression.WIDTH, Impression.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster()
                .setDataElements(
                        0,
                        0,
                        Impression.WIDTH,
                        Impression.HEIGHT,
                        impression.grey().toArray());
        return picture;
    }
}
