package io.github.unchaff.data;

import java.util.List;
import java.util.stream.Collectors;

/** Data files that cannot be used, with everything that is wrong with them. */
public final class FaultyDataException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Refuses files for these faults. */
    public FaultyDataException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}
