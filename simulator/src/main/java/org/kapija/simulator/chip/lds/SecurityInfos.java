package org.kapija.simulator.chip.lds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.access.PaceScheme;
import org.kapija.simulator.chip.message.Tlv;
import org.kapija.simulator.chip.proof.ChipKey;
import org.kapija.simulator.chip.proof.CurveKey;
import org.kapija.simulator.chip.proof.HashChoice;

/** Gathers what a chip says of its own schemes and keys: a SET OF SecurityInfo (Doc 9303-11, 9.2). */
public final class SecurityInfos {
    private static final byte[] CHIP_KEY = {4, 0, 0x7F, 0, 7, 2, 2, 1, 2};
    private static final byte[] ACTIVE = {0x67, (byte) 0x81, 0x08, 1, 1, 5};
    private static final ASN1ObjectIdentifier STANDARD_GROUP = new ASN1ObjectIdentifier("0.4.0.127.0.7.1.2");
    private static final int PACE_VERSION = 2;

    private final List<Octets> infos = new ArrayList<>();

    /** Adds a way of doing PACE over a standard group. */
    public SecurityInfos pace(PaceScheme scheme, int group) {
        return add(identifier(scheme.identifier()), number(PACE_VERSION), number(group));
    }

    /** Adds a key of chip authentication and the scheme that it is for. */
    public SecurityInfos chipAuthentication(ChipKey key) {
        byte[] id = key.id().isPresent() ? number(key.id().getAsInt()) : new byte[0];
        add(identifier(key.identifier()), number(1), id);
        return add(identifier(CHIP_KEY), key.key().explicitPublicKey(), id);
    }

    /** Adds the static key of PACE with chip authentication mapping, over a standard group. */
    public SecurityInfos mappingKey(CurveKey key, int group) {
        var algorithm = new AlgorithmIdentifier(STANDARD_GROUP, new ASN1Integer(group));
        return add(identifier(CHIP_KEY), key.publicKey(algorithm), number(group));
    }

    /** Adds the algorithm of active authentication over a curve. */
    public SecurityInfos activeAuthentication(HashChoice hash) {
        try {
            return add(identifier(ACTIVE), number(1), new ASN1ObjectIdentifier(hash.ecdsa()).getEncoded());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns whether nothing was added. */
    public boolean isEmpty() {
        return infos.isEmpty();
    }

    /** Returns the set in DER, in the order in which DER wants it. */
    public byte[] bytes() {
        byte[][] sorted = infos.stream()
                .map(Octets::toArray)
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        return Tlv.of(0x31, sorted);
    }

    private SecurityInfos add(byte[]... parts) {
        infos.add(Octets.of(Tlv.of(0x30, parts)));
        return this;
    }

    private static byte[] identifier(byte[] content) {
        return Tlv.of(0x06, content);
    }

    private static byte[] number(int value) {
        return Tlv.of(0x02, BigInteger.valueOf(value).toByteArray());
    }
}
