/** A stranger at the broker: somebody who holds a stolen identity and publishes whatever they like, over Paho. */
@NullMarked
package org.kapija.simulator.adapter.mqtt;

import org.jspecify.annotations.NullMarked;
