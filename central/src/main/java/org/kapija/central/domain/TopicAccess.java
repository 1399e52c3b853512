package org.kapija.central.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Topics;

/**
 * Who may publish and subscribe what. A terminal writes under its own name only and reads what is meant for it and the
 * region's watchlist; central does both everywhere. Identities are the common names of certificates.
 */
public final class TopicAccess {
    /** The common name of central's own certificate. */
    public static final String CENTRAL = "central";

    private static final Set<String> UPWARD = Set.of("journal", "birth", "state", "command-result");
    private static final Set<String> DOWNWARD = Set.of("receipt", "answer");

    private final Map<String, String> roots;
    private final String listHead;
    private final Pattern listParts;

    /** Access to one region's topics for the terminals of its sites. */
    public TopicAccess(Topics topics, List<Site> sites) {
        roots = new HashMap<>();
        for (Site site : sites) {
            for (TerminalId terminal : site.terminals()) {
                String journal = topics.journal(site.name(), terminal);
                roots.put(terminal.value(), journal.substring(0, journal.length() - "journal".length()));
            }
        }
        listHead = topics.listHead();
        String part = topics.listHead().substring(0, listHead.length() - "head".length()) + "part/";
        listParts = Pattern.compile(Pattern.quote(part) + "[1-9][0-9]{0,18}/(\\+|[0-9]{1,6})");
    }

    /** Returns whether anybody of that name may connect. */
    public boolean knows(String identity) {
        return identity.equals(CENTRAL) || roots.containsKey(identity);
    }

    /**
     * Returns whether a client may call itself so. Names are the identity, alone or followed by a stroke and a purpose:
     * a client of another's name would throw the other off the broker.
     */
    public boolean mayBeCalled(String identity, String client) {
        return client.equals(identity) || client.startsWith(identity + "/");
    }

    /**
     * Returns whether the identity may publish there.
     *
     * @param topic without wildcards
     */
    public boolean mayPublish(String identity, String topic) {
        return identity.equals(CENTRAL) || under(identity, topic, UPWARD);
    }

    /**
     * Returns whether the identity may subscribe to it.
     *
     * @param filter a topic or a filter, compared as text: a wider filter than those granted is refused
     */
    public boolean maySubscribe(String identity, String filter) {
        if (identity.equals(CENTRAL)) {
            return true;
        }
        return roots.containsKey(identity)
                && (filter.equals(listHead)
                        || listParts.matcher(filter).matches()
                        || under(identity, filter, DOWNWARD)
                        || filter.equals(roots.get(identity) + "command/+"));
    }

    /**
     * Returns whether the identity may have and read a queue. The broker names a subscription's queue after the client,
     * a full stop and the filter; behind a permitted topic another's queue could be named.
     *
     * @param queue the broker's name of it
     */
    public boolean mayUse(String identity, String queue) {
        return identity.equals(CENTRAL)
                || (roots.containsKey(identity)
                        && (queue.startsWith(identity + ".") || queue.startsWith(identity + "/")));
    }

    private boolean under(String identity, String topic, Set<String> leaves) {
        String root = roots.get(identity);
        return root != null && topic.startsWith(root) && leaves.contains(topic.substring(root.length()));
    }
}
