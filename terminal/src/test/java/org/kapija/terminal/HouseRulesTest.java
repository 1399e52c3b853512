package org.kapija.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.kapija.house.HouseRules;
import org.kapija.house.ShippedCode;

@AnalyzeClasses(packages = "org.kapija", importOptions = ShippedCode.class)
class HouseRulesTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static void theRulesSeeEveryModule(JavaClasses seen) {
        assertThat(seen)
                .extracting(type -> type.getPackageName().split("\\.", -1)[2])
                .contains("core", "hardware", "simulator", "provisioning", "central", "terminal");
    }
}
