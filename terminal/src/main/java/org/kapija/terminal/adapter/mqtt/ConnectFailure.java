package org.kapija.terminal.adapter.mqtt;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jspecify.annotations.Nullable;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.LinkFault;

/** Finds in Paho's nested exceptions the one thing that a technician can act on. */
final class ConnectFailure {
    /** Alerts by which a broker says that it does not accept our certificate (RFC 8446, 6.2). */
    private static final Pattern CERTIFICATE_ALERT =
            Pattern.compile("Received fatal alert: (bad_certificate|certificate_unknown|certificate_required"
                    + "|certificate_expired|certificate_revoked|unsupported_certificate|unknown_ca|access_denied)");

    /** What a TLS 1.3 client sees of a refused certificate when it has already begun to speak: nothing but the end. */
    static final String CLOSED = "broker.closed";

    private ConnectFailure() {}

    static boolean refusesCertificate(SSLException failure) {
        // searched for, not matched: newer JDKs put the alert's name in front of the sentence
        return CERTIFICATE_ALERT.matcher(String.valueOf(failure.getMessage())).find();
    }

    static LinkFault certificateRefused(URI address, LinkFault cause) {
        return new LinkFault(message("broker.certificate-refused", address), cause);
    }

    static LinkFault of(MqttException failure, URI address) {
        return new LinkFault(sentence(failure, address), failure);
    }

    /**
     * Why a connection that stood was lost.
     *
     * @param failure none if the broker said goodbye
     * @param reason the broker's, MQTT 5 section 3.14.2.1
     */
    static Message lost(@Nullable MqttException failure, int reason, URI address) {
        if (failure != null && failure.getCause() != null) {
            return sentence(failure, address);
        }
        return reason >= 0x80 ? refused(reason, address) : message("broker.lost", address);
    }

    private static Message sentence(Throwable failure, URI address) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Message known = known(cause, address);
            if (known != null) {
                return known;
            }
        }
        return message("broker.lost", address);
    }

    private static @Nullable Message known(Throwable cause, URI address) {
        String text = String.valueOf(cause.getMessage());
        return switch (cause) {
            case UnknownHostException _ -> message("broker.name-unknown", address);
            case ConnectException _ -> message("broker.connection-refused", address);
            case NoRouteToHostException _ -> message("broker.no-route", address);
            case SocketTimeoutException _ -> message("broker.timeout", address);
            case CertPathBuilderException _, CertPathValidatorException _ -> message("broker.not-trusted", address);
            case SSLPeerUnverifiedException _ -> message("broker.name-mismatch", address);
            case CertificateException _
            when text.contains("subject alternative") -> message("broker.name-mismatch", address);
            case SSLException _ when text.contains("PKIX path") -> message("broker.not-trusted", address);
            case SSLException _ when text.contains("subject alternative") -> message("broker.name-mismatch", address);
            case SSLException alert when refusesCertificate(alert) -> message("broker.certificate-refused", address);
            case EOFException _, SocketException _ -> message(CLOSED, address);
            case MqttException mqtt -> known(mqtt, address);
            default -> null;
        };
    }

    private static @Nullable Message known(MqttException failure, URI address) {
        int reason = failure.getReasonCode();
        if (reason == MqttClientException.REASON_CODE_CLIENT_TIMEOUT
                || reason == MqttClientException.REASON_CODE_WRITE_TIMEOUT) {
            return message("broker.timeout", address);
        }
        return reason >= 0x80 && reason <= 0xFF ? refused(reason, address) : null;
    }

    private static Message refused(int reason, URI address) {
        return new Message("broker.refused", Map.of("broker", place(address), "reason", "0x%02x".formatted(reason)));
    }

    private static Message message(String key, URI address) {
        return Message.of(key, "broker", place(address));
    }

    private static String place(URI address) {
        return address.getHost() + ":" + address.getPort();
    }
}
