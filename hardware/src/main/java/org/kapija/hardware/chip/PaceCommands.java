package org.kapija.hardware.chip;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import org.jmrtd.APDULevelPACECapable;
import org.jmrtd.Util;
import org.jspecify.annotations.Nullable;

/** The commands of PACE, sent for JMRTD, which knows their order and content (ICAO Doc 9303-11, 4.4.4). */
final class PaceCommands implements APDULevelPACECapable {
    private static final int MANAGE_SECURITY_ENVIRONMENT = 0x22;
    private static final int GENERAL_AUTHENTICATE = 0x86;
    private static final int CHAINED = 0x10;
    private static final int PASSWORD = 0x83;
    private static final int GROUP = 0x84;
    private static final int TEMPLATE = 0x7C;

    private final ChipChannel channel;
    private Optional<ChipFailure> lost = Optional.empty();
    private Optional<Reply> refused = Optional.empty();
    private int steps;

    PaceCommands(ChipChannel channel) {
        this.channel = channel;
    }

    /** Returns why the line was lost, if it was. */
    Optional<ChipFailure> lost() {
        return lost;
    }

    /** Returns the last answer that was not a yes. */
    Optional<Reply> refused() {
        return refused;
    }

    /** Returns how many steps of the dialogue the chip has answered with a yes. */
    int steps() {
        return steps;
    }

    @Override
    public void sendMSESetATMutualAuth(
            @Nullable APDUWrapper wrapper, String identifier, int password, byte @Nullable [] group)
            throws CardServiceException {
        var data = new ByteArrayOutputStream();
        data.writeBytes(Util.toOIDBytes(identifier)); // with tag 80 in front
        data.writeBytes(new byte[] {(byte) PASSWORD, 1, (byte) password});
        if (group != null) {
            data.writeBytes(new byte[] {(byte) GROUP, (byte) group.length});
            data.writeBytes(group);
        }
        accepted(new CommandAPDU(0, MANAGE_SECURITY_ENVIRONMENT, 0xC1, 0xA4, data.toByteArray()));
    }

    @Override
    public byte[] sendGeneralAuthenticate(@Nullable APDUWrapper wrapper, byte[] data, int expected, boolean isLast)
            throws CardServiceException {
        byte[] template = Template.of(TEMPLATE, data);
        Reply reply = accepted(new CommandAPDU(isLast ? 0 : CHAINED, GENERAL_AUTHENTICATE, 0, 0, template, expected));
        // everything inside is looked at before JMRTD does, which takes lengths on trust
        Optional<List<Ber>> inside = Ber.inside(reply.data().toArray(), TEMPLATE);
        if (inside.isEmpty()) {
            throw new ChipRefusal(reply);
        }
        steps++;
        return Ber.all(reply.data().toArray())
                .orElseThrow(() -> new ChipRefusal(reply))
                .getFirst()
                .value()
                .toArray();
    }

    private Reply accepted(CommandAPDU command) throws CardServiceException {
        try {
            Reply reply = channel.send(command);
            if (!reply.isOk()) {
                refused = Optional.of(reply);
                throw new ChipRefusal(reply);
            }
            return reply;
        } catch (ChipFailure failure) {
            lost = Optional.of(failure);
            throw new ChipRefusal(failure);
        }
    }
}
