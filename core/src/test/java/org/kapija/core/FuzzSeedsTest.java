package org.kapija.core;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kapija.fuzz.Seeds;

class FuzzSeedsTest {
    @TestFactory
    Stream<DynamicTest> everySeedIsAnsweredWithinBounds() {
        return Seeds.of("org.kapija.core");
    }
}
