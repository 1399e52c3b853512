/** What central needs from outside: a broker to talk through, a database, the form of an alert. */
@NullMarked
package org.kapija.central.port;

import org.jspecify.annotations.NullMarked;
