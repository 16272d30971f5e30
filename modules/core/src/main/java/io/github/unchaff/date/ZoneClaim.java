package io.github.unchaff.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What a text says of the zone of its time. */
sealed interface ZoneClaim {

    /** The words it says it with. */
    String said();

    /** A distance from UTC. */
    record Offset(ZoneOffset offset, String said) implements ZoneClaim {}

    /** A place with its own clock. */
    record Region(ZoneId zone, String said) implements ZoneClaim {}

    /** An abbreviation with several meanings. */
    record Several(List<ZoneOffset> offsets, String said) implements ZoneClaim {}

    /** Words that mean no zone we know. */
    record Unknown(String said) implements ZoneClaim {}
}
