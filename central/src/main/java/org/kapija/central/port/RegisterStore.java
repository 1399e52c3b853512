package org.kapija.central.port;

import java.util.List;
import java.util.Optional;
import org.kapija.central.domain.PriorRegister;
import org.kapija.central.domain.Registration;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.journal.TerminalId;

/** The joint register: a view of the entries that can be made again. Any thread; throws {@link StoreFault}. */
public interface RegisterStore {
    /** Returns the position up to which entries have been taken into the register. */
    long cursor();

    /** Moves the cursor. */
    void cursor(long position);

    /**
     * Writes a registration, or what is new of one.
     *
     * @param state that registers
     * @return with the reference that it has from its first writing on
     */
    PriorRegister.Entry keep(Registration registration, String state);

    /** Returns everybody registered. */
    List<PriorRegister.Entry> entries();

    /** Writes what was answered on an inspection's question; replaces an earlier answer. */
    void answered(InspectionId inspection, List<PriorAnswer> answers);

    /** Notes that a terminal has journalled its answer. */
    void confirmed(InspectionId inspection);

    /** Returns the answers of a terminal that it has not confirmed. */
    List<Open> open(TerminalId terminal);

    /** Returns the inspections whose question was never answered. */
    List<PriorRegister.Entry> unanswered();

    /** Returns the last registrations, the newest first. */
    List<Line> latest(int max);

    /**
     * An answer on its way.
     *
     * @param inspection whose
     * @param answers state by state
     */
    record Open(InspectionId inspection, List<PriorAnswer> answers) {
        public Open {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A registration as it is shown: nothing personal.
     *
     * @param entry reference, state, registration
     * @param hit whether a prior registration was found; empty while unanswered
     */
    record Line(PriorRegister.Entry entry, Optional<Boolean> hit) {}
}
