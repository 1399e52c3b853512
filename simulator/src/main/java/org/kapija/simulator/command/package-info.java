/** The simulator's command line: demonstration, headless scenarios, benches. The only package here that prints. */
@NullMarked
package org.kapija.simulator.command;

import org.jspecify.annotations.NullMarked;
