/** Alerts as an authority sends them to central: what to do about whom, with fingers where it has them. */
@NullMarked
package org.kapija.simulator.alert;

import org.jspecify.annotations.NullMarked;
