package org.kapija.provisioning.region;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** PKCS #12 stores (RFC 7292) as the programs open them: one entry each, the password in the file {@code secret}. */
final class KeyStores {
    private KeyStores() {}

    /** A store with a private key, its certificate and the authority's. */
    static byte[] identity(Authority.Issued holder, X509Certificate authority, String secret)
            throws GeneralSecurityException, IOException {
        var store = empty();
        var chain = new Certificate[] {holder.certificate(), authority};
        store.setKeyEntry("identity", holder.keys().getPrivate(), secret.toCharArray(), chain);
        return bytes(store, secret);
    }

    /** A store that trusts the authority and nobody else. */
    static byte[] trust(X509Certificate authority, String secret) throws GeneralSecurityException, IOException {
        var store = empty();
        store.setCertificateEntry("authority", authority);
        return bytes(store, secret);
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static byte[] bytes(KeyStore store, String secret) throws GeneralSecurityException, IOException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, secret.toCharArray());
        return bytes.toByteArray();
    }
}
