package org.kapija.simulator.zfm;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kapija.core.value.Octets;
import org.kapija.simulator.zfm.Inbox.Command;

/**
 * The module's program: bytes heard in, packets to send out. It is silent until its start-up time has passed, silent to
 * other addresses, and answers every whole command with a status. Any thread may call.
 */
final class Firmware {
    private static final byte READY = 0x55;
    private static final int PERFECT_SCORE = 100;

    private final Traits traits;
    private final InstantSource clock;
    private final Inbox inbox = new Inbox();
    private final Outbox outbox;
    private final Glass glass;
    private final Memory memory;
    private final Registers registers;
    private final SplittableRandom chance;
    private Instant ready;
    private boolean announced;
    private boolean unlocked;
    private Lamp lamp = Lamp.dark();

    Firmware(Traits traits, InstantSource clock, long seed) {
        this.traits = traits;
        this.clock = clock;
        this.outbox = new Outbox(traits.address());
        this.glass = new Glass(traits.pixels());
        this.memory = new Memory(traits.capacity());
        this.registers = new Registers(traits);
        this.chance = new SplittableRandom(seed);
        this.ready = clock.instant().plus(traits.start());
    }

    /** Power comes back: buffers and the open session are gone, settings and library stay. */
    synchronized void restart() {
        ready = clock.instant().plus(traits.start());
        announced = false;
        unlocked = false;
        lamp = Lamp.dark();
        memory.loseWhatIsVolatile();
        inbox.forget();
    }

    synchronized void place(Octets grey) {
        glass.place(grey);
    }

    synchronized void lift() {
        glass.lift();
    }

    synchronized Lamp lamp() {
        return lamp;
    }

    synchronized int baud() {
        return registers.baud();
    }

    /** What the module says of its own accord: one byte when it is ready, if it is of the kind that does. */
    synchronized Optional<byte[]> announcement() {
        if (announced || !traits.announces() || clock.instant().isBefore(ready)) {
            return Optional.empty();
        }
        announced = true;
        return Optional.of(new byte[] {READY});
    }

    /** Hears bytes and returns the packets that answer them, in order. */
    synchronized List<byte[]> hear(byte[] bytes) {
        if (clock.instant().isBefore(ready)) {
            return List.of();
        }
        inbox.hear(bytes);
        var answers = new ArrayList<byte[]>();
        for (var command = inbox.next(); command.isPresent(); command = inbox.next()) {
            answers.addAll(answer(command.get()));
        }
        return answers;
    }

    private List<byte[]> answer(Command command) {
        if (command.address() != traits.address()) {
            return List.of();
        }
        if (!command.sumIsRight()) {
            return outbox.answer(Status.PACKET_ERROR);
        }
        if (!unlocked && registers.password() != 0 && command.code() != 0x13) {
            return outbox.answer(Status.PASSWORD_WANTED);
        }
        int wanted = parameters(command.code());
        if (wanted >= 0 && !command.has(wanted)) {
            return outbox.answer(Status.PACKET_ERROR);
        }
        return carryOut(command);
    }

    /** How many bytes follow an instruction; negative for those that the module does not know. */
    private static int parameters(int code) {
        return switch (code) {
            case 0x01, 0x03, 0x05, 0x0A, 0x0D, 0x0F, 0x14, 0x1D -> 0;
            case 0x02, 0x08, 0x1F -> 1;
            case 0x0E -> 2;
            case 0x06, 0x07 -> 3;
            case 0x0C, 0x12, 0x13, 0x35 -> 4;
            case 0x04 -> 5;
            default -> -1;
        };
    }

