package org.kapija.provisioning.region;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;

/**
 * Central's key for sealed entries: HPKE (RFC 9180) with X25519, HKDF-SHA-256 and AES-256-GCM, as Tink keysets.
 *
 * @param secret Tink JSON with the private key: central's alone
 * @param open Tink JSON with the public key: for every terminal
 */
record SealingKeys(String secret, String open) {
    /** Draws a fresh pair from Tink's own source of chance. */
    static SealingKeys draw() throws GeneralSecurityException {
        var configuration = HybridConfig2026.get();
        var parameters = HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
        var keys = KeysetHandle.generateNew(parameters, configuration);
        return new SealingKeys(
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, configuration, InsecureSecretKeyAccess.get()),
                TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle(), configuration));
    }

    @Override
    public String toString() {
        return "SealingKeys[***]";
    }
}
