package org.kapija.core.inspection;

import java.util.List;

/** How the question for a prior registration stands. */
public sealed interface Prior {
    /** Nobody asked: there is no ground. */
    record NotAsked() implements Prior {}

    /** Asked, no answer yet. */
    record Asked() implements Prior {}

    /** Asked, but central is out of reach; the answer may still come. */
    record Unreachable() implements Prior {}

    /** Answered, state by state. */
    record Answered(List<PriorAnswer> answers) implements Prior {
        public Answered {
            answers = List.copyOf(answers);
        }
    }
}