    private List<byte[]> carryOut(Command command) {
        return switch (command.code()) {
            case 0x01 -> outbox.answer(capture());
            case 0x02 -> outbox.answer(extract(command.byteAt(0)));
            case 0x03 -> compare();
            case 0x04 -> search(command);
            case 0x05 -> outbox.answer(isSameTwice() ? Status.OK : Status.CANNOT_COMBINE);
            case 0x06 -> outbox.answer(store(command.byteAt(0), command.shortAt(1)));
            case 0x07 -> outbox.answer(load(command.byteAt(0), command.shortAt(1)));
            case 0x08 -> upload(memory.features(command.byteAt(0)).map(Octets::toArray), Status.CANNOT_UPLOAD_TEMPLATE);
            case 0x0A -> upload(memory.image().map(Glass::packed), Status.CANNOT_UPLOAD_IMAGE);
            case 0x0C -> outbox.answer(delete(command.shortAt(0), command.shortAt(2)));
            case 0x0D -> outbox.answer(delete(0, traits.capacity()));
            case 0x0E -> outbox.answer(registers.write(command.byteAt(0), command.byteAt(1)));
            case 0x0F -> outbox.answer(Status.OK, registers.parameters());
            case 0x12 -> outbox.answer(changePassword(command.intAt(0)));
            case 0x13 -> outbox.answer(unlock(command.intAt(0)));
            case 0x14 -> outbox.answer(Status.OK, number(chance.nextInt(), Integer.BYTES));
            case 0x1D -> outbox.answer(Status.OK, number(memory.count(), Short.BYTES));
            case 0x1F -> outbox.answer(Status.OK, memory.index(command.byteAt(0)));
            case 0x35 -> outbox.answer(light(command.byteAt(0), command.byteAt(2)));
            default -> outbox.answer(Status.UNKNOWN_COMMAND);
        };
    }

    private Status capture() {
        if (glass.finger().isEmpty()) {
            return Status.NO_FINGER;
        }
        var image = glass.finger().get();
        if (Glass.isTooFaint(image)) {
            return Status.CAPTURE_FAILED;
        }
        memory.keepImage(image);
        return Status.OK;
    }

    private Status extract(int buffer) {
        if (memory.image().isEmpty()) {
            return Status.NO_IMAGE;
        }
        memory.keepFeatures(buffer, Memory.featuresOf(memory.image().get()));
        return Status.OK;
    }

    private List<byte[]> compare() {
        return isSameTwice()
                ? outbox.answer(Status.OK, number(PERFECT_SCORE, Short.BYTES))
                : outbox.answer(Status.NO_MATCH, number(0, Short.BYTES));
    }

    private boolean isSameTwice() {
        return memory.features(1).isPresent() && memory.features(1).equals(memory.features(2));
    }

    private List<byte[]> search(Command command) {
        return memory.features(command.byteAt(0))
                .flatMap(probe -> memory.find(probe, command.shortAt(1), command.shortAt(3)))
                .map(location -> outbox.answer(Status.OK, number(location << 16 | PERFECT_SCORE, Integer.BYTES)))
                .orElseGet(() -> outbox.answer(Status.NOT_FOUND, number(0, Integer.BYTES)));
    }

    private Status store(int buffer, int location) {
        if (!memory.holds(location)) {
            return Status.BAD_LOCATION;
        }
        var template = memory.features(buffer);
        template.ifPresent(features -> memory.store(location, features));
        return template.isPresent() ? Status.OK : Status.TOO_FEW_FEATURES;
    }

    private Status load(int buffer, int location) {
        if (!memory.holds(location)) {
            return Status.BAD_LOCATION;
        }
        var template = memory.template(location);
        template.ifPresent(features -> memory.keepFeatures(buffer, features));
        return template.isPresent() ? Status.OK : Status.BAD_TEMPLATE;
    }

    private Status delete(int location, int count) {
        if (!memory.holds(location)) {
            return Status.BAD_LOCATION;
        }
        memory.delete(location, count);
        return Status.OK;
    }

    private List<byte[]> upload(Optional<byte[]> content, Status whenMissing) {
        return content.map(bytes -> outbox.upload(bytes, registers.packetSize()))
                .orElseGet(() -> outbox.answer(whenMissing));
    }

    private Status changePassword(int secret) {
        registers.setPassword(secret);
        return Status.OK;
    }

    private Status unlock(int secret) {
        unlocked = secret == registers.password();
        return unlocked ? Status.OK : Status.WRONG_PASSWORD;
    }

    private Status light(int code, int colour) {
        var glow = Lamp.Glow.of(code);
        glow.ifPresent(wanted -> lamp = new Lamp(wanted, colour));
        return glow.isPresent() ? Status.OK : Status.BAD_SETTING;
    }

    private static byte[] number(int value, int size) {
        byte[] bytes = new byte[size];
        for (int index = 0; index < size; index++) {
            bytes[index] = (byte) (value >> (Byte.SIZE * (size - 1 - index)));
        }
        return bytes;
    }
}
