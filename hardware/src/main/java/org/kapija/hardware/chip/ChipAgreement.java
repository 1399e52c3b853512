package org.kapija.hardware.chip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Optional;
import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jmrtd.APDULevelEACCACapable;
import org.jmrtd.Util;
import org.jmrtd.protocol.EACCAProtocol;
import org.jspecify.annotations.Nullable;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading.Reason;

/**
 * Chip authentication (ICAO Doc 9303-11, 6.2), sent for JMRTD, both ways: MSE:Set KAT for 3DES, MSE:Set AT and GENERAL
 * AUTHENTICATE for AES.
 */
final class ChipAgreement implements APDULevelEACCACapable {
    private static final int MANAGE_SECURITY_ENVIRONMENT = 0x22;
    private static final int SET_KAT = 0x41A6;
    private static final int SET_AT = 0x41A4;
    private static final int GENERAL_AUTHENTICATE = 0x86;
    private static final int KEY_REFERENCE = 0x84;
    private static final int TEMPLATE = 0x7C;
    private static final int ANSWER_MAX = 0x100;

    private final ChipChannel channel;
    private Optional<ChipFailure> lost = Optional.empty();

    ChipAgreement(ChipChannel channel) {
        this.channel = channel;
    }

    /**
     * Agrees on a new session with the first of the chip's keys. Whether the chip can follow shows at the next command.
     *
     * @return {@link Outcome#PROVEN} if the agreement went well so far
     * @throws ChipFailure if the line is lost
     */
    Outcome agree(SecurityInfos infos) throws ChipFailure {
        if (infos.chipKeys().isEmpty()) {
            return Outcome.NOT_OFFERED;
        }
        SecurityInfos.ChipKeyInfo key = infos.chipKeys().getFirst();
        Optional<PublicKey> publicKey = publicKey(key.key().toArray());
        if (publicKey.isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        try {
            // without a scheme JMRTD takes 3DES, as French passports of 2013 want it
            var procedure = new EACCAProtocol(this, null, ANSWER_MAX, true);
            var result = procedure.doCA(
                    key.id().orElse(null), infos.chipScheme(key).orElse(null), key.identifier(), publicKey.get());
            channel.protect(result.getWrapper());
            return Outcome.PROVEN;
        } catch (CardServiceException | IllegalArgumentException | IllegalStateException | ClassCastException failed) {
            if (lost.isPresent() && lost.get().reason() == Reason.CARD_GONE) {
                throw lost.get();
            }
            return Outcome.FAILED;
        }
    }

    private static Optional<PublicKey> publicKey(byte[] encoded) {
        try {
            return Optional.ofNullable(BouncyCastleProvider.getPublicKey(SubjectPublicKeyInfo.getInstance(encoded)));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void sendMSEKAT(@Nullable APDUWrapper wrapper, byte[] keyData, byte @Nullable [] idData)
            throws CardServiceException {
        var data = new ByteArrayOutputStream();
        data.writeBytes(keyData);
        if (idData != null) {
            data.writeBytes(idData);
        }
        accepted(MANAGE_SECURITY_ENVIRONMENT, SET_KAT, data.toByteArray(), 0);
    }

    @Override
    public void sendMSESetATIntAuth(@Nullable APDUWrapper wrapper, String identifier, @Nullable BigInteger keyId)
            throws CardServiceException {
        var data = new ByteArrayOutputStream();
        data.writeBytes(Util.toOIDBytes(identifier));
        if (keyId != null && keyId.signum() >= 0) {
            data.writeBytes(Template.of(KEY_REFERENCE, Util.i2os(keyId)));
        }
        accepted(MANAGE_SECURITY_ENVIRONMENT, SET_AT, data.toByteArray(), 0);
    }

    @Override
    public byte[] sendGeneralAuthenticate(@Nullable APDUWrapper wrapper, byte[] data, boolean isLast)
            throws CardServiceException {
        return accepted(GENERAL_AUTHENTICATE, 0, Template.of(TEMPLATE, data), ANSWER_MAX)
                .data()
                .toArray();
    }

    private Reply accepted(int instruction, int parameters, byte[] data, int expected) throws CardServiceException {
        if (lost.isPresent()) {
            throw new ChipRefusal(lost.get()); // JMRTD would try again in pieces
        }
        try {
            Reply reply = channel.send(instruction, parameters, data, expected);
            if (!reply.isOk()) {
                throw new ChipRefusal(reply);
            }
            return reply;
        } catch (ChipFailure failure) {
            lost = Optional.of(failure);
            throw new ChipRefusal(failure);
        }
    }
}
