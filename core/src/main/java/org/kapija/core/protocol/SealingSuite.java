package org.kapija.core.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.value.Octets;

/** The one way in which entries are sealed: HPKE (RFC 9180), DHKEM X25519, HKDF-SHA256, AES-256-GCM. */
final class SealingSuite {
    /** Version of the envelope. */
    static final int VERSION = 1;

    /** Which algorithms Tink may use; nothing is registered globally. */
    static final Configuration CONFIGURATION = HybridConfig2026.get();

    private SealingSuite() {}

    static HpkeParameters parameters() throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }

    /** Returns what is bound to a sealed entry, so that it opens under its own name only. */
    static Octets bound(EntryKey key, String keyId) {
        String text = "kapija/" + VERSION + "/" + key + "/" + keyId;
        return Octets.of(text.getBytes(UTF_8));
    }
}
