package org.kapija.simulator.zfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;

/** Frames are those of the family's manuals and of recorded modules, byte for byte. */
class FirmwareTest {
    private static final String TO_ANY = "ef01ffffffff";
    private static final String VERIFY = TO_ANY + "01" + "0007" + "13" + "00000000" + "001b";
    private static final String PARAMETERS = TO_ANY + "01" + "0003" + "0f" + "0013";
    private static final String CAPTURE = TO_ANY + "01" + "0003" + "01" + "0005";
    private static final String UPLOAD = TO_ANY + "01" + "0003" + "0a" + "000e";
    private static final String OK = TO_ANY + "07" + "0003" + "00" + "000a";
    private static final String NO_FINGER = TO_ANY + "07" + "0003" + "02" + "000c";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private Firmware firmware;

    @BeforeEach
    void start() {
        firmware = new Firmware(Traits.factory(), now::get, 1);
        pass(Duration.ofMillis(200));
    }

    @Test
    void thePasswordIsAcceptedAsRecorded() {
        assertThat(answer(VERIFY)).isEqualTo(OK);
    }

    @Test
    void theParametersAreAsRecorded() {
        assertThat(answer(PARAMETERS))
                .isEqualTo(TO_ANY + "07" + "0013" + "00" + "0000" + "0004" + "00c8" + "0003" + "ffffffff" + "0002"
                        + "0006" + "04ed");
    }

    @Test
    void anEmptyGlassIsNoFinger() {
        assertThat(answer(CAPTURE)).isEqualTo(NO_FINGER);
    }

    @Test
    void aFingerIsCapturedAndStaysInTheBuffer() {
        firmware.place(finger());
        assertThat(answer(CAPTURE)).isEqualTo(OK);
        firmware.lift();
        assertThat(answer(CAPTURE)).isEqualTo(NO_FINGER);
        assertThat(hear(UPLOAD)).hasSize(1 + 288);
    }

    @Test
    void aFaintTouchFails() {
        byte[] white = new byte[256 * 288];
        Arrays.fill(white, (byte) 0xF0);
        firmware.place(Octets.of(white));
        assertThat(status(CAPTURE)).isEqualTo(0x03);
    }

    @Test
    void anImageOfAnotherSizeDoesNotFitTheGlass() {
        assertThatIllegalArgumentException().isThrownBy(() -> firmware.place(Octets.of(new byte[192 * 192])));
    }

    @Test
    void theImageIsUploadedTwoPixelsAByteInPacketsOf128() {
        firmware.place(finger());
        hear(CAPTURE);
        var frames = hear(UPLOAD);
        assertThat(hex(frames.getFirst())).isEqualTo(OK);
        assertThat(frames.subList(1, 289)).allSatisfy(frame -> assertThat(frame).hasSize(11 + 128));
        assertThat(hex(frames.get(1))).startsWith(TO_ANY + "02" + "0082" + "1e1e");
        assertThat(hex(frames.getLast())).startsWith(TO_ANY + "08" + "0082" + "1e1e");
        int sum = 2 + 0x82 + 128 * 0x1E;
        assertThat(hex(frames.get(1))).endsWith(HexFormat.of().toHexDigits((short) sum));
        assertThat(frames.stream().mapToInt(frame -> frame.length).sum()).isEqualTo(40_032 + 12);
    }

    @Test
    void packetsOf256AreHalfAsMany() {
        firmware.place(finger());
        hear(CAPTURE);
        assertThat(status(command("0e0603"))).isZero();
        assertThat(hear(UPLOAD)).hasSize(1 + 144);
    }

