package org.kapija.hardware.swipe;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Reading;
import org.kapija.hardware.serial.ScriptedPort;
import org.kapija.hardware.serial.SerialDevice;

/** What a swipe reader says: the input as it is, and as the text of a block whose length and sum are right. */
public final class SwipeTarget implements FuzzTarget {
    private static final SerialDevice DEVICE = new SerialDevice("reader", Path.of("/dev/none"));

    @Override
    public List<Octets> seeds() {
        String passport =
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\rL898902C36UTO7408122F1204159ZE184226B<<<<<10\r";
        String card = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<________\rD231458907UTO7408122F1204159<<<<<<<6________\r";
        String three =
                "I<UTOD231458907<<<<<<<<<<<<<<<\r7408122F1204159UTO<<<<<<<<<<<6\rERIKSSON<<ANNA<MARIA<<<<<<<<<<\r";
        return Stream.of("\r" + passport, "\r" + card, three)
                .map(text -> Octets.of(text.getBytes(StandardCharsets.UTF_8)))
                .flatMap(text -> Stream.of(text, Octets.of(block(text))))
                .toList();
    }

    @Override
    public Answer meet(Octets input) {
        return Answer.of(List.of(answer(input.toArray()), answer(block(input))));
    }

    private static Answer answer(byte[] burst) {
        var session = new SwipeSession(DEVICE, new ScriptedPort(List.of(burst)));
        try {
            return switch (session.read(Duration.ZERO)) {
                case Reading.Lines _ -> Answer.value();
                case Reading.Garbled(var reason) -> Answer.refused(reason.message());
                case Reading.NoDocument() -> new Answer(false, List.<Message>of());
            };
        } catch (DeviceFault fault) {
            return Answer.refused(fault.remedy());
        }
    }

    private static byte[] block(Octets text) {
        var block = new ByteArrayOutputStream();
        int length = text.size() + 6;
        block.writeBytes(new byte[] {1, (byte) length, (byte) (length >> 8 & 0x3F), 'O', 'U', 2, '0'});
        block.writeBytes(text.toArray());
        block.write(3);
        int sum = 0;
        for (byte each : block.toByteArray()) {
            sum ^= each;
        }
        block.write(sum);
        return block.toByteArray();
    }
}
