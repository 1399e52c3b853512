package org.kapija.simulator.command;

import picocli.CommandLine.Command;

/** {@code kapija bench}: measurements. */
@Command(
        name = "bench",
        description = "Measures something and says where and how.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ChipBenchCommand.class,
            CrossingBenchCommand.class,
            FingerBenchCommand.class,
            FingerprintBenchCommand.class,
            MrzBenchCommand.class,
            NistBenchCommand.class,
            NumberBenchCommand.class,
            OcrBenchCommand.class,
            PersonBenchCommand.class,
            PicturesCommand.class,
            TrustBenchCommand.class
        })
final class BenchCommand {}
