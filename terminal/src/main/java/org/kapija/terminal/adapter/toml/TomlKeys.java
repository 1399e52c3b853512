package org.kapija.terminal.adapter.toml;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.StartFault;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** The keys of one parsed file, taken strictly: every complaint names the file and the line. */
final class TomlKeys {
    /** All keys that exist. */
    private static final List<String> KNOWN = List.of(
            "terminal.id",
            "terminal.region",
            "terminal.site",
            "terminal.mode",
            "console.port",
            "broker.uri",
            "tls.identity",
            "tls.trust",
            "tls.secret",
            "keys.device",
            "keys.store",
            "keys.central",
            "keys.receipt",
            "watchlist.root",
            "officers.file",
            "store.directory",
            "profile.legal",
            "devices.fingerprint.path",
            "devices.fingerprint.profile",
            "devices.fingerprint.baud",
            "devices.fingerprint.max-baud",
            "devices.document.path",
            "devices.camera.command",
            "devices.camera.model",
            "devices.chip.reader",
            "devices.chip.anchors",
            "gpio.provider");

    private final Path file;
    private final TomlParseResult content;

    TomlKeys(Path file, TomlParseResult content) {
        this.file = file;
        this.content = content;
    }

    /** Refuses what is no TOML, and keys that nobody reads: a misspelt key must not be a silent default. */
    void demandKnown() throws StartFault {
        if (content.hasErrors()) {
            var first = content.errors().getFirst();
            String line = Integer.toString(first.position().line());
            throw new StartFault(Message.of("configuration.not-toml", "file", file.toString(), "line", line), first);
        }
        for (String key : content.dottedKeySet().stream().sorted().toList()) {
            if (!KNOWN.contains(key)) {
                throw new StartFault(new Message(
                        "configuration.unknown-key",
                        Map.of("file", file.toString(), "line", line(key), "key", key, "meant", nearest(key))));
            }
        }
    }

    boolean has(String table) {
        return content.contains(table);
    }

    String text(String key) throws StartFault {
        demandPresent(key);
        String value = content.isString(key) ? content.getString(key) : null;
        if (value == null || value.isBlank()) {
            throw wrong(key, "\"…\"");
        }
        return value;
    }

    long number(String key, long min, long max) throws StartFault {
        demandPresent(key);
        Long value = content.isLong(key) ? content.getLong(key) : null;
        if (value == null || value < min || value > max) {
            throw wrong(key, min + " … " + max);
        }
        return value;
    }

    /** A list of one text or more. */
    List<String> texts(String key) throws StartFault {
        demandPresent(key);
        TomlArray values = content.isArray(key) ? content.getArray(key) : null;
        List<Object> texts = values == null ? List.of() : values.toList();
        if (texts.isEmpty() || !texts.stream().allMatch(String.class::isInstance)) {
            throw wrong(key, "[\"…\", \"…\"]");
        }
        return texts.stream().map(String.class::cast).toList();
    }

    Path path(String key) throws StartFault {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        return folder.resolve(text(key)).normalize();
    }

    StartFault wrong(String key, String expected) {
        return new StartFault(new Message(
                "configuration.wrong-value",
                Map.of("file", file.toString(), "line", line(key), "key", key, "expected", expected)));
    }

    /** A fault that a sentence of its own explains. */
    StartFault fault(String sentence, String key) {
        return new StartFault(new Message(sentence, Map.of("file", file.toString(), "line", line(key))));
    }

    private void demandPresent(String key) throws StartFault {
        if (!content.contains(key)) {
            throw new StartFault(Message.of("configuration.missing-key", "file", file.toString(), "key", key));
        }
    }

    private String line(String key) {
        TomlPosition position = content.inputPositionOf(key);
        return position == null ? "?" : Integer.toString(position.line());
    }

    /** Returns the known key that takes the fewest changes of letters to reach. */
    static String nearest(String key) {
        return KNOWN.stream()
                .min(Comparator.comparingInt((String known) -> distance(key, known)))
                .orElseThrow();
    }

    /** Levenshtein's distance: letters to insert, drop or change. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
