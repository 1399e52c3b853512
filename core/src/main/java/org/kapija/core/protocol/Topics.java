package org.kapija.core.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kapija.core.journal.TerminalId;

/**
 * The topic tree of one region. Names are short and say nothing of any person.
 *
 * @param region 1 to 32 letters, digits and hyphens
 */
public record Topics(String region) {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9-]{0,31}";
    private static final Pattern OF_TERMINAL =
            Pattern.compile("kapija/1/(" + NAME + ")/(" + NAME + ")/(" + NAME + ")/([a-z-]{1,32})");

    public Topics {
        requireName("region", region);
    }

    /** Entries, from terminal to central. */
    public String journal(String site, TerminalId terminal) {
        return of(site, terminal, "journal");
    }

    /** Receipts, from central to terminal. */
    public String receipt(String site, TerminalId terminal) {
        return of(site, terminal, "receipt");
    }

    /** Late answers, from central to terminal. */
    public String answer(String site, TerminalId terminal) {
        return of(site, terminal, "answer");
    }

    /** A terminal's retained word that it is there. */
    public String birth(String site, TerminalId terminal) {
        return of(site, terminal, "birth");
    }

    /** A terminal's retained state, and its will. */
    public String state(String site, TerminalId terminal) {
        return of(site, terminal, "state");
    }

    /** The newest list's head, retained. */
    public String listHead() {
        return "kapija/1/" + region + "/watchlist/head";
    }

    /** One part of a list, retained. */
    public String listPart(long number, int part) {
        return "kapija/1/" + region + "/watchlist/part/" + number + "/" + part;
    }

    /** Filter for all parts of a list. */
    public String listParts(long number) {
        return "kapija/1/" + region + "/watchlist/part/" + number + "/+";
    }

    /**
     * Filter for one leaf of all terminals.
     *
     * @param leaf such as {@code journal}
     */
    public String ofEveryTerminal(String leaf) {
        return "kapija/1/" + region + "/+/+/" + leaf;
    }

    /** Reads a terminal's topic; empty for every other. */
    public Optional<Address> parse(String topic) {
        Matcher matcher = OF_TERMINAL.matcher(topic);
        return matcher.matches() && matcher.group(1).equals(region)
                ? Optional.of(new Address(matcher.group(2), new TerminalId(matcher.group(3)), matcher.group(4)))
                : Optional.empty();
    }

    /** Reads the part's number, from 0, off a part's topic of this list; empty for every other. */
    public Optional<Integer> parsePart(long number, String topic) {
        String start = "kapija/1/" + region + "/watchlist/part/" + number + "/";
        return topic.startsWith(start) && topic.substring(start.length()).matches("0|[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(topic.substring(start.length())))
                : Optional.empty();
    }

    private String of(String site, TerminalId terminal, String leaf) {
        requireName("site", site);
        return "kapija/1/" + region + "/" + site + "/" + terminal + "/" + leaf;
    }

    private static void requireName(String what, String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(what + ": " + name);
        }
    }

    /**
     * Whose topic it is.
     *
     * @param site the crossing
     * @param terminal the terminal
     * @param leaf last level, such as {@code journal}
     */
    public record Address(String site, TerminalId terminal, String leaf) {}
}
