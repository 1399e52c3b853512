package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.kapija.core.inspection.TerminalEvent.EntriesLost;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.adapter.sqlite.JournalFile.Opened;
import org.kapija.terminal.adapter.sqlite.JournalFile.Session;
import org.kapija.terminal.domain.DiskLevel;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.ChainCheck;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoreLimits;
import org.kapija.terminal.port.StoredEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal in one SQLite file with one connection, which is the one writer. */
public final class SqliteJournal implements JournalStore {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

    private final JournalFile file;
    private final StoreLock storeLock;
    private final ReentrantLock lock = new ReentrantLock();
    private Session session;
    private Tail tail;
    private long waiting;
    private EntryPlace released;
    private List<Message> findings;
    /** Where the journal ended that was moved aside under our hands; one that was found damaged does not tell. */
    private Optional<EntryPlace> brokenAt = Optional.empty();

    private SqliteJournal(JournalFile file, Opened opened, StoreLock storeLock) throws SQLException {
        this.file = file;
        this.storeLock = storeLock;
        this.session = opened.session();
        this.tail = opened.tail();
        this.findings = opened.findings();
        this.waiting = session.rows().waiting();
        this.released = reached(new EntryPlace(1, 0));
    }

    /**
     * Opens the journal of a directory, creating both if need be; verifies the chain and moves a damaged file aside.
     *
     * @throws StartFault if the library is too old, the directory cannot be written, or another terminal uses it
     */
    public static SqliteJournal open(Path directory, ChainCheck check, StoreLimits limits) throws StartFault {
        return open(directory, check, limits, Database::open);
    }

    static SqliteJournal open(Path directory, ChainCheck check, StoreLimits limits, ConnectionSource source)
            throws StartFault {
        Database.checkVersion();
        try {
            Files.createDirectories(directory);
            var storeLock = StoreLock.take(directory);
            try {
                var file = new JournalFile(directory, check, limits, source);
                return new SqliteJournal(file, file.open(), storeLock);
            } catch (SQLException | IOException unusable) {
                storeLock.close();
                throw unusable;
            }
        } catch (SQLException | IOException unusable) {
            throw new StartFault(Message.of("store.cannot-open", "directory", directory.toString()), unusable);
        }
    }

    @Override
    public Tail tail() {
        return locked(() -> tail);
    }

