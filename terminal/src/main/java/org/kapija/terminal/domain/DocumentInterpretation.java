package org.kapija.terminal.domain;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kapija.core.document.MrzDate;
import org.kapija.core.document.MrzDocument;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzFinding;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.Sex;
import org.kapija.core.document.Verdict;
import org.kapija.core.inspection.BirthInterval;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

/** What the lines that a reader saw mean to the inspection. */
public final class DocumentInterpretation {
    private static final int CENTURY = 100;

    private final InstantSource clock;

    /** An interpretation by the day on which the document is shown. */
    public DocumentInterpretation(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Reads a zone: a document with the verdict of each layer, or the reason why it is none. A visa or a driving
     * licence is read too, but an inspection is of a travel document: the guard is told to place that.
     */
    public Observation of(Sensitive<List<String>> lines) {
        var reading = MrzReading.of(lines.reveal());
        return switch (reading) {
            case MrzReading.Unreadable(Message why) -> unreadable(why);
            case MrzReading.Read read ->
                switch (read.document().format().use()) {
                    case TRAVEL -> document(read);
                    case VISA -> unreadable(Message.of("mrz.visa"));
                    case DRIVING -> unreadable(Message.of("mrz.driving-licence"));
                };
        };
    }

    private static Observation unreadable(Message why) {
        return new Observation.DocumentUnreadable(List.of(why));
    }

    private Observation document(MrzReading.Read read) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var document = read.document();
        return new Observation.DocumentRead(new TravelDocument(
                document.format().name(),
                fields(document, today),
                birth(document.holder().reveal().birth(), read.findings(), today),
                Verdict.of(read, today).layers(),
                read.findings().stream().map(MrzFinding::message).toList()));
    }

    private static TravelDocument.Fields fields(MrzDocument document, LocalDate today) {
        var holder = document.holder();
        return new TravelDocument.Fields(
                document.code(),
                document.issuer(),
                document.number(),
                holder.map(person -> person.primary()),
                holder.map(person -> person.secondary()),
                holder.reveal().nationality(),
                holder.map(person -> birthText(person.birth(), today)),
                sex(holder.reveal().sex()),
                document.expiry().asExpiry(today).map(LocalDate::toString).orElse(""));
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
            case UNSPECIFIED, X -> "";
        };
    }

    private static String birthText(MrzDate birth, LocalDate today) {
        return birth.asBirth(today)
                .map(LocalDate::toString)
                .or(() -> month(birth, today).map(YearMonth::toString))
                .or(() -> year(birth, today).map(year -> Integer.toString(year)))
                .orElse("");
    }

    /** A date that is named by a finding may be any other: it claims no age, so that doubt favours the child (S3). */
    private static Optional<BirthInterval> birth(MrzDate birth, List<MrzFinding> findings, LocalDate today) {
        boolean doubtful = findings.stream().anyMatch(finding -> finding.field() == MrzField.BIRTH_DATE);
        return doubtful ? Optional.empty() : interval(birth, today);
    }

    private static Optional<BirthInterval> interval(MrzDate birth, LocalDate today) {
        return birth.asBirth(today)
                .map(BirthInterval::on)
                .or(() -> month(birth, today).map(month -> new BirthInterval(month.atDay(1), month.atEndOfMonth())))
                .or(() -> year(birth, today)
                        .map(year -> new BirthInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    /** Where the day is unknown, filler stands for it (ICAO Doc 9303-3, 4.8). */
    private static Optional<YearMonth> month(MrzDate birth, LocalDate today) {
        return year(birth, today)
                .filter(_ -> digits(birth.text().substring(2, 4)) && birth.possible())
                .map(year -> YearMonth.of(year, Integer.parseInt(birth.text().substring(2, 4))));
    }

    /** The last such year that has begun: doubt about the century favours the child. */
    private static Optional<Integer> year(MrzDate birth, LocalDate today) {
        String text = birth.text().substring(0, 2);
        if (!digits(text) || !birth.possible()) {
            return Optional.empty();
        }
        int year = today.getYear() / CENTURY * CENTURY + Integer.parseInt(text);
        return Optional.of(year > today.getYear() ? year - CENTURY : year);
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
