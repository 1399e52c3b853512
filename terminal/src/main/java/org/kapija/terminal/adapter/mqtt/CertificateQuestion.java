package org.kapija.terminal.adapter.mqtt;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
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

    /** A broker that closes while our last words are on their way takes its alert with it. */
    private static final int TRIES = 3;

    private CertificateQuestion() {}

    private enum Answer {
        REFUSED,
        NOT_REFUSED,
        BROKEN_OFF
    }

    static boolean refused(URI address, SSLSocketFactory sockets) {
        Answer answer = Answer.BROKEN_OFF;
        for (int tries = 0; tries < TRIES && answer == Answer.BROKEN_OFF; tries++) {
            answer = answer(address, sockets);
        }
        return answer == Answer.REFUSED;
    }

    private static Answer answer(URI address, SSLSocketFactory sockets) {
        try (var below = new Socket()) {
            below.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            below.setSoTimeout(PATIENCE_MILLIS);
            try (var socket = (SSLSocket) sockets.createSocket(below, address.getHost(), address.getPort(), true)) {
                socket.startHandshake();
                int first = socket.getInputStream().read();
                LOG.debug("the broker said {} before we did", first);
                return Answer.NOT_REFUSED;
            }
        } catch (SSLException alert) {
            return ConnectFailure.refusesCertificate(alert) ? Answer.REFUSED : Answer.BROKEN_OFF;
        } catch (SocketTimeoutException silent) {
            LOG.debug("the broker says nothing about the certificate: {}", silent.toString());
            return Answer.NOT_REFUSED;
        } catch (IOException broken) {
            LOG.debug("the broker broke off: {}", broken.toString());
            return Answer.BROKEN_OFF;
        }
    }
}
