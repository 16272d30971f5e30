package io.github.unchaff.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file says, found by the host of an address, or by a text in its path if it holds for any host. */
final class WrapperIndex implements KnownWrappers {

    private record Candidate(Wrapper wrapper, Shape shape) {}

    private final HostMap<Candidate> hosts = new HostMap<>();
    private final List<Candidate> anywhere = new ArrayList<>();
    private final HostMap<TrackingNames> tracking = new HostMap<>();
    private final List<TrackingNames> trackingAnywhere = new ArrayList<>();

    WrapperIndex(WrapperFile file) {
        for (Wrapper wrapper : file.wrappers()) {
            wrapper.shapes().forEach(shape -> add(new Candidate(wrapper, shape)));
        }
        for (WrapperFile.Parameters parameters : file.tracking()) {
            TrackingNames names = new TrackingNames(parameters.names());
            parameters.hosts().forEach(host -> tracking.put(host, names));
            if (parameters.hosts().isEmpty()) {
                trackingAnywhere.add(names);
            }
        }
    }

    private void add(Candidate candidate) {
        HostShape host = candidate.shape.host();
        if (host.isAny()) {
            anywhere.add(candidate);
        } else {
            hosts.put(host.domain(), candidate);
        }
    }

    @Override
    public @Nullable String unwrap(Address address) {
        for (Candidate candidate : hosts.of(address.host())) {
            String inside = candidate.wrapper.unwrap(address, candidate.shape);
            if (inside != null) {
                return inside;
            }
        }
        for (Candidate candidate : anywhere) {
            boolean marked = address.text().indexOf(candidate.shape.mark(), address.path()) >= 0;
            String inside = marked ? candidate.wrapper.unwrap(address, candidate.shape) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    @Override
    public List<TrackingNames> tracking(String host) {
        List<TrackingNames> of = host.isEmpty() ? List.of() : tracking.of(host);
        if (of.isEmpty()) {
            return trackingAnywhere;
        }
        List<TrackingNames> all = new ArrayList<>(trackingAnywhere);
        all.addAll(of);
        return all;
    }
}
