package org.pendopo.owndata;

import jakarta.json.JsonObject;
import java.io.Closeable;

/** Writes what the database knows of a person, table after table. */
interface OwnDataWriter extends Closeable {
    void table(String name);

    /** A row of the table that was begun last. */
    void row(JsonObject row);
}