    @Override
    public void append(List<StoredEntry> entries) throws StoreFault {
        lock.lock();
        try {
            demandNext(entries);
            insertOrSettle(entries);
            StoredEntry last = entries.getLast();
            tail = new Tail(last.place(), last.hash());
            waiting += entries.size();
        } catch (SQLException failed) {
            throw SqlFault.of(failed, file.directory());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<StoredEntry> read(EntryPlace after, int count) throws StoreFault {
        return transacted(() -> session.rows().read(after, count));
    }

    @Override
    public List<Outgoing> outgoing(EntryPlace after, int count) throws StoreFault {
        return transacted(() -> session.rows().outgoing(after, count));
    }

    @Override
    public long waiting() {
        return locked(() -> waiting);
    }

    @Override
    public EntryPlace releasedThrough() {
        return locked(() -> released);
    }

    @Override
    public Optional<Octets> hashAt(EntryPlace place) throws StoreFault {
        return transacted(() -> session.rows().hashAt(place));
    }

    @Override
    public void release(EntryPlace through, Octets receipt) throws StoreFault {
        lock.lock();
        try {
            waiting -= transacted(() -> session.rows().release(through, receipt));
            released = transacted(() -> reached(released));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int forget(EntryPlace before) throws StoreFault {
        lock.lock();
        try {
            int gone = transacted(() -> session.rows().forgetBefore(before));
            file.reserve().refill();
            return gone;
        } catch (IOException scarce) {
            throw SqlFault.of(scarce, file.directory());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void reseal(List<StoredEntry> entries) throws StoreFault {
        int changed = transacted(() -> session.rows().reseal(entries));
        LOG.debug("{} of {} entries resealed", changed, entries.size());
    }

    @Override
    public void recover() throws StoreFault {
        lock.lock();
        try {
            session.close();
            brokenAt = Optional.of(tail.place());
            var opened = file.startAnew();
            session = opened.session();
            tail = opened.tail();
            findings = opened.findings();
            waiting = session.rows().waiting();
            released = reached(new EntryPlace(1, 0));
        } catch (SQLException | IOException failed) {
            throw SqlFault.of(failed, file.directory());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long countStart() throws StoreFault {
        try {
            return file.countStart();
        } catch (IOException stuck) {
            throw SqlFault.of(stuck, file.directory());
        }
    }

    @Override
    public Optional<EntryPlace> lastOfKind(String kind) throws StoreFault {
        return transacted(() -> session.rows().lastOfKind(kind));
    }

    @Override
    public List<EntriesLost> losses() throws StoreFault {
        return transacted(() -> {
            var losses = new ArrayList<EntriesLost>();
            for (long epoch = 1; epoch < tail.place().epoch(); epoch++) {
                var holes = session.rows().holes(epoch, brokenAt);
                if (!holes.lost().isEmpty() || epoch == tail.place().epoch() - 1) {
                    losses.add(holes);
                }
            }
            return losses;
        });
    }

    @Override
    public List<Message> findings() {
        return locked(() -> findings);
    }

    @Override
    public DiskLevel disk() {
        return locked(() -> file.reserve().level());
    }

    @Override
    public void close() {
        lock.lock();
        try {
            session.close();
            storeLock.close();
        } catch (IOException held) {
            LOG.warn("the directory's lock goes with the process: {}", held.getMessage());
        } finally {
            lock.unlock();
        }
    }

    /** Looks from a place on for the first entry without a receipt. */
    private EntryPlace reached(EntryPlace from) throws SQLException {
        return session.rows()
                .firstWaiting(from)
                .map(first -> new EntryPlace(first.epoch(), first.sequence() - 1))
                .orElse(tail.place());
    }

    private void demandNext(List<StoredEntry> entries) {
        EntryPlace expected = tail.place().next();
        for (StoredEntry entry : entries) {
            if (!entry.place().equals(expected)) {
                throw new IllegalArgumentException("entry " + entry.place() + " after " + tail.place());
            }
            expected = expected.next();
        }
    }

    /** A commit that failed may have happened all the same: the file is opened afresh and asked. */
    private void insertOrSettle(List<StoredEntry> entries) throws SQLException {
        try {
            insert(entries);
        } catch (SQLException unknown) {
            reopen();
            StoredEntry last = entries.getLast();
            if (session.rows().hashAt(last.place()).filter(last.hash()::equals).isPresent()) {
                LOG.warn("a commit reported {} and had happened", unknown.getMessage());
            } else if (SqlFault.full(unknown) && spendReserve()) {
                insert(entries);
            } else {
                throw unknown;
            }
        }
    }

    private void insert(List<StoredEntry> entries) throws SQLException {
        session.rows().insert(entries);
        session.connection().commit();
    }

    private void reopen() throws SQLException {
        session.close();
        session = file.connect();
    }

    private boolean spendReserve() throws SQLException {
        try {
            boolean spent = file.reserve().spend();
            reopen(); // with the larger page limit
            return spent;
        } catch (IOException stuck) {
            throw new SQLException("the reserve cannot be given up", stuck);
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Runs a question, or a change that may be repeated without harm, as a transaction of its own. */
    private <T> T transacted(Statements<T> statements) throws StoreFault {
        lock.lock();
        try {
            T answer = statements.run();
            session.connection().commit(); // a read transaction left open would stop checkpoints
            return answer;
        } catch (SQLException failed) {
            rollback();
            throw SqlFault.of(failed, file.directory());
        } finally {
            lock.unlock();
        }
    }

    private void rollback() {
        try {
            session.connection().rollback();
        } catch (SQLException gone) {
            LOG.debug("SQLite has rolled back by itself, as it does when the disk is full: {}", gone.getMessage());
        }
    }

    private interface Statements<T> {
        T run() throws SQLException;
    }
}
