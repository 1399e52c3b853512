package org.kapija.core.document.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.text.ParseException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The library that decodes and verifies, kept to ourselves: it is not registered with the platform, whose own provider
 * refuses curves with explicit parameters, as a quarter of the authorities have them.
 */
final class BouncyCastle {
    /** Made when the first signature is verified, not when the program starts. */
    private static final class Loaded {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }

    private BouncyCastle() {}

    static Provider provider() {
        return Loaded.PROVIDER;
    }

    /** Something that the library is asked to do with octets from outside. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws TrustFault, IOException, GeneralSecurityException, CMSException, ParseException;
    }

    /**
     * Asks for something that damaged octets may make impossible.
     *
     * @param key of the sentence that refuses them
     */
    static <T> T decode(String key, Work<T> work) throws TrustFault {
        try {
            return work.done();
        } catch (IOException | GeneralSecurityException | CMSException | ParseException | RuntimeException _) {
            // the decoders throw whatever class or index damaged octets led them to
            throw new TrustFault(key);
        }
    }

    /** Asks whether something holds; what cannot be computed does not. */
    static boolean holds(Work<Boolean> work) {
        try {
            return decode("trust.damaged", work);
        } catch (TrustFault _) {
            return false;
        }
    }
}
