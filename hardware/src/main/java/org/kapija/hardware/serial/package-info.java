/**
 * Serial lines: open by path and speed, read with a deadline, write, lose and find again. jSerialComm stays in here.
 */
@NullMarked
package org.kapija.hardware.serial;

import org.jspecify.annotations.NullMarked;
