package io.github.unchaff.feed.write;

import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringWriter;
import io.github.unchaff.write.WriteOptions;
import java.util.List;

/** Writes an RSS 2.0 feed. See {@link AtomWriter} for what all feeds have in common. Immutable and thread-safe. */
public final class RssWriter implements GatheringWriter {

    /** For the service loader. */
    public RssWriter() {}

    @Override
    public List<String> names() {
        return List.of("rss");
    }

    @Override
    public String extension() {
        return "rss";
    }

    @Override
    public Gathering gather(WriteOptions options) {
        return new FeedGathering(new RssFormat(), options.feed());
    }
}
