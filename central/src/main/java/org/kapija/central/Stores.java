package org.kapija.central;

import org.kapija.central.adapter.sqlite.Database;
import org.kapija.central.adapter.sqlite.SqliteJointStore;
import org.kapija.central.adapter.sqlite.SqliteListStore;
import org.kapija.central.adapter.sqlite.SqliteRegisterStore;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.ListStore;
import org.kapija.central.port.RegisterStore;

/**
 * The three views of one database.
 *
 * @param entries what terminals reported
 * @param register who was asked about
 * @param lists the watchlist
 */
record Stores(JointStore entries, RegisterStore register, ListStore lists) {
    static Stores in(Database database) {
        return new Stores(
                new SqliteJointStore(database), new SqliteRegisterStore(database), new SqliteListStore(database));
    }
}
