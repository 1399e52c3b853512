/** Paho as bare transport under the uplink and the downlink. */
@NullMarked
package org.kapija.terminal.adapter.mqtt;

import org.jspecify.annotations.NullMarked;
