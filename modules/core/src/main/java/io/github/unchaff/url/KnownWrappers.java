package io.github.unchaff.url;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of wrappers and of tracking parameters. Thread-safe. */
sealed interface KnownWrappers permits WrapperIndex, ShippedWrappers {

    /** The address inside, or null if the address is none that was wrapped. */
    @Nullable
    String unwrap(Address address);

    /** The names of tracking parameters on a host; of those known everywhere when the host is empty. */
    List<TrackingNames> tracking(String host);
}
