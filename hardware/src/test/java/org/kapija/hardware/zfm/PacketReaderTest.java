package org.kapija.hardware.zfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.serial.Deadline;
import org.kapija.hardware.serial.ScriptedPort;

class PacketReaderTest {
    private static final int ANY = 0xFFFFFFFF;
    private static final String GOOD = "ef01ffffffff07000300000a";

    private static long[] seeds() {
        return new SplittableRandom(20_261_122).longs(300).toArray();
    }

    @Test
    void theRecordedAnswerToThePasswordIsRead() throws DeviceFault {
        assertThat(all(reader(GOOD))).containsExactly(new Arrival.Whole(acknowledgement("00")));
    }

    @Test
    void theReadyByteAfterPowerUpIsNoNoise() throws DeviceFault {
        var reader = reader("55" + GOOD);
        assertThat(all(reader)).containsExactly(new Arrival.Whole(acknowledgement("00")));
        assertThat(reader.noise()).isZero();
    }

    @Test
    void anotherModulesPacketIsNoise() throws DeviceFault {
        var reader = reader("ef0100000001" + "07000300000a" + GOOD);
        assertThat(all(reader)).containsExactly(new Arrival.Whole(acknowledgement("00")));
        assertThat(reader.noise()).isEqualTo(12);
    }

    @Test
    void aWrongSumIsNamedAndTheNextPacketFound() throws DeviceFault {
        assertThat(all(reader("ef01ffffffff07000300000b" + GOOD)))
                .containsExactly(new Arrival.Spoiled(), new Arrival.Whole(acknowledgement("00")));
    }

    @Test
    void aDamagedLengthDoesNotSwallowWhatFollows() throws DeviceFault {
        assertThat(all(reader("ef01ffffffff07010000000a" + GOOD))) // promises 256 bytes that never come
                .contains(new Arrival.Whole(acknowledgement("00")));
    }

    @Test
    void halfAPacketIsNothing() throws DeviceFault {
        assertThat(all(reader("ef01ffffffff0700"))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGoodPacketIsFoundBetweenDamagedOnes(long seed) throws DeviceFault {
        var chance = new SplittableRandom(seed);
        var stream = new ByteArrayOutputStream();
        var good = new ArrayList<Packet>();
        for (int index = 0; index < 12; index++) {
            var packet = randomPacket(chance);
            if (chance.nextInt(3) == 0) {
                stream.writeBytes(damaged(packet.encoded(), chance));
            } else {
                good.add(packet);
                stream.writeBytes(packet.encoded());
            }
        }
        var found = all(new PacketReader(new ScriptedPort(bursts(stream.toByteArray(), chance)), ANY));
        assertThat(found.stream()
                        .filter(Arrival.Whole.class::isInstance)
                        .map(arrival -> ((Arrival.Whole) arrival).packet())
                        .toList())
                .containsSubsequence(good);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noiseEndsWithNothingAndNoPacketIsInvented(long seed) throws DeviceFault {
        var chance = new SplittableRandom(seed);
        byte[] noise = new byte[chance.nextInt(2000)];
        chance.nextBytes(noise);
        assertThat(all(new PacketReader(new ScriptedPort(bursts(noise, chance)), ANY)))
                .isEmpty();
    }

    private static Packet randomPacket(SplittableRandom chance) {
        byte[] content = new byte[1 + chance.nextInt(Packet.CONTENT_MAX)];
        chance.nextBytes(content);
        var kinds = Packet.Kind.values();
        return new Packet(ANY, kinds[chance.nextInt(kinds.length)], Octets.of(content));
    }

    private static byte[] damaged(byte[] frame, SplittableRandom chance) {
        int offset = chance.nextInt(frame.length);
        return switch (chance.nextInt(3)) {
            case 0 -> Arrays.copyOf(frame, offset);
            case 1 -> {
                frame[offset] ^= (byte) (1 << chance.nextInt(8));
                yield frame;
            }
            default -> {
                byte[] shorter = Arrays.copyOf(frame, frame.length - 1);
                System.arraycopy(frame, offset + 1, shorter, offset, frame.length - offset - 1);
                yield shorter;
            }
        };
    }

    private static List<byte[]> bursts(byte[] stream, SplittableRandom chance) {
        var bursts = new ArrayList<byte[]>();
        for (int start = 0; start < stream.length; ) {
            int end = Math.min(stream.length, start + 1 + chance.nextInt(64));
            bursts.add(Arrays.copyOfRange(stream, start, end));
            start = end;
        }
        return bursts;
    }

    private static PacketReader reader(String hex) {
        return new PacketReader(new ScriptedPort(List.of(HexFormat.of().parseHex(hex))), ANY);
    }

    private static List<Arrival> all(PacketReader reader) throws DeviceFault {
        var arrivals = new ArrayList<Arrival>();
        while (true) {
            var arrival = reader.next(Deadline.in(Duration.ZERO));
            if (arrival instanceof Arrival.Nothing) {
                return arrivals;
            }
            arrivals.add(arrival);
        }
    }

    private static Packet acknowledgement(String content) {
        return new Packet(ANY, Packet.Kind.ACKNOWLEDGE, Octets.ofHex(content));
    }
}
