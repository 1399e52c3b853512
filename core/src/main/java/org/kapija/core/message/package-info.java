/** What is said to people: a key of the message catalogue and its arguments, never a finished sentence. */
@NullMarked
package org.kapija.core.message;

import org.jspecify.annotations.NullMarked;
