package org.kapija.central.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kapija.central.domain.DocumentKey;
import org.kapija.central.domain.PriorRegister.Entry;
import org.kapija.central.domain.Registration;
import org.kapija.central.port.RegisterStore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.FingerTemplate;

/** The joint register in SQLite. */
public final class SqliteRegisterStore implements RegisterStore {
    private static final String CURSOR = "register";

    private final Database database;

    /** A store in an open database. */
    public SqliteRegisterStore(Database database) {
        this.database = database;
    }

    @Override
    public long cursor() {
        return database.read(
                "reading the register's cursor",
                handle -> handle.select("SELECT position FROM cursor WHERE name = ?", CURSOR)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    @Override
    public void cursor(long position) {
        database.write("moving the register's cursor", handle -> handle.execute("""
                        INSERT INTO cursor (name, position) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET position = excluded.position
                        """, CURSOR, position));
    }

    @Override
    public Entry keep(Registration registration, String state) {
        return database.write("writing a registration", handle -> {
            String reference = reference(handle, registration.inspection())
                    .orElseGet(() -> nextReference(handle, state, registration.at()));
            write(handle, reference, state, registration);
            handle.execute("DELETE FROM finger WHERE reference = ?", reference);
            for (FingerTemplate finger : registration.fingers()) {
                handle.execute(
                        "INSERT OR IGNORE INTO finger (reference, position, template) VALUES (?, ?, ?)",
                        reference,
                        finger.position().code(),
                        finger.template().reveal().toArray());
            }
            return new Entry(reference, state, registration);
        });
    }

    private static Optional<String> reference(Handle handle, InspectionId inspection) {
        return handle.select("SELECT reference FROM registration WHERE inspection = ?", inspection.value())
                .mapTo(String.class)
                .findOne();
    }

    /** State, year, running number: says nothing of the person. */
    private static String nextReference(Handle handle, String state, Instant at) {
        long number = handle.select("SELECT COALESCE(MAX(number), 0) + 1 FROM registration")
                .mapTo(Long.class)
                .one();
        return "%s-%d-%06d".formatted(state, at.atZone(ZoneOffset.UTC).getYear(), number);
    }

    private static void write(Handle handle, String reference, String state, Registration registration) {
        try (var update = handle.createUpdate("""
                INSERT INTO registration (reference, inspection, terminal, state, at, ground,
                                          issuer, document, surname, given, outcome)
                VALUES (:reference, :inspection, :terminal, :state, :at, :ground,
                        :issuer, :document, :surname, :given, :outcome)
                ON CONFLICT (inspection) DO UPDATE SET ground = excluded.ground, issuer = excluded.issuer,
                    document = excluded.document, surname = excluded.surname, given = excluded.given,
                    outcome = excluded.outcome
                """)) {
            update.bind("reference", reference)
                    .bind("inspection", registration.inspection().value())
                    .bind("terminal", registration.terminal().value())
                    .bind("state", state)
                    .bind("at", registration.at().toEpochMilli())
                    .bind("ground", registration.ground().word())
                    .bind("issuer", registration.document().map(DocumentKey::issuer))
                    .bind(
                            "document",
                            registration.document().map(key -> key.number().reveal()))
                    .bind("surname", registration.surname().map(Sensitive::reveal))
                    .bind("given", registration.given().map(Sensitive::reveal))
                    .bind("outcome", registration.outcome().map(Choice::word))
                    .execute();
        }
    }

    @Override
    public List<Entry> entries() {
        return database.read("reading the register", handle -> entries(handle, "ORDER BY number"));
    }

    @Override
    public List<Entry> unanswered() {
        return database.read(
                "reading open questions",
                handle -> entries(handle, "WHERE inspection NOT IN (SELECT inspection FROM answer) ORDER BY number"));
    }

    private static List<Entry> entries(Handle handle, String which) {
        Map<String, List<FingerTemplate>> fingers = new HashMap<>();
        handle.select("SELECT * FROM finger ORDER BY reference, position")
                .map((row, _) -> Map.entry(row.getString("reference"), finger(row)))
                .forEach(finger -> fingers.computeIfAbsent(finger.getKey(), _ -> new ArrayList<>())
                        .add(finger.getValue()));
        return handle.select("SELECT * FROM registration " + which)
                .map((row, _) -> entry(row, fingers.getOrDefault(row.getString("reference"), List.of())))
                .list();
    }

    private static FingerTemplate finger(ResultSet row) throws SQLException {
        FingerPosition position = FingerPosition.ofCode(row.getInt("position")).orElse(FingerPosition.UNKNOWN);
        return new FingerTemplate(position, Sensitive.of(Octets.of(row.getBytes("template"))));
    }

    private static Entry entry(ResultSet row, List<FingerTemplate> fingers) throws SQLException {
        Optional<Sensitive<String>> number = personal(row.getString("document"));
        String issuer = Optional.ofNullable(row.getString("issuer")).orElse("");
        var ground = PriorGround.valueOf(
                row.getString("ground").toUpperCase(Locale.ROOT).replace('-', '_'));
        var registration = new Registration(
                new InspectionId(row.getString("inspection")),
                new TerminalId(row.getString("terminal")),
                Instant.ofEpochMilli(row.getLong("at")),
                ground,
                number.map(found -> new DocumentKey(issuer, found)),
                personal(row.getString("surname")),
                personal(row.getString("given")),
                fingers,
                Optional.ofNullable(row.getString("outcome")).flatMap(Choice::ofWord));
        return new Entry(row.getString("reference"), row.getString("state"), registration);
    }

    private static Optional<Sensitive<String>> personal(@Nullable String text) {
        return Optional.ofNullable(text).map(Sensitive::of);
    }

    @Override
    public void answered(InspectionId inspection, List<PriorAnswer> answers) {
        boolean hit = answers.stream().anyMatch(answer -> answer.answer() == PriorAnswer.Answer.HIT);
        database.write(
                "writing an answer",
                handle -> handle.execute("""
                        INSERT INTO answer (inspection, answers, hit, confirmed) VALUES (?, ?, ?, 0)
                        ON CONFLICT (inspection) DO UPDATE SET answers = excluded.answers, hit = excluded.hit,
                            confirmed = 0
                        """, inspection.value(), AnswerText.written(answers), hit));
    }

    @Override
    public void confirmed(InspectionId inspection) {
        database.write(
                "closing an answer",
                handle -> handle.execute("UPDATE answer SET confirmed = 1 WHERE inspection = ?", inspection.value()));
    }

    @Override
    public List<Open> open(TerminalId terminal) {
        return database.read(
                "reading open answers",
                handle -> handle.select("""
                        SELECT a.inspection, a.answers FROM answer a JOIN registration r ON r.inspection = a.inspection
                        WHERE r.terminal = ? AND a.confirmed = 0 ORDER BY r.number
                        """, terminal.value())
                        .map((row, _) -> new Open(
                                new InspectionId(row.getString("inspection")),
                                AnswerText.read(row.getString("answers"))))
                        .list());
    }

    @Override
    public List<Line> latest(int max) {
        return database.read("reading the register", handle -> {
            Map<String, Boolean> hits = new HashMap<>();
            handle.select("SELECT inspection, hit FROM answer")
                    .map((row, _) -> Map.entry(row.getString("inspection"), row.getBoolean("hit")))
                    .forEach(answer -> hits.put(answer.getKey(), answer.getValue()));
            return handle.select("SELECT * FROM registration ORDER BY number DESC LIMIT ?", max)
                    .map((row, _) -> entry(row, List.of()))
                    .map(entry -> new Line(
                            entry,
                            Optional.ofNullable(
                                    hits.get(entry.registration().inspection().value()))))
                    .list();
        });
    }
}
