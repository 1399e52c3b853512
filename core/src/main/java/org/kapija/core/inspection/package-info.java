/** The inspection of one traveller at the counter: a pure state machine whose refusals say why. */
@NullMarked
package org.kapija.core.inspection;

import org.jspecify.annotations.NullMarked;
