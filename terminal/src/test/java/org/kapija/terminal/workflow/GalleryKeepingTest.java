package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.ListRoot.ListLimits;
import org.kapija.core.watchlist.Lists;
import org.kapija.core.watchlist.WatchList;
import org.kapija.core.watchlist.WatchedPersons;
import org.kapija.terminal.Crowd;
import org.kapija.terminal.adapter.key.StoreKey;
import org.kapija.terminal.adapter.segment.SegmentFiles;
import org.kapija.terminal.adapter.segment.SegmentFormat;
import org.kapija.terminal.domain.Enrolment;

class GalleryKeepingTest {
    private static final ListLimits LIMITS =
            new ListLimits(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));

    private static final List<Alert> ALERTS =
            IntStream.range(0, Crowd.SIZE).mapToObj(GalleryKeepingTest::alert).toList();

    private static final Alert NAMED =
            Lists.named("N1", AlertKind.ARREST, Lists.person("OBLAKOVIC", "GOJKO", "1979-11-02"));

    @TempDir
    Path data;

    private final List<Optional<Message>> told = new ArrayList<>();

    private static Alert alert(int person) {
        var fingers = Map.of(FingerPosition.RIGHT_INDEX, Crowd.finger(person).cbor());
        return TestList.alert("P" + person, "D" + person, fingers);
    }

    private static WatchList list(long number, List<Alert> alerts) {
        return TestList.of(number, alerts.toArray(Alert[]::new));
    }

    /** A terminal's list and its keeping, from one start to the next. */
    private record Run(ActiveList active, GalleryKeeping keeping) {
        Gallery use(WatchList list) {
            active.replace(keeping.enrol(list));
            keeping.changed();
            return gallery();
        }

        WatchedPersons persons() {
            return active.enrolment().map(Enrolment::persons).orElseThrow();
        }

        Gallery gallery() {
            return active.enrolment().map(Enrolment::gallery).orElseThrow();
        }
    }

    private Run run(long spare) {
        var active = new ActiveList(LIMITS, InstantSource.fixed(TestList.ISSUED));
        var marks = new StoreKey(Octets.of(new byte[StoreKey.SIZE]), new SecureRandom()).marking("index");
        var files = new SegmentFiles(
                data.resolve("index"), new SegmentFormat(CodeMatrix.shipped().version(), marks), spare);
        return new Run(active, new GalleryKeeping(files, active, Engine.plain(), told::add, death -> {
            throw new AssertionError(death);
        }));
    }

    private Map<String, FileTime> files() throws IOException {
        var times = new TreeMap<String, FileTime>();
        try (var files = Files.list(data.resolve("index"))) {
            for (Path file : files.toList()) {
                times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void theNextStartOpensWhatThisOneCodedAndAnswersTheSame() throws Exception {
        var first = run(0);
        var coded = first.use(list(1, ALERTS));
        first.keeping().keep();
        var written = files();
        var second = run(0);
        var opened = second.use(list(1, ALERTS));
        assertThat(opened.settled().packed().getFirst().segment())
                .as("all that is searched is what was opened")
                .isSameAs(opened.packed().getFirst().segment());
        second.keeping().keep();
        assertThat(files()).as("nothing had to be written").isEqualTo(written).hasSize(1);
        for (int person : new int[] {3, Crowd.SIZE - 1, Crowd.SIZE + 1}) {
            assertThat(Crowd.search(opened, person)).isEqualTo(Crowd.search(coded, person));
        }
        assertThat(told).containsOnly(Optional.empty());
    }

    @Test
    void whoHasLeftTheListIsInNoMemoryAnyMoreOnceItIsKept() {
        var run = run(0);
        run.use(TestList.of(1, NAMED, ALERTS.getFirst()));
        var before = run.persons();
        run.keeping().keep();
        assertThat(run.persons()).as("nobody has left").isSameAs(before);
        run.use(TestList.of(2, ALERTS.getFirst()));
        var worn = run.persons();
        assertThat(worn.size()).isZero();
        run.keeping().keep();
        assertThat(run.persons()).isNotSameAs(worn);
    }

    @Test
    void aListThatChangedWhileTheTerminalWasOffIsTheOneThatIsSearched() throws Exception {
        var first = run(0);
        first.use(list(1, ALERTS));
        first.keeping().keep();
        var changed = new ArrayList<>(ALERTS.subList(1, Crowd.SIZE));
        changed.add(alert(Crowd.SIZE));
        var second = run(0);
        second.use(list(2, changed));
        second.keeping().keep();
        assertThat(Crowd.search(second.gallery(), 0).best()).isEmpty();
        assertThat(Crowd.search(second.gallery(), Crowd.SIZE).best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("P" + Crowd.SIZE));
        assertThat(files()).as("the old file is gone").containsOnlyKeys("2.segment");
    }

    @Test
    void aFullDiskIsToldAndSearchesGoOnFromMemory() throws Exception {
        var run = run(Long.MAX_VALUE / 2);
        run.use(list(1, ALERTS));
        run.keeping().keep();
        assertThat(told)
                .singleElement()
                .satisfies(why -> assertThat(why.map(Message::key)).hasValue("index.full"));
        assertThat(files()).isEmpty();
        assertThat(Crowd.search(run.gallery(), 8).best())
                .hasValueSatisfying(best -> assertThat(best.subject()).isEqualTo("P8"));
    }

    @Test
    void aListThatCameInTheMeantimeStaysTheOneThatIsSearched() {
        var run = run(0);
        var old = run.use(list(1, ALERTS));
        var next = run.use(list(2, ALERTS.subList(0, 5)));
        run.active().hold(old, old.settled());
        assertThat(run.gallery()).isSameAs(next);
    }

    @Test
    void whatIsToBeKeptIsKeptHoweverSoonTheProgramEnds() throws Exception {
        var run = run(0);
        run.use(list(1, ALERTS));
        run.keeping().start();
        run.keeping().stop();
        assertThat(files()).hasSize(1);
        run.use(list(2, ALERTS.subList(0, 5)));
        run.keeping().keep();
        assertThat(files()).as("five fingers need no index").isEmpty();
    }
}