    @Test
    void withoutAnImageThereIsNothingToUpload() {
        assertThat(status(UPLOAD)).isEqualTo(0x0F);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 8, 9, 10, 11, 15})
    void aCommandMayArriveInTwoParts(int offset) {
        byte[] frame = HexFormat.of().parseHex(VERIFY);
        assertThat(firmware.hear(Arrays.copyOf(frame, offset))).isEmpty();
        assertThat(hex(firmware.hear(Arrays.copyOfRange(frame, offset, frame.length))
                        .getFirst()))
                .isEqualTo(OK);
    }

    @Test
    void twoCommandsMayArriveAsOne() {
        assertThat(hear(VERIFY + CAPTURE)).extracting(FirmwareTest::hex).containsExactly(OK, NO_FINGER);
    }

    @Test
    void noiseBeforeTheHeaderIsSkipped() {
        assertThat(answer("00ff55ef" + VERIFY)).isEqualTo(OK);
    }

    @Test
    void aWrongSumIsAPacketError() {
        assertThat(answer(TO_ANY + "01" + "0003" + "01" + "0006")).isEqualTo(TO_ANY + "07" + "0003" + "01" + "000b");
    }

    @Test
    void anotherAddressIsMetWithSilence() {
        assertThat(hear("ef0100000001" + "01" + "0003" + "01" + "0005")).isEmpty();
    }

    @Test
    void itIsSilentUntilItsStartUpTimeHasPassedAndThenSaysReadyOnce() {
        firmware.restart();
        assertThat(hear(VERIFY)).isEmpty();
        assertThat(firmware.announcement()).isEmpty();
        pass(Duration.ofMillis(200));
        assertThat(firmware.announcement())
                .hasValueSatisfying(ready -> assertThat(ready).containsExactly(0x55));
        assertThat(firmware.announcement()).isEmpty();
        assertThat(answer(VERIFY)).isEqualTo(OK);
    }

    @Test
    void aLossOfPowerTakesTheImageAndLeavesTheSettings() {
        firmware.place(finger());
        hear(CAPTURE);
        hear(command("0e040c"));
        firmware.restart();
        pass(Duration.ofMillis(200));
        assertThat(status(UPLOAD)).isEqualTo(0x0F);
        assertThat(firmware.baud()).isEqualTo(115_200);
    }

    @ParameterizedTest(name = "register {0} set to {1}: status {2}")
    @CsvSource({
        "04, 01, 00",
        "04, 0c, 00",
        "04, 0d, 1b",
        "04, 00, 1b",
        "05, 05, 00",
        "05, 06, 1b",
        "06, 04, 1b",
        "07, 01, 1a"
    })
    void registersTakeWhatTheManualAllows(String register, String value, String status) {
        assertThat(status(command("0e" + register + value))).isEqualTo(HexFormat.fromHexDigits(status));
    }

    @Test
    void aPasswordLocksEverythingElse() {
        hear(command("12" + "00001234"));
        firmware.restart();
        pass(Duration.ofMillis(200));
        assertThat(status(CAPTURE)).isEqualTo(0x21);
        assertThat(status(VERIFY)).isEqualTo(0x13);
        assertThat(status(command("13" + "00001234"))).isZero();
        assertThat(status(CAPTURE)).isEqualTo(0x02);
    }

    @Test
    void templatesAreMadeStoredFoundAndDeleted() {
        firmware.place(finger());
        hear(CAPTURE);
        assertThat(status(command("0201"))).isZero();
        assertThat(status(command("0202"))).isZero();
        assertThat(answer(command("03"))).contains("0005" + "00" + "0064"); // match, score 100
        assertThat(status(command("05"))).isZero();
        assertThat(status(command("0601" + "0007"))).isZero();
        assertThat(answer(command("1d"))).contains("0005" + "00" + "0001");
        assertThat(answer(command("1f00"))).contains("0023" + "00" + "80" + "00");
        assertThat(answer(command("0401" + "0000" + "00c8"))).contains("0007" + "00" + "0007" + "0064");
        assertThat(hear(command("0801"))).hasSize(1 + 4); // 512 bytes
        assertThat(status(command("0702" + "0007"))).isZero();
        assertThat(status(command("0c" + "0007" + "0001"))).isZero();
        assertThat(status(command("0401" + "0000" + "00c8"))).isEqualTo(0x09);
        assertThat(status(command("0702" + "0007"))).isEqualTo(0x0C);
        assertThat(status(command("0601" + "00c8"))).isEqualTo(0x0B); // 200 places: 0 to 199
    }

    @Test
    void withoutAnImageThereAreNoFeatures() {
        assertThat(status(command("0201"))).isEqualTo(0x15);
        assertThat(status(command("03"))).isEqualTo(0x08);
        assertThat(status(command("05"))).isEqualTo(0x0A);
        assertThat(status(command("0801"))).isEqualTo(0x0D);
    }

    @Test
    void theRingOfLightShowsWhatWasAsked() {
        assertThat(status(command("35" + "01640200"))).isZero();
        assertThat(firmware.lamp()).isEqualTo(new Lamp(Lamp.Glow.BREATHING, 2));
        assertThat(status(command("35" + "07640200"))).isEqualTo(0x1B);
        assertThat(status(command("35" + "04000000"))).isZero();
        assertThat(firmware.lamp().glow()).isEqualTo(Lamp.Glow.OFF);
    }

    @Test
    void randomNumbersComeFromTheSeed() {
        var twin = new Firmware(Traits.factory().withStart(Duration.ZERO), now::get, 1);
        assertThat(answer(command("14")))
                .isEqualTo(hex(twin.hear(bytes(command("14"))).getFirst()));
        assertThat(answer(command("14"))).contains("0007" + "00");
    }

    @Test
    void anUnknownInstructionIsNamed() {
        assertThat(status(command("77"))).isEqualTo(0xFC);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** Frames an instruction and its parameters by the sum rule of the manual. */
    private static String command(String content) {
        byte[] bytes = bytes(content);
        int length = bytes.length + 2;
        int sum = 1 + length;
        for (byte octet : bytes) {
            sum += octet & 0xFF;
        }
        var hex = HexFormat.of();
        return TO_ANY + "01" + hex.toHexDigits((short) length) + content + hex.toHexDigits((short) sum);
    }

    private List<byte[]> hear(String hex) {
        return firmware.hear(bytes(hex));
    }

    private String answer(String hex) {
        return hex(hear(hex).getFirst());
    }

    private int status(String hex) {
        return hear(hex).getFirst()[9] & 0xFF;
    }

    /** Columns of dark and bright pixels: 1Fh and E8h, of which the high nibbles survive. */
    private static Octets finger() {
        byte[] grey = new byte[256 * 288];
        for (int pixel = 0; pixel < grey.length; pixel += 2) {
            grey[pixel] = 0x1F;
            grey[pixel + 1] = (byte) 0xE8;
        }
        return Octets.of(grey);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] frame) {
        return HexFormat.of().formatHex(frame);
    }
}
