package org.kapija.central.adapter.mqtt;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.kapija.central.port.StartFault;
import org.kapija.core.message.Message;

/** Central's own certificate as a client. The broker offers TLS 1.3 only, so nothing older can come about. */
public final class ClientTls {
    private ClientTls() {}

    /**
     * Makes sockets that show a certificate and trust one authority.
     *
     * @param identity PKCS #12 with key and certificate
     * @param trust PKCS #12 with the authority
     * @param secret the text that opens both
     * @throws StartFault if one of them does not open
     */
    public static SSLSocketFactory sockets(Path identity, Path trust, String secret) throws StartFault {
        char[] text = secret.toCharArray();
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(identity.toFile(), text), text);
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(KeyStore.getInstance(trust.toFile(), text));
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unusable) {
            throw new StartFault(Message.of("central.tls-unusable", "file", identity.toString()), unusable);
        }
    }
}
