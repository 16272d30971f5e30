package io.github.unchaff.rules;

import io.github.unchaff.data.Fault;
import java.util.Comparator;
import java.util.List;

/** Faults in the order in which people look for them. */
final class Faults {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    (Fault fault) -> fault.place().file())
            .thenComparing(fault -> fault.place().line())
            .thenComparing(fault -> fault.place().column())
            .thenComparing(Fault::message);

    private Faults() {}

    static List<Fault> sorted(List<Fault> faults) {
        return faults.stream().sorted(BY_PLACE).distinct().toList();
    }
}
