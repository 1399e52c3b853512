/** Device drivers opened, watched and reopened for the lanes. */
@NullMarked
package org.kapija.terminal.adapter.devices;

import org.jspecify.annotations.NullMarked;
