package org.kapija.terminal.adapter.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.PackedFingers;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.terminal.Crowd;
import org.kapija.terminal.adapter.key.StoreKey;
import org.kapija.terminal.port.StoreFault;

class SegmentFilesTest {
    private static final int MATRIX = CodeMatrix.shipped().version();
    private static final int GONE = 17;
    private static final Gallery GALLERY =
            Gallery.of(Crowd.references(0, Crowd.SIZE)).settled();
    private static final List<PackedFingers> PACKED = GALLERY.packed();

    @TempDir
    Path data;

    private static SegmentFormat format(int matrix, int key) {
        byte[] octets = new byte[StoreKey.SIZE];
        Arrays.fill(octets, (byte) key);
        return new SegmentFormat(matrix, new StoreKey(Octets.of(octets), new SecureRandom()).marking("index"));
    }

    private SegmentFiles files() {
        return new SegmentFiles(data.resolve("index"), format(MATRIX, 1), 0);
    }

    private Path kept() throws Exception {
        files().keep(PACKED);
        return only();
    }

    private Path only() throws IOException {
        try (var files = Files.list(data.resolve("index"))) {
            return files.reduce((one, another) -> {
                        throw new AssertionError(one + " and " + another);
                    })
                    .orElseThrow();
        }
    }

    private Map<String, byte[]> contents() throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var files = Files.list(data.resolve("index"))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    @Test
    void whatIsKeptIsOpenedAgainAndOnlyTheOwnerCanReadIt() throws Exception {
        var file = kept();
        var opened = files().open();
        assertThat(opened).singleElement().satisfies(fingers -> {
            assertThat(fingers.position()).isEqualTo(PACKED.getFirst().position());
            assertThat(fingers.origins()).isEqualTo(PACKED.getFirst().origins());
            assertThat(fingers.segment()
                            .octets()
                            .mismatch(PACKED.getFirst().segment().octets()))
                    .isEqualTo(-1);
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsKeptAlreadyIsNotWrittenAgain() throws Exception {
        var file = kept();
        var written = Files.getLastModifiedTime(file);
        var files = files();
        var opened = files.open();
        var kept = files.keep(opened);
        assertThat(kept.apply(opened.getFirst().segment()))
                .isSameAs(opened.getFirst().segment());
        assertThat(only()).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    }

    @Test
    void whateverOctetIsChangedOrMissingTheFileIsNotTrusted() throws Exception {
        var file = kept();
        byte[] whole = Files.readAllBytes(file);
        var random = new SplittableRandom(1);
        for (int trial = 0; trial < 20; trial++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThat(files().open()).isEmpty();
            Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(files().open()).isEmpty();
        }
        Files.write(file, whole);
        assertThat(files().open()).hasSize(1);
    }

    @Test
    void aDamagedFileGivesWayToANewOne() throws Exception {
        Files.write(kept(), new byte[100]);
        var files = files();
        assertThat(files.open()).isEmpty();
        files.keep(PACKED);
        assertThat(only()).hasFileName("2.segment");
        assertThat(files().open()).hasSize(1);
    }

    @Test
    void anotherMatrixsCodesAreNotOpened() throws Exception {
        kept();
        assertThat(new SegmentFiles(data.resolve("index"), format(MATRIX + 1, 1), 0).open())
                .isEmpty();
    }

    @Test
    void aFileThatAnotherTerminalWroteIsNotOpened() throws Exception {
        kept();
        assertThat(new SegmentFiles(data.resolve("index"), format(MATRIX, 2), 0).open())
                .isEmpty();
    }

    @Test
    void whatACrashLeftUnfinishedIsThrownAway() throws Exception {
        var file = kept();
        Files.copy(file, file.resolveSibling("2.segment.unfinished"));
        Files.writeString(file.resolveSibling("notes.txt"), "of somebody else");
        var files = files();
        var opened = files.open();
        assertThat(opened).hasSize(1);
        files.keep(opened);
        assertThat(contents()).containsOnlyKeys("1.segment", "notes.txt");
    }

    @Test
    void aCrashBeforeTheOldFileWentIsMadeGood() throws Exception {
        var file = kept();
        Files.copy(file, file.resolveSibling("2.segment"));
        var files = files();
        var again = Gallery.of(Engine.plain(), Crowd.references(0, Crowd.SIZE), files.open());
        assertThat(Crowd.search(again, 5)).isEqualTo(Crowd.search(GALLERY, 5));
        files.keep(again.settled().packed());
        assertThat(contents()).hasSize(1);
    }

    @Test
    void nothingOfAPersonWhoWentIsLeft() throws Exception {
        var file = kept();
        assertThat(traces(Files.readAllBytes(file))).isNotZero();
        var files = files();
        var less = Gallery.of(
                Engine.plain(),
                Crowd.references(0, Crowd.SIZE).stream()
                        .filter(reference -> !reference.subject().equals("P" + GONE))
                        .toList(),
                files.open());
        files.keep(less.settled().packed());
        assertThat(contents()).hasSize(1);
        for (byte[] content : contents().values()) {
            assertThat(traces(content)).isZero();
        }
        assertThat(files().open().getFirst().origins()).hasSize(Crowd.SIZE - 1);
    }

    /** Counts in how many places the person's template hash or the code of one of the person's minutiae stands. */
    private static int traces(byte[] content) {
        var finger = Crowd.finger(GONE);
        int found = count(content, Hash.of(finger.cbor()).octets().toArray());
        long[] codes = CodeMatrix.shipped().encode(finger.places());
        for (int at = 0; at < codes.length; at += CodeMatrix.WORDS) {
            var code = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            code.putLong(codes[at]).putLong(codes[at + 1]);
            found += count(content, code.array());
        }
        return found;
    }

    private static int count(byte[] in, byte[] what) {
        var text = new String(in, StandardCharsets.ISO_8859_1);
        return text.contains(new String(what, StandardCharsets.ISO_8859_1)) ? 1 : 0;
    }

    @Test
    void aFullDiskIsToldAndStillWhoWentIsGone() throws Exception {
        kept();
        var files = new SegmentFiles(data.resolve("index"), format(MATRIX, 1), Long.MAX_VALUE / 2);
        files.open();
        var fault = catchThrowableOfType(StoreFault.class, () -> files.keep(List.of(PACKED.getFirst())));
        assertThat(fault.kind()).isEqualTo(StoreFault.Kind.FULL);
        assertThat(fault.sentence().key()).isEqualTo("index.full");
        assertThat(contents()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndOpensEmpty() throws Exception {
        Files.writeString(data.resolve("index"), "a file");
        assertThat(files().open()).isEmpty();
        var fault = catchThrowableOfType(StoreFault.class, () -> files().keep(PACKED));
        assertThat(fault.sentence().key()).isEqualTo("index.refused");
    }

    @Test
    void whoSearchesAFileThatGoesSearchesOn() throws Exception {
        kept();
        var files = files();
        var mapped = Gallery.of(Engine.plain(), Crowd.references(0, Crowd.SIZE), files.open());
        files.keep(List.of());
        assertThat(contents()).isEmpty();
        assertThat(Crowd.search(mapped, 9)).isEqualTo(Crowd.search(GALLERY, 9));
    }
}
