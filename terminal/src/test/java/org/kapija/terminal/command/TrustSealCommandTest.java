package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.document.trust.TrustCache;
import org.kapija.core.document.trust.TrustStore;
import picocli.CommandLine;

class TrustSealCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void nobodyIsBelieved() throws IOException {
        Files.write(folder.resolve("cache"), TrustCache.write(TrustStore.EMPTY).toArray());
    }

    private int judged(Path file) {
        return new CommandLine(new TrustSealCommand())
                .setErr(new PrintWriter(err, true))
                .execute("--cache", folder.resolve("cache").toString(), file.toString());
    }

    @Test
    void anImageWithoutABarcodeSaysWhatToDo() throws IOException {
        Path image = folder.resolve("blank.png");
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY), "png", image.toFile());
        assertThat(judged(image)).isEqualTo(1);
        assertThat(err.toString()).contains("No barcode was found in " + image);
    }

    @Test
    void aSealThatEndsInItsHeadIsRefusedInASentence() throws IOException {
        Path seal = Files.write(folder.resolve("seal"), HexFormat.of().parseHex("DC03"));
        assertThat(judged(seal)).isEqualTo(1);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    }
}
