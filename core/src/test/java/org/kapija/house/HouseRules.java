package org.kapija.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/**
 * Directions, purity and names, as rules over compiled classes. Two {@code HouseRulesTest} run all of them: core's over
 * core, the terminal's over every module, since its tests have all of them on their class path. A rule about a package
 * that core lacks is empty there, not broken.
 */
public final class HouseRules {
    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("org.kapija.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule coreImportsNoOtherModule = noClasses()
            .that()
            .resideInAPackage("org.kapija.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kapija.hardware..",
                    "org.kapija.simulator..",
                    "org.kapija.terminal..",
                    "org.kapija.central..",
                    "org.kapija.provisioning..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule hardwareKnowsNoProgramAndNoSimulator = noClasses()
            .that()
            .resideInAPackage("org.kapija.hardware..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kapija.simulator..",
                    "org.kapija.terminal..",
                    "org.kapija.central..",
                    "org.kapija.provisioning..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule simulatorKnowsNoProgramAndNoDriver = noClasses()
            .that()
            .resideInAPackage("org.kapija.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kapija.hardware..",
                    "org.kapija.terminal..",
                    "org.kapija.central..",
                    "org.kapija.provisioning..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule programsDoNotKnowEachOther = slices().matching("org.kapija.(terminal|central|provisioning)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDomainTouchesNoWorld = noClasses()
            .that()
            .resideInAnyPackage("org.kapija.core..", "org.kapija..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.concurrent..", "org.slf4j..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDomainHasNoClock = noClasses()
            .that()
            .resideInAnyPackage("org.kapija.core..", "org.kapija..domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule chanceComesFromASeed = noClasses()
            .that()
            .resideInAPackage("org.kapija..")
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pi4jStaysInItsTwoPackages = noClasses()
            .that()
            .resideOutsideOfPackages("org.kapija.hardware.gpio..", "org.kapija.simulator.board..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.pi4j..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jSerialCommStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija.hardware.serial..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fazecast..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jmrtdStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija.hardware.chip..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jmrtd..", "net.sf.scuba..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule smartCardsStayInTheirTwoPackages = noClasses()
            .that()
            .resideOutsideOfPackages("org.kapija.hardware.chip..", "org.kapija.simulator.chip.reader..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.smartcardio..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sqlStaysInTheStoreAdapters = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija..adapter.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pahoStaysInTheMqttAdapters = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija..adapter.mqtt..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.paho..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sourceAfisStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija.core.fingerprint..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.machinezoo..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule bouncyCastleStaysWhereCertificatesAre = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.kapija.core.document.trust..",
                    "org.kapija.hardware.chip..",
                    "org.kapija.simulator.chip..",
                    "org.kapija.provisioning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule zxingStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija.core.document.barcode..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.zxing..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule protobufStaysInTheProtocol = noClasses()
            .that()
            .resideOutsideOfPackage("org.kapija.core.protocol..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.protobuf..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.kapija..")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.kapija.core.protocol.wire..")
            .and()
            .areStatic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .that()
            .resideInAPackage("org.kapija..")
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Common|Commons)$|.*\\.Abstract[A-Z][^.]*$")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideInAPackage("org.kapija..")
            .and()
            .resideOutsideOfPackage("org.kapija..command..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    private HouseRules() {}
}
