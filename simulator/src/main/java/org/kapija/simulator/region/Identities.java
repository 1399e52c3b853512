package org.kapija.simulator.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;

/** Key and certificate from one PKCS #12 file to another, which opens with another secret. */
final class Identities {
    private Identities() {}

    /**
     * Copies every key.
     *
     * @throws IOException if a file cannot be opened with the text in its secret
     */
    static void move(Path from, Path fromSecret, Path to, Path toSecret) throws IOException {
        char[] old = Files.readString(fromSecret).strip().toCharArray();
        char[] fresh = Files.readString(toSecret).strip().toCharArray();
        try (InputStream source = Files.newInputStream(from);
                OutputStream target = Files.newOutputStream(to)) {
            KeyStore opened = KeyStore.getInstance("PKCS12");
            opened.load(source, old);
            KeyStore copy = KeyStore.getInstance("PKCS12");
            copy.load(null, fresh);
            for (String name : Collections.list(opened.aliases())) {
                if (opened.isKeyEntry(name)) {
                    Key key = opened.getKey(name, old);
                    copy.setKeyEntry(name, key, fresh, opened.getCertificateChain(name));
                }
            }
            copy.store(target, fresh);
        } catch (GeneralSecurityException unusable) {
            throw new IOException("the identity in " + from + " cannot be copied", unusable);
        }
    }
}
