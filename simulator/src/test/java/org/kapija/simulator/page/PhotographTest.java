package org.kapija.simulator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PhotographTest {
    /** Any typeface will do here: what is tested is the camera. */
    private static final OcrB FONT = new OcrB(new Font(Font.MONOSPACED, Font.PLAIN, 12));

    private static final DataPage PAGE = DataPage.of(
            List.of(
                    "I<UTOD231458907<<<<<<<<<<<<<<<",
                    "7408122F1204159UTO<<<<<<<<<<<6",
                    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
            List.of("TRAVEL DOCUMENT"),
            FONT);

    @Test
    void lotsStayWithinWhatIsPromised() {
        for (long seed = 0; seed < 500; seed++) {
            Photograph photograph = Photograph.any(seed);
            assertThat(photograph.zoneWidth()).isBetween(250, 2000);
            assertThat(photograph.tilt()).isBetween(-15.0, 15.0);
            assertThat(photograph).isEqualTo(Photograph.any(seed));
        }
    }

    @Test
    void thePageIsAsLargeAsTheZoneAsksAndTheTableIsAroundIt() {
        BufferedImage image = new Photograph(300, 0, false, 0, 0.02, 0, 0, 0, 1).of(PAGE);
        double scale = 300 / (30 * 2.54);
        assertThat((double) image.getWidth()).isBetween(85.6 * scale * 1.15, 85.6 * scale * 1.18);
        int table = image.getRaster().getSample(2, 2, 0);
        int paper = image.getRaster().getSample(image.getWidth() / 2, image.getHeight() / 8 + 12, 0);
        assertThat(table).isLessThan(paper);
    }

    @Test
    void upsideDownIsTheSameImageTurned() {
        BufferedImage upright = new Photograph(300, 0, false, 0, 0.02, 0, 0, 0, 1).of(PAGE);
        BufferedImage turned = new Photograph(300, 0, true, 0, 0.02, 0, 0, 0, 1).of(PAGE);
        int width = upright.getWidth() / 2;
        int height = upright.getHeight() / 2;
        assertThat(mean(upright, 0, 0, width, height))
                .isCloseTo(
                        mean(turned, upright.getWidth() - width, upright.getHeight() - height, width, height), close())
                .isNotCloseTo(mean(upright, width, height, width, height), close());
    }

    @Test
    void projectionTakesTheCornersOfTheImageToThoseOfThePage() {
        double[] x = {10, 210, 220, 0};
        double[] y = {20, 10, 150, 160};
        Projection projection = Projection.of(x, y, 85.6, 54, 5);
        double left = 0 - 5.0;
        double top = 10 - 5.0;
        assertThat(projection.u(x[0] - left, y[0] - top)).isCloseTo(0, exactly());
        assertThat(projection.u(x[1] - left, y[1] - top)).isCloseTo(85.6, exactly());
        assertThat(projection.v(x[2] - left, y[2] - top)).isCloseTo(54, exactly());
        assertThat(projection.v(x[0] - left, y[0] - top)).isCloseTo(0, exactly());
    }

    private static double mean(BufferedImage image, int left, int top, int width, int height) {
        double[] values = image.getRaster().getSamples(left, top, width, height, 0, new double[width * height]);
        return Arrays.stream(values).average().orElseThrow();
    }

    private static Offset<Double> close() {
        return Offset.offset(2.0); // grey values
    }

    private static Offset<Double> exactly() {
        return Offset.offset(1e-6);
    }
}
