package org.kapija.central.adapter.toml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kapija.central.port.StartFault;
import org.kapija.core.message.Message;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The keys of one parsed file, taken strictly. */
final class TomlKeys {
    private static final Pattern KNOWN = Pattern.compile("central\\.region|sites\\.[a-z0-9-]+\\.(state|terminals)"
            + "|registers\\.elsewhere|(broker|web)\\.port|tls\\.(broker|central|trust|secret)"
            + "|keys\\.(hpke|receipt|list|devices)|watchlist\\.root|store\\.directory");
    private static final int PORT_MAX = 65_535;

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
            if (!KNOWN.matcher(key).matches()) {
                throw new StartFault(new Message(
                        "configuration.not-a-key", Map.of("file", file.toString(), "line", line(key), "key", key)));
            }
        }
    }

    /** Returns the names of the tables in a table. */
    List<String> tables(String name) throws StartFault {
        TomlTable table = content.isTable(name) ? content.getTable(name) : null;
        if (table == null || table.isEmpty()) {
            throw missing(name);
        }
        return table.keySet().stream().sorted().toList();
    }

    String text(String key) throws StartFault {
        demandPresent(key);
        String value = content.isString(key) ? content.getString(key) : null;
        if (value == null || value.isBlank()) {
            throw wrong(key, "\"…\"");
        }
        return value;
    }

    List<String> texts(String key) throws StartFault {
        demandPresent(key);
        TomlArray array = content.isArray(key) ? content.getArray(key) : null;
        if (array == null) {
            throw wrong(key, "[\"…\", \"…\"]");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!array.isString(i)) {
                throw wrong(key, "[\"…\", \"…\"]");
            }
            texts.add(array.getString(i));
        }
        return texts;
    }

    int port(String key) throws StartFault {
        demandPresent(key);
        Long value = content.isLong(key) ? content.getLong(key) : null;
        if (value == null || value < 0 || value > PORT_MAX) {
            throw wrong(key, "0 … " + PORT_MAX);
        }
        return value.intValue();
    }

    Path path(String key) throws StartFault {
        return resolved(text(key));
    }

    List<Path> paths(String key) throws StartFault {
        return texts(key).stream().map(this::resolved).toList();
    }

    private Path resolved(String text) {
        return Optional.ofNullable(file.getParent()).orElse(file).resolve(text).normalize();
    }

    StartFault wrong(String key, String expected) {
        return new StartFault(new Message(
                "configuration.wrong-value",
                Map.of("file", file.toString(), "line", line(key), "key", key, "expected", expected)));
    }

    private void demandPresent(String key) throws StartFault {
        if (!content.contains(key)) {
            throw missing(key);
        }
    }

    private StartFault missing(String key) {
        return new StartFault(Message.of("configuration.missing-key", "file", file.toString(), "key", key));
    }

    private String line(String key) {
        TomlPosition position = content.inputPositionOf(key);
        return position == null ? "?" : Integer.toString(position.line());
    }
}
