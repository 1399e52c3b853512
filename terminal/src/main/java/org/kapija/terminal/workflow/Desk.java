package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.domain.view.View;

/**
 * One thread of decisions. Inputs come from one bounded queue, each is decided, journalled, and only then shown and
 * acted on. Whoever puts more into the queue than the desk takes has to wait.
 */
public final class Desk implements Reports {
    private static final int QUEUE = 256;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final BlockingQueue<DeskInput> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Proceedings proceedings;
    private final Thread thread;

    /**
     * Opens the desk with what the journal remembers; {@link #start} lets it work.
     *
     * @param onDeath hears of a failure nobody foresaw; the terminal cannot go on without its desk
     */
    public Desk(DeskSetting setting, Recorder recorder, Housekeeping housekeeping, Consumer<Throwable> onDeath) {
        this.proceedings = new Proceedings(setting, recorder, housekeeping);
        this.thread = Thread.ofVirtual()
                .name("desk")
                .uncaughtExceptionHandler((_, death) -> onDeath.accept(death))
                .unstarted(this::work);
    }

    /** Brings the world in line with the journal and begins to take inputs. */
    public void start(Effects effects, Recorder.Resumed resumed) {
        proceedings.begin(effects, resumed);
        thread.start();
    }

    /** Returns the guard's screen. */
    public Feed<View> view() {
        return proceedings.view();
    }

    /** Returns the inspection as it is now. Personal data: for those who draw it, not for screens. */
    public Inspection present() {
        return proceedings.present().latest();
    }

    /** Gives an order and waits for the reply, which comes after the journal has it. */
    public Reply order(Order order) throws InterruptedException {
        var reply = new CompletableFuture<Reply>();
        queue.put(new DeskInput.Ordered(order, reply));
        return reply.join();
    }

    @Override
    public void observe(Observation observation) throws InterruptedException {
        queue.put(new DeskInput.Observed(observation, new CompletableFuture<>()));
    }

    /** Reports something seen and returns whether it is in the journal, so that its sender may forget it. */
    public boolean observeForGood(Observation observation) throws InterruptedException {
        var recorded = new CompletableFuture<Boolean>();
        queue.put(new DeskInput.Observed(observation, recorded));
        return recorded.join();
    }

    /** Signs an officer in whose PIN was right, in place of another. */
    public Reply signIn(SignedIn officer) throws InterruptedException {
        return signed(Optional.of(officer));
    }

    /** Signs the officer out. */
    public Reply signOut() throws InterruptedException {
        return signed(Optional.empty());
    }

    @Override
    public void device(Device device, Optional<Message> fault) throws InterruptedException {
        queue.put(new DeskInput.DeviceHeard(device, fault));
    }

    @Override
    public void change(UnaryOperator<DeskState> change, TerminalEvent... events) throws InterruptedException {
        queue.put(new DeskInput.Changed(change, List.of(events)));
    }

    /** Stops taking inputs; what is being decided is finished first. */
    public void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private Reply signed(Optional<SignedIn> officer) throws InterruptedException {
        var reply = new CompletableFuture<Reply>();
        queue.put(new DeskInput.Signed(officer, reply));
        return reply.join();
    }

    private void work() {
        long next = System.nanoTime() + TICK.toNanos();
        try {
            while (true) {
                var input = queue.poll(Math.max(0, next - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (input != null) {
                    proceedings.take(input);
                }
                if (System.nanoTime() - next >= 0) {
                    proceedings.take(new DeskInput.Tick());
                    next = System.nanoTime() + TICK.toNanos();
                }
            }
        } catch (InterruptedException _) {
            // the program ends: whoever still waits is told so
            for (DeskInput left = queue.poll(); left != null; left = queue.poll()) {
                release(left);
            }
        }
    }

    private static void release(DeskInput left) {
        switch (left) {
            case DeskInput.Ordered(var _, var reply) ->
                reply.complete(new Reply.Unwritable(Message.of("desk.closing")));
            case DeskInput.Signed(var _, var reply) -> reply.complete(new Reply.Unwritable(Message.of("desk.closing")));
            case DeskInput.Observed(var _, var recorded) -> recorded.complete(false);
            case DeskInput.DeviceHeard _, DeskInput.Changed _, DeskInput.Tick _ -> {}
        }
    }
}
