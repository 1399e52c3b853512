package org.kapija.core.document.trust;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kapija.core.document.trust.TrustStore.TakenList;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * Reads what {@link StoreWriter} wrote. Memory is taken for octets that are there, not for those that are announced.
 */
final class StoreReader {
    private final ByteBuffer content;

    StoreReader(ByteBuffer content) {
        this.content = content;
    }

    TrustStore read() throws TrustFault {
        try {
            List<TakenList> lists = each(this::list);
            List<Authority> authorities = each(this::authority);
            List<RevocationList> revocations = each(this::revocations);
            if (content.hasRemaining()) {
                throw new TrustFault("trust.cache.damaged");
            }
            return new TrustStore(authorities, lists, revocations);
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException _) {
            throw new TrustFault("trust.cache.damaged"); // made so on purpose, for the checksum was right
        }
    }

    private TakenList list() {
        return new TakenList(text(), moment(), hash(), hash(), content.getInt(), content.getInt());
    }

    private Authority authority() {
        var certificate = new Certificate(
                octets(), hash(), text(), text(), text(), octets(), moment(), moment(), content.getInt() == 1);
        return new Authority(certificate, each(() -> new Voucher(text(), moment(), moment())));
    }

    private RevocationList revocations() {
        String country = text();
        String issuerName = text();
        Octets keyId = octets();
        Instant issued = moment();
        Instant next = moment();
        Map<BigInteger, Instant> revoked = new HashMap<>();
        each(() -> revoked.put(new BigInteger(octets().toArray()), moment()));
        return new RevocationList(country, issuerName, keyId, issued, Optional.of(next), revoked);
    }

    private <T> List<T> each(Supplier<T> reading) {
        int count = content.getInt();
        List<T> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            all.add(reading.get());
        }
        return all;
    }

    private Instant moment() {
        return Instant.ofEpochSecond(content.getLong());
    }

    private Hash hash() {
        return new Hash(octets());
    }

    private String text() {
        return new String(octets().toArray(), StandardCharsets.UTF_8);
    }

    private Octets octets() {
        int size = content.getInt();
        if (size < 0 || size > content.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] octets = new byte[size];
        content.get(octets);
        return Octets.of(octets);
    }
}
