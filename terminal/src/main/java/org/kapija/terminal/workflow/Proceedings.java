package org.kapija.terminal.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kapija.core.inspection.Command;
import org.kapija.core.inspection.Decision;
import org.kapija.core.inspection.Effect;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.Input;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.Refusal;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.domain.view.Projection;
import org.kapija.terminal.domain.view.View;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.workflow.DeskInput.Changed;
import org.kapija.terminal.workflow.DeskInput.DeviceHeard;
import org.kapija.terminal.workflow.DeskInput.Observed;
import org.kapija.terminal.workflow.DeskInput.Ordered;
import org.kapija.terminal.workflow.DeskInput.Signed;
import org.kapija.terminal.workflow.DeskInput.Tick;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the desk's inputs one by one: decide, journal, show, act, in this order. The desk's thread only. */
final class Proceedings {
    private static final Logger LOG = LoggerFactory.getLogger(Proceedings.class);
    private static final String STORE_NOTICE = "store";
    /** Observations kept while the journal cannot write; more than one inspection makes in that time. */
    private static final int POSTPONED_MAX = 32;
    /** Answers on prior registration that are known if they come twice; more than central has under way. */
    private static final int ANSWERED_MAX = 64;

    private final DeskSetting setting;
    private final Recorder recorder;
    private final Housekeeping housekeeping;
    private final Deque<Observation> postponed = new ArrayDeque<>();
    private final Deque<Observation.PriorAnswered> answered = new ArrayDeque<>();
    private final Feed<View> view;
    private final Feed<Inspection> present = new Feed<>(Inspection.idle());
    private DeskState state = DeskState.starting(Inspection.idle());
    private Optional<Effects> effects = Optional.empty();
    /** Who left the console during the open inspection, and answers for it until somebody signs in. */
    private Optional<Officer> left = Optional.empty();

    Proceedings(DeskSetting setting, Recorder recorder, Housekeeping housekeeping) {
        this.setting = setting;
        this.recorder = recorder;
        this.housekeeping = housekeeping;
        this.view = new Feed<>(Projection.of(setting.terminal(), state, setting.circumstances()));
    }

    Feed<View> view() {
        return view;
    }

    Feed<Inspection> present() {
        return present;
    }

    void begin(Effects world, Recorder.Resumed resumed) {
        effects = Optional.of(world);
        state = state.with(resumed.inspection());
        if (resumed.inspection() instanceof Inspection.Open open) {
            world.search().prepare(open);
        }
        Effect.resuming(resumed.inspection()).forEach(effect -> world.perform(effect, resumed.inspection()));
        show();
    }

    void take(DeskInput input) {
        switch (input) {
            case Ordered(Order order, var reply) -> {
                var answer = ordered(order);
                show(); // whoever has the answer finds it on the screen
                reply.complete(answer);
            }
            case Observed(Observation observation, var recorded) -> recorded.complete(observed(observation));
            case Signed(var officer, var reply) -> signed(officer, reply);
            case DeviceHeard heard -> heard(heard);
            case Changed(var change, var events) -> {
                state = change.apply(state);
                recordOrTell(events);
            }
            case Tick _ -> tick();
        }
        show();
    }

    private Reply ordered(Order order) {
        var command = command(order);
        if (command.isEmpty()) {
            return new Reply.NobodySignedIn();
        }
        try {
            return decide(command.get()).<Reply>map(Reply.Refused::new).orElseGet(Reply.Accepted::new);
        } catch (StoreFault fault) {
            tell(fault);
            return new Reply.Unwritable(fault.sentence());
        }
    }

    /** While one officer makes room for the next, the traveller is heard all the same: help and asylum do not wait. */
    private Optional<Command> command(Order order) {
        return state.officer()
                .map(SignedIn::officer)
                .map(order::by)
                .or(() -> left.map(order::by)
                        .filter(command -> command instanceof Command.Help || command instanceof Command.Asylum));
    }

