package org.kapija.hardware.chip;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.math.ec.ECPoint;
import org.jmrtd.Util;
import org.jmrtd.protocol.PACECAMResult;
import org.jmrtd.protocol.PACEGMWithECDHMappingResult;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipProof.Outcome;

/**
 * Checks the proof that comes with PACE's chip authentication mapping (ICAO Doc 9303-11, 4.4.3.5.2): the key that
 * mapped the nonce is the static key times what the chip disclosed.
 */
final class MappingProof {
    private MappingProof() {}

    /**
     * Checks it.
     *
     * @param cardSecurity content of the file with the chip's static key; its signature is not looked at here
     */
    static Outcome of(PACECAMResult result, Octets cardSecurity) {
        Optional<byte[]> disclosed = Optional.ofNullable(result.getEncryptedChipAuthenticationData())
                .flatMap(secret -> disclosed(result.getWrapper().getEncryptionKey(), secret));
        if (disclosed.isEmpty() || !(result.getMappingResult() instanceof PACEGMWithECDHMappingResult mapping)) {
            return Outcome.FAILED;
        }
        var mapped = (ECPublicKey) mapping.getPICCMappingPublicKey();
        ECPoint point = Util.toBouncyCastleECPoint(mapped.getW(), mapped.getParams());
        try {
            Optional<byte[]> staticKey = staticKey(cardSecurity);
            if (staticKey.isEmpty()) {
                return Outcome.NOT_POSSIBLE;
            }
            ECPoint proven = point.getCurve().decodePoint(staticKey.get()).multiply(new BigInteger(1, disclosed.get()));
            return proven.normalize().equals(point.normalize()) ? Outcome.PROVEN : Outcome.FAILED;
        } catch (IllegalArgumentException notOnTheCurve) {
            return Outcome.FAILED;
        }
    }

    /**
     * Decrypts what the chip disclosed (9303-11, 4.4.3.3.3). Not left to JMRTD 0.8.6, which starts from a block of ones
     * where the standard starts from that block encrypted.
     *
     * @param key of the new session
     */
    static Optional<byte[]> disclosed(SecretKey key, byte[] secret) {
        byte[] ones = new byte[16];
        Arrays.fill(ones, (byte) 0xFF);
        try {
            Cipher start = Cipher.getInstance("AES/ECB/NoPadding");
            start.init(Cipher.ENCRYPT_MODE, key);
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(start.doFinal(ones)));
            return Optional.of(Util.unpad(cipher.doFinal(secret)));
        } catch (GeneralSecurityException noWholeBlocks) {
            return Optional.empty();
        }
    }

    /** The first key over a curve, as it lies in the signed content. */
    private static Optional<byte[]> staticKey(Octets cardSecurity) {
        try {
            return Optional.ofNullable(
                            ContentInfo.getInstance(cardSecurity.toArray()).getContent())
                    .map(SignedData::getInstance)
                    .flatMap(signed ->
                            Optional.ofNullable(signed.getEncapContentInfo().getContent()))
                    .flatMap(content -> SecurityInfos.of(
                            ASN1OctetString.getInstance(content).getOctets()))
                    .flatMap(infos -> infos.chipKeys().stream().findFirst())
                    .map(key -> SubjectPublicKeyInfo.getInstance(key.key().toArray())
                            .getPublicKeyData()
                            .getBytes());
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException nonsense) {
            return Optional.empty();
        }
    }
}
