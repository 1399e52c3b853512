package org.kapija.hardware.zfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

/** Frames as recorded from modules and printed in the family's manuals. */
class PacketTest {
    private static final int ANY = 0xFFFFFFFF;

    @Test
    void thePasswordCommandIsAsRecorded() {
        var packet = new Packet(ANY, Packet.Kind.COMMAND, Octets.ofHex("1300000000"));
        assertThat(hex(packet)).isEqualTo("ef01" + "ffffffff" + "01" + "0007" + "13" + "00000000" + "001b");
    }

    @Test
    void theParametersCommandIsAsRecorded() {
        var packet = new Packet(ANY, Packet.Kind.COMMAND, Octets.ofHex("0f"));
        assertThat(hex(packet)).isEqualTo("ef01" + "ffffffff" + "01" + "0003" + "0f" + "0013");
    }

    @Test
    void theCaptureCommandIsAsInTheManual() {
        var packet = new Packet(ANY, Packet.Kind.COMMAND, Octets.ofHex("01"));
        assertThat(hex(packet)).isEqualTo("ef01" + "ffffffff" + "01" + "0003" + "01" + "0005");
    }

    @Test
    void theSumKeepsItsLowSixteenBits() {
        byte[] bright = new byte[256];
        Arrays.fill(bright, (byte) 0xFF);
        var packet = new Packet(ANY, Packet.Kind.DATA, Octets.of(bright));
        assertThat(packet.sum()).isEqualTo(2 + 1 + 2 + 256 * 255); // 65,285 still fits; length is 0102h
    }

    @Test
    void contentLongerThanTheProtocolAllowsIsRefused() {
        var tooLong = Octets.of(new byte[257]);
        assertThatIllegalArgumentException().isThrownBy(() -> new Packet(ANY, Packet.Kind.DATA, tooLong));
    }

    @Test
    void theParametersAnswerReadsAsRecorded() {
        var answer = Octets.ofHex("00" + "0000" + "0004" + "00c8" + "0003" + "ffffffff" + "0002" + "0006");
        assertThat(Parameters.of(answer)).isEqualTo(new Parameters(200, 128, 57_600));
        assertThat(new Packet(ANY, Packet.Kind.ACKNOWLEDGE, answer).sum()).isEqualTo(0x04ED);
    }

    @Test
    void anAnswerIsToldFromAnotherQuestionsBySizeAndStatus() {
        assertThat(Instruction.CAPTURE.canBeAnsweredBy(acknowledgement("02"))).isTrue();
        assertThat(Instruction.UPLOAD_IMAGE.canBeAnsweredBy(acknowledgement("02")))
                .isFalse();
        assertThat(Instruction.READ_PARAMETERS.canBeAnsweredBy(acknowledgement("00")))
                .isFalse();
        assertThat(Instruction.CAPTURE.canBeAnsweredBy(acknowledgement("7e"))).isFalse();
        assertThat(Instruction.CAPTURE.canBeAnsweredBy(new Packet(ANY, Packet.Kind.DATA, Octets.ofHex("00"))))
                .isFalse();
    }

    private static Packet acknowledgement(String content) {
        return new Packet(ANY, Packet.Kind.ACKNOWLEDGE, Octets.ofHex(content));
    }

    private static String hex(Packet packet) {
        return HexFormat.of().formatHex(packet.encoded());
    }
}
