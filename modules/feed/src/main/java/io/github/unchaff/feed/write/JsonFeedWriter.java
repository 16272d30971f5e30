package io.github.unchaff.feed.write;

import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.util.List;

/** Writes a JSON Feed of version 1.1. See {@link AtomWriter} for what all feeds have in common. Immutable and thread-safe. */
public final class JsonFeedWriter implements GatheringWriter {

    /** For the service loader. */
    public JsonFeedWriter() {}

    @Override
    public List<String> names() {
        return List.of("jsonfeed");
    }

    @Override
    public String extension() {
        return "jsonfeed";
    }

    @Override
    public Gathering gather(WriteOptions options) {
        return new FeedGathering(new JsonFeedFormat(), options.feed());
    }
}
