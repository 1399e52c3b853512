package org.kapija.central;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.kapija.house.HouseRules;
import org.kapija.house.ShippedCode;

@AnalyzeClasses(packages = "org.kapija", importOptions = ShippedCode.class)
class HouseRulesTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
