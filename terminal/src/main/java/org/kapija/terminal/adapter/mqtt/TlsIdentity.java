package org.kapija.terminal.adapter.mqtt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.StartFault;

/** The terminal's certificate and whom it trusts, from PKCS #12 files. */
public final class TlsIdentity {
    private TlsIdentity() {}

    /**
     * Makes sockets that speak TLS 1.3 and nothing older, with the terminal's certificate.
     *
     * @param identity the terminal's key and certificate
     * @param trust the certificates it trusts, and no others
     * @param secret file with the text that opens both
     * @throws StartFault if a file is missing or does not open
     */
    public static SSLSocketFactory sockets(Path identity, Path trust, Path secret) throws StartFault {
        try {
            char[] text = Files.readString(secret).strip().toCharArray();
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(opened(identity, text), text);
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(opened(trust, text));
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
            return new Tls13Sockets(context.getSocketFactory());
        } catch (NoSuchFileException missing) {
            throw new StartFault(Message.of("tls.file-missing", "file", String.valueOf(missing.getFile())), missing);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new StartFault(
                    Message.of("tls.unusable", "file", identity.toString(), "secret", secret.toString()), unusable);
        }
    }

    private static KeyStore opened(Path file, char[] text) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, text);
        }
        return store;
    }
}
