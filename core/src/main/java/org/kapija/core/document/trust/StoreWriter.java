package org.kapija.core.document.trust;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.kapija.core.document.trust.TrustStore.TakenList;
import org.kapija.core.value.Octets;

/** Writes a store, field after field; {@link StoreReader} reads them in the same order. */
final class StoreWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    Octets write(TrustStore store) {
        each(store.lists(), this::list);
        each(store.authorities(), this::authority);
        each(store.revocations(), this::revocations);
        return Octets.of(out.toByteArray());
    }

    private void list(TakenList list) {
        text(list.issuer());
        moment(list.signed());
        octets(list.anchor().octets());
        octets(list.digest().octets());
        number(list.certificates());
        number(list.broken());
    }

    private void authority(Authority authority) {
        Certificate certificate = authority.certificate();
        octets(certificate.der());
        octets(certificate.id().octets());
        text(certificate.country());
        text(certificate.subject());
        text(certificate.subjectName());
        octets(certificate.keyId());
        moment(certificate.from());
        moment(certificate.until());
        number(certificate.selfSigned() ? 1 : 0);
        each(authority.vouchers(), voucher -> {
            text(voucher.by());
            moment(voucher.first());
            moment(voucher.last());
        });
    }

    private void revocations(RevocationList list) {
        text(list.country());
        text(list.issuerName());
        octets(list.keyId());
        moment(list.issued());
        moment(list.proves());
        each(list.revoked().entrySet(), entry -> {
            octets(Octets.of(entry.getKey().toByteArray()));
            moment(entry.getValue());
        });
    }

    private <T> void each(Collection<T> all, Consumer<T> writing) {
        number(all.size());
        all.forEach(writing);
    }

    private void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /** Whole seconds: certificates and lists know no smaller ones. */
    private void moment(Instant moment) {
        out.writeBytes(
                ByteBuffer.allocate(Long.BYTES).putLong(moment.getEpochSecond()).array());
    }

    private void text(String text) {
        octets(Octets.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void octets(Octets octets) {
        number(octets.size());
        out.writeBytes(octets.toArray());
    }
}
