/** The guard's screen as one value: docs/contracts.md section 2, field by field. */
@NullMarked
package org.kapija.terminal.domain.view;

import org.jspecify.annotations.NullMarked;
