package org.kapija.simulator.chip;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.lds.ElementaryFile;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;

/** What is selected on the chip, and reading from it (Doc 9303-10, 3.6; ISO/IEC 7816-4, 11.3). */
final class FileState {
    private static final Octets APPLICATION = Octets.of(HexFormat.of().parseHex("A0000002471001"));
    private static final int MASTER_FILE = 0x3F00;
    private static final int OFFSET = 0x54;
    private static final int CONTENT = 0x53;
    private static final int OBJECT_HEADER_MAX = 4;

    private final ChipContent content;
    private final boolean applicationIsThere;
    private boolean inMasterFile = true;
    private Optional<ElementaryFile> current = Optional.empty();

    FileState(ChipContent content, boolean applicationIsThere) {
        this.content = content;
        this.applicationIsThere = applicationIsThere;
    }

    /** Returns the file that was selected or read last. */
    Optional<ElementaryFile> current() {
        return current;
    }

    /** SELECT of the master file, the application or a file. */
    Answer select(Command command, boolean accessEarned) throws Refusal {
        switch (command.p1()) {
            case 0x00 -> selectMaster(command.data());
            case 0x04 -> selectApplication(command.data());
            case 0x02 -> selectFile(command.data(), accessEarned);
            default -> throw new Refusal(StatusWord.WRONG_PARAMETERS);
        }
        return Answer.of(StatusWord.OK);
    }

    private void selectMaster(Octets data) throws Refusal {
        if (!data.isEmpty() && number(data) != MASTER_FILE) {
            throw new Refusal(StatusWord.FILE_NOT_FOUND);
        }
        inMasterFile = true;
        current = Optional.empty();
    }

    private void selectApplication(Octets data) throws Refusal {
        if (!data.equals(APPLICATION) || !applicationIsThere) {
            throw new Refusal(StatusWord.FILE_NOT_FOUND);
        }
        inMasterFile = false;
        current = Optional.empty();
    }

    private void selectFile(Octets data, boolean accessEarned) throws Refusal {
        current = Optional.empty();
        current = Optional.of(readable(ElementaryFile.withIdentifier(inMasterFile, number(data)), accessEarned));
    }

    private ElementaryFile readable(Optional<ElementaryFile> file, boolean accessEarned) throws Refusal {
        ElementaryFile found =
                file.filter(content.files()::containsKey).orElseThrow(() -> new Refusal(StatusWord.FILE_NOT_FOUND));
        boolean free = found.inMasterFile() && found != ElementaryFile.CARD_SECURITY;
        if (!free && !accessEarned) {
            throw new Refusal(StatusWord.SECURITY_NOT_SATISFIED);
        }
        return found;
    }

    /**
     * READ BINARY, both instructions.
     *
     * @param roomMax most bytes of data that the answer may carry
     */
    Answer read(Command command, boolean accessEarned, int roomMax) throws Refusal {
        boolean odd = (command.ins() & 1) == 1;
        if ((command.p1() & 0x80) != 0) {
            current = Optional.empty();
            current = Optional.of(
                    readable(ElementaryFile.withShortIdentifier(inMasterFile, command.p1() & 0x1F), accessEarned));
        }
        ElementaryFile file = current.orElseThrow(() -> new Refusal(StatusWord.NO_CURRENT_FILE));
        readable(current, accessEarned);
        return odd ? readObject(file, command, roomMax) : read(file, offset(command), command.expected(), roomMax);
    }

    private static int offset(Command command) {
        return (command.p1() & 0x80) != 0 ? command.p2() : command.parameters();
    }

    private Answer read(ElementaryFile file, int offset, int expected, int roomMax) throws Refusal {
        byte[] bytes = Optional.ofNullable(content.files().get(file))
                .orElseThrow(() -> new Refusal(StatusWord.FILE_NOT_FOUND))
                .toArray();
        if (offset >= bytes.length) {
            throw new Refusal(StatusWord.WRONG_OFFSET);
        }
        int wanted = Math.min(expected, roomMax);
        int given = Math.min(wanted, bytes.length - offset);
        // "as much as there is" is not a wrong number
        boolean all = expected == 0x100 || expected == 0x10000;
        int status = given < wanted && !all ? StatusWord.END_OF_FILE : StatusWord.OK;
        return new Answer(Octets.of(Arrays.copyOfRange(bytes, offset, offset + given)), status);
    }

    /** The odd instruction: offset and content are data objects, so that files may be longer than 32 kB. */
    private Answer readObject(ElementaryFile file, Command command, int roomMax) throws Refusal {
        int offset = number(Octets.of(Tlv.need(Tlv.all(command.data()), OFFSET)));
        int room = Math.min(roomMax, command.expected()) - OBJECT_HEADER_MAX;
        if (room <= 0) {
            throw new Refusal(StatusWord.WRONG_LENGTH);
        }
        Answer plain = read(file, offset, room, room);
        return new Answer(Octets.of(Tlv.of(CONTENT, plain.data().toArray())), plain.status());
    }

    private static int number(Octets bytes) throws Refusal {
        if (bytes.isEmpty() || bytes.size() > 3) {
            throw new Refusal(StatusWord.WRONG_DATA);
        }
        int number = 0;
        for (int at = 0; at < bytes.size(); at++) {
            number = number << Byte.SIZE | bytes.at(at);
        }
        return number;
    }
}
