/** An alert as JSON: what people send, and how it is kept. */
@NullMarked
package org.kapija.central.form;

import org.jspecify.annotations.NullMarked;
