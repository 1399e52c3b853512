package org.kapija.terminal;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.ScanKernel;
import org.kapija.terminal.adapter.segment.SegmentFiles;
import org.kapija.terminal.adapter.segment.SegmentFormat;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;
import org.kapija.terminal.workflow.ActiveList;
import org.kapija.terminal.workflow.Desk;
import org.kapija.terminal.workflow.GalleryKeeping;
import org.kapija.terminal.workflow.Handing;
import org.kapija.terminal.workflow.LateKernel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fingers of the list, packed for the search: in files that the next start opens. */
final class Index {
    private static final Logger LOG = LoggerFactory.getLogger(Index.class);

    /** Octets that packed fingers leave free on the disk: four times the journal's reserve. */
    private static final long SPARE = 256L << 20;

    private Index() {}

    static GalleryKeeping keeping(
            Path store, Foundation foundation, ActiveList active, Desk desk, Consumer<Throwable> onDeath) {
        var format = new SegmentFormat(CodeMatrix.shipped().version(), foundation.indexMarks());
        var clock = foundation.setting().clock();
        return new GalleryKeeping(
                new SegmentFiles(store.resolve("index"), format, SPARE),
                active,
                lateEngine(),
                trouble -> Handing.over(() -> desk.change(state -> trouble.map(
                                why -> state.withNotice(new Notice("index", Severity.WARNING, why, clock.instant())))
                        .orElseGet(() -> state.without("index")))),
                onDeath);
    }

    /** Which kernel is the fastest takes up to ten seconds to find out: no start waits for it. */
    private static Engine lateEngine() {
        Engine plain = Engine.plain();
        return new Engine(
                plain.weights(),
                new LateKernel(
                        plain.kernel(),
                        Index::fastestKernel,
                        race -> Thread.ofPlatform().name("kernel-race").daemon().start(race)));
    }

    private static ScanKernel fastestKernel() {
        var kernel = Engine.fastest(System::nanoTime, LockSupport::parkNanos).kernel();
        LOG.info("fingers are scanned by the kernel: {}", kernel.name());
        return kernel;
    }
}
