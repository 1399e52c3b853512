package org.kapija.central.adapter.artemis;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CertificateUtil;
import org.jspecify.annotations.Nullable;
import org.kapija.central.domain.TopicAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is who at the broker: the common name of the client's certificate, which the TLS handshake has proven. User names
 * and passwords count for nothing.
 */
final class CertificateSecurity implements ActiveMQSecurityManager5 {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateSecurity.class);

    /**
     * Between an address and a queue under it (Artemis, "Fully Qualified Queue Names"). The broker asks so for the
     * queue of every subscription, and honours it in the filters that clients send.
     */
    private static final String QUEUE_MARK = "::";

    private final TopicAccess access;

    CertificateSecurity(TopicAccess access) {
        this.access = access;
    }

    @Override
    public @Nullable Subject authenticate(
            @Nullable String user, @Nullable String password, RemotingConnection connection, @Nullable String domain) {
        Optional<String> identity = identity(connection);
        String client = String.valueOf(connection.getClientID());
        if (identity.isEmpty() || !access.knows(identity.get())) {
            LOG.warn("refused a client with an unknown certificate: {}", identity.orElse("none"));
            return null;
        }
        if (!access.mayBeCalled(identity.get(), client)) {
            LOG.warn("refused {}, which called itself {}", identity.get(), client);
            return null;
        }
        var subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal(identity.get()));
        return subject;
    }

    @Override
    public boolean authorize(@Nullable Subject subject, Set<Role> roles, CheckType type, String address) {
        if (subject == null) {
            return false;
        }
        return subject.getPrincipals(UserPrincipal.class).stream().anyMatch(who -> may(who.getName(), type, address));
    }

    /** What stands behind the last mark is the queue in the end: its name may hold a mark of the client's making. */
    private boolean may(String identity, CheckType type, String address) {
        int first = address.indexOf(QUEUE_MARK);
        if (first < 0) {
            return mayAt(identity, type, address);
        }
        String queue = address.substring(address.lastIndexOf(QUEUE_MARK) + QUEUE_MARK.length());
        return mayAt(identity, type, address.substring(0, first)) && access.mayUse(identity, queue);
    }

    private boolean mayAt(String identity, CheckType type, String topic) {
        return switch (type) {
            case SEND -> access.mayPublish(identity, topic);
            case CONSUME,
                    CREATE_DURABLE_QUEUE,
                    DELETE_DURABLE_QUEUE,
                    CREATE_NON_DURABLE_QUEUE,
                    DELETE_NON_DURABLE_QUEUE,
                    DELETE_ADDRESS -> access.maySubscribe(identity, topic);
            case CREATE_ADDRESS -> access.mayPublish(identity, topic) || access.maySubscribe(identity, topic);
            case MANAGE, BROWSE, VIEW, EDIT -> false;
        };
    }

    private static Optional<String> identity(RemotingConnection connection) {
        X509Certificate[] chain = CertificateUtil.getCertsFromConnection(connection);
        return chain == null || chain.length == 0 ? Optional.empty() : commonName(chain[0]);
    }

    private static Optional<String> commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> String.valueOf(part.getValue()))
                            .findFirst();
        } catch (InvalidNameException _) {
            return Optional.empty(); // a name that cannot be read is nobody's
        }
    }

    @Override
    public boolean validateUser(@Nullable String user, @Nullable String password) {
        return false; // the older forms of the question know no certificate
    }

    @Override
    public boolean validateUserAndRole(
            @Nullable String user, @Nullable String password, Set<Role> roles, CheckType type) {
        return false;
    }
}
