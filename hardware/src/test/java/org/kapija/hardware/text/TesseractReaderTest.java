package org.kapija.hardware.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.optical.LineText;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.document.picture.PictureReading;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.house.RealData;

class TesseractReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aLineIsReadCharacterByCharacter() throws IOException {
        try (TesseractReader reader = reader()) {
            LineText text = reader.read(line("font_generate_01512"), MrzAlphabet.ANY);
            assertThat(text.text().reveal()).isEqualTo("YJ5YLDYHG4EPY5502108X1100003<<<<<<<<");
            assertThat(text.confidence()).isBetween(80.0, 100.0);
        }
    }

    @Test
    void onlyTheAlphabetIsRead() throws IOException {
        try (TesseractReader reader = reader()) {
            GreyImage line = line("font_generate_01512");
            assertThat(reader.read(line, MrzAlphabet.LETTERS).text().reveal()).matches("[A-Z<]+");
            assertThat(reader.read(line, MrzAlphabet.DIGITS).text().reveal()).matches("[0-9<]*");
            assertThat(reader.read(line, MrzAlphabet.ANY).text().reveal()).startsWith("YJ5YLDYHG4");
        }
    }

    @Test
    void lightOnDarkIsNotReadForItWouldTakeTwiceTheTime() throws IOException {
        try (TesseractReader reader = reader()) {
            GreyImage line = line("font_generate_01512");
            byte[] light = line.pixels().clone();
            for (int at = 0; at < light.length; at++) {
                light[at] = (byte) ~light[at];
            }
            assertThat(reader.read(new GreyImage(line.width(), line.height(), light), MrzAlphabet.ANY)
                            .text()
                            .reveal())
                    .isNotEqualTo("YJ5YLDYHG4EPY5502108X1100003<<<<<<<<");
        }
    }

    /** Of a blank it invents some letters, so whoever reads has to know that there is a line. */
    @Test
    void anImageThatIsNoLineDoesNoHarm() {
        try (TesseractReader reader = reader()) {
            byte[] white = new byte[400 * 36];
            Arrays.fill(white, (byte) 255);
            LineText invented = reader.read(new GreyImage(400, 36, white), MrzAlphabet.ANY);
            assertThat(invented.text().reveal()).hasSizeLessThan(30);
            assertThat(reader.read(new GreyImage(1, 1, new byte[1]), MrzAlphabet.ANY))
                    .isNotNull();
            assertThat(reader.read(new GreyImage(9_000, 1, new byte[9_000]), MrzAlphabet.ANY))
                    .isEqualTo(LineText.NONE);
            assertThat(reader.read(new GreyImage(8_000, 4, new byte[32_000]), MrzAlphabet.ANY))
                    .as("scaled to the height that is read it would have 72 000 columns")
                    .isEqualTo(LineText.NONE);
        }
    }

    @Test
    void aModelThatIsNotThereIsSaid() {
        assertFault(folder.resolve("mrz.traineddata"), "camera.no-model");
        assertFault(folder, "camera.no-model");
    }

    @Test
    void aFileThatIsNoModelIsSaid() throws IOException {
        reader().close(); // the library says no to it, and has to be there
        assertFault(Files.writeString(folder.resolve("mrz.traineddata"), "no model"), "camera.bad-model");
    }

    /** The library would end the whole program. */
    @Test
    void aModelThatWasCopiedInPartIsSaid() throws IOException {
        byte[] model = Files.readAllBytes(RealData.at("documents/ocr/mrz.traineddata"));
        Path part = folder.resolve("mrz.traineddata");
        for (int size : new int[] {0, 3, 100, 196, 5_000, model.length - 10}) {
            assertFault(Files.write(part, Arrays.copyOf(model, size)), "camera.bad-model");
        }
    }

    @Test
    void aModelWithoutANetworkIsSaid() throws IOException {
        byte[] model = Files.readAllBytes(RealData.at("documents/ocr/mrz.traineddata"));
        Arrays.fill(model, 4 + 17 * Long.BYTES, 4 + 18 * Long.BYTES, (byte) -1);
        assertFault(Files.write(folder.resolve("mrz.traineddata"), model), "camera.bad-model");
    }

    @Test
    void aClosedReaderReadsNothingMore() {
        TesseractReader reader = reader();
        reader.close();
        reader.close();
        assertThatThrownBy(() -> reader.read(new GreyImage(1, 1, new byte[1]), MrzAlphabet.ANY))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertFault(Path model, String key) {
        assertThatThrownBy(() -> TesseractReader.open(model))
                .isInstanceOfSatisfying(
                        DeviceFault.class,
                        fault -> assertThat(fault.remedy().key()).isEqualTo(key));
    }

    private static TesseractReader reader() {
        try {
            return TesseractReader.open(RealData.at("documents/ocr/mrz.traineddata"));
        } catch (DeviceFault absent) {
            return abort("skipped: " + absent.getMessage());
        }
    }

    private static GreyImage line(String name) throws IOException {
        Path file = RealData.at("documents/ocr/doubango-synthetic-lines").resolve(name + ".tif");
        return switch (PictureReading.of(Octets.of(Files.readAllBytes(file)))) {
            case PictureReading.Read(GreyImage image) -> image;
            case PictureReading.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }
}