    /** Returns whether the journal has it; if not, it is tried again with every tick. */
    private boolean observed(Observation observation) {
        if (answered.contains(observation)) {
            return true; // central did not hear that it arrived
        }
        try {
            decide(observation).ifPresent(refusal -> LOG.debug("observation refused: {}", refusal.message()));
            remember(observation);
            return true;
        } catch (StoreFault fault) {
            tell(fault);
            if (postponed.size() < POSTPONED_MAX) {
                postponed.add(observation);
            }
            return false;
        }
    }

    private void remember(Observation observation) {
        if (observation instanceof Observation.PriorAnswered answer) {
            answered.add(answer);
            if (answered.size() > ANSWERED_MAX) {
                answered.remove();
            }
        }
    }

    /** Returns the refusal, or nothing once the events are in the journal and the world hears of them. */
    private Optional<Refusal> decide(Input input) throws StoreFault {
        var before = state.inspection();
        switch (Inspection.next(before, input, setting.circumstances())) {
            case Decision.Refused(Refusal refusal) -> {
                return Optional.of(refusal);
            }
            case Decision.Accepted(List<Event> events) -> {
                var after = Inspection.after(before, events);
                recorder.record(events, open(after).or(() -> open(before)), state.clock());
                housekeeping.written(events.size());
                state = state.with(after).without(STORE_NOTICE);
                show();
                act(before, after);
                return Optional.empty();
            }
        }
    }

    private void act(Inspection before, Inspection after) {
        var world = effects.orElseThrow();
        switch (after) {
            case Inspection.Open open -> world.search().prepare(open);
            case Inspection.Idle _ -> world.search().forget();
        }
        for (Effect effect : Effect.owed(before, after)) {
            world.perform(effect, after);
            if (effect instanceof Effect.AskPrior(InspectionId asked)
                    && state.linkDown().isPresent()) {
                observed(new Observation.PriorUnreachable(asked));
            }
        }
    }

    private void signed(Optional<SignedIn> officer, CompletableFuture<Reply> reply) {
        var events = new ArrayList<TerminalEvent>();
        state.officer().ifPresent(leaving -> events.add(new TerminalEvent.SignedOut(leaving.officer())));
        officer.ifPresent(came -> events.add(new TerminalEvent.SignedIn(came.officer())));
        recordOrTell(events);
        left = state.officer()
                .map(SignedIn::officer)
                .or(() -> left)
                .filter(_ -> open(state.inspection()).isPresent());
        state = state.withOfficer(officer);
        show();
        reply.complete(new Reply.Accepted());
    }

    private void heard(DeviceHeard heard) {
        var known = state.devices().get(heard.device());
        if (heard.fault().equals(known)) {
            return;
        }
        state = state.withDevice(heard.device(), heard.fault());
        String device = heard.device().word();
        if (heard.fault().isPresent()) {
            recordOrTell(
                    List.of(new TerminalEvent.DeviceFailed(device, heard.fault().get())));
        } else if (known != null) {
            recordOrTell(List.of(new TerminalEvent.DeviceRecovered(device)));
        }
    }

    private void tick() {
        for (int i = postponed.size(); i > 0; i--) {
            observed(postponed.remove());
        }
        var upkeep = housekeeping.upkeep(state);
        state = upkeep.state();
        recordOrTell(upkeep.events());
    }

    /** Records what the terminal did itself; what cannot be recorded is told, since it has happened anyway. */
    private void recordOrTell(List<? extends TerminalEvent> events) {
        try {
            recorder.record(List.copyOf(events), Optional.empty(), state.clock());
            housekeeping.written(events.size());
        } catch (StoreFault fault) {
            tell(fault);
        }
    }

    private void tell(StoreFault fault) {
        Message sentence = fault.sentence();
        state = state.withNotice(new Notice(
                STORE_NOTICE, Severity.ALARM, sentence, setting.clock().instant()));
    }

    private void show() {
        state = housekeeping.counted(state);
        present.publish(state.inspection());
        view.publish(Projection.of(setting.terminal(), state, setting.circumstances()));
    }

    private static Optional<InspectionId> open(Inspection inspection) {
        return inspection instanceof Inspection.Open open ? Optional.of(open.id()) : Optional.empty();
    }
}
