/** Central's own connection to the broker: Paho as bare transport. */
@NullMarked
package org.kapija.central.adapter.mqtt;

import org.jspecify.annotations.NullMarked;
