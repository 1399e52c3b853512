package org.kapija.terminal.adapter.mqtt;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a broker whether it accepts our certificate. In TLS 1.3 the handshake is over for us before the broker has
 * looked at it (RFC 8446, 4.4.2): whoever speaks at once finds a closed socket, whoever listens first hears the alert.
 */
final class CertificateQuestion {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateQuestion.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private CertificateQuestion() {}

    static boolean refused(URI address, SSLSocketFactory sockets) {
        try (var below = new Socket()) {
            below.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            below.setSoTimeout(PATIENCE_MILLIS);
            try (var socket = (SSLSocket) sockets.createSocket(below, address.getHost(), address.getPort(), true)) {
                socket.startHandshake();
                int first = socket.getInputStream().read();
                LOG.debug("the broker said {} before we did", first);
                return false;
            }
        } catch (SSLException alert) {
            return ConnectFailure.refusesCertificate(alert);
        } catch (IOException silent) {
            LOG.debug("the broker says nothing about the certificate: {}", silent.toString());
            return false;
        }
    }
}
