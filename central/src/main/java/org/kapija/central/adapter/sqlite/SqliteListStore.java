package org.kapija.central.adapter.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kapija.central.domain.ListDraft;
import org.kapija.central.form.AlertForm;
import org.kapija.central.form.FormFault;
import org.kapija.central.port.ListStore;
import org.kapija.central.port.StoreFault;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;

/** The watchlist in SQLite: alerts as their JSON form, published parts as sent. */
public final class SqliteListStore implements ListStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    /** A store in an open database. */
    public SqliteListStore(Database database) {
        this.database = database;
    }

    @Override
    public ListDraft draft() {
        return database.read("reading the list", handle -> {
            Map<String, Alert> released = new HashMap<>();
            handle.select("SELECT form FROM alert")
                    .map((row, _) -> alert(row.getString("form")))
                    .forEach(alert -> released.put(alert.id().value(), alert));
            Map<String, Optional<Alert>> staged = new HashMap<>();
            handle.select("SELECT id, form FROM staged")
                    .map((row, _) -> Map.entry(
                            row.getString("id"),
                            Optional.ofNullable(row.getString("form")).map(SqliteListStore::alert)))
                    .forEach(change -> staged.put(change.getKey(), change.getValue()));
            return new ListDraft(released, staged);
        });
    }

    @Override
    public void stage(List<Alert> alerts) {
        database.write("staging alerts", handle -> {
            try (var batch = handle.prepareBatch("INSERT OR REPLACE INTO staged (id, form) VALUES (?, ?)")) {
                alerts.forEach(alert -> batch.add(alert.id().value(), form(alert)));
                return batch.execute().length;
            }
        });
    }

    @Override
    public void stageRemoval(AlertId alert) {
        database.write(
                "staging a removal",
                handle -> handle.execute("INSERT OR REPLACE INTO staged (id, form) VALUES (?, NULL)", alert.value()));
    }

    @Override
    public Optional<Released> released() {
        return database.read(
                "reading the released list",
                handle -> handle.select("SELECT number, issued FROM list ORDER BY number DESC LIMIT 1")
                        .map((row, _) -> new Released(
                                row.getLong("number"),
                                Instant.ofEpochMilli(row.getLong("issued")),
                                parts(handle, row.getLong("number"))))
                        .findOne());
    }

    private static List<Octets> parts(Handle handle, long number) {
        return handle.select("SELECT octets FROM part WHERE number = ? ORDER BY n", number)
                .map((row, _) -> EntryRows.octets(row, "octets"))
                .list();
    }

    @Override
    public void release(Released release, ListDraft after) {
        database.write("writing a release", handle -> {
            handle.execute("DELETE FROM list");
            handle.execute(
                    "INSERT INTO list (number, issued) VALUES (?, ?)",
                    release.number(),
                    release.issued().toEpochMilli());
            for (int n = 0; n < release.parts().size(); n++) {
                handle.execute(
                        "INSERT INTO part (number, n, octets) VALUES (?, ?, ?)",
                        release.number(),
                        n,
                        release.parts().get(n).toArray());
            }
            handle.execute("DELETE FROM staged");
            handle.execute("DELETE FROM alert");
            if (after.released().isEmpty()) {
                return 0;
            }
            try (var batch = handle.prepareBatch("INSERT INTO alert (id, form) VALUES (?, ?)")) {
                after.released().values().forEach(alert -> batch.add(alert.id().value(), form(alert)));
                return batch.execute().length;
            }
        });
    }

    private static String form(Alert alert) {
        return AlertForm.write(alert).toString();
    }

    private static Alert alert(String form) {
        try {
            return AlertForm.kept(JSON.readTree(form));
        } catch (FormFault | JsonProcessingException damaged) {
            throw new StoreFault("a stored alert no longer reads", damaged);
        }
    }
}
