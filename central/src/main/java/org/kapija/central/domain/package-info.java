/** What only central decides: who may use which topic, who was registered before, what the next list holds. */
@NullMarked
package org.kapija.central.domain;

import org.jspecify.annotations.NullMarked;
