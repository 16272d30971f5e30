package io.github.unchaff.markdown;

import io.github.unchaff.model.Block;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.source.SourceText;
import java.util.List;

/** Reads Markdown text into blocks; for readers of dialects, which have cut off what is not Markdown. Thread-safe. */
public final class Markdown {

    private Markdown() {}

    /**
     * The blocks of a Markdown text. All syntax is claimed as markup; every text knows where it came from.
     *
     * @param text the text, maybe put together from parts of the source
     */
    public static List<Block> blocks(SourceText text, ReadContext context, Flavor flavor) {
        return blocks(text, context, flavor, 0);
    }

    /** The blocks of a text that stands {@code depth} containers deep. */
    static List<Block> blocks(SourceText text, ReadContext context, Flavor flavor, int depth) {
        SourceText prepared = Preparation.of(text, flavor);
        prepared = flavor.machineWritten() ? PairedStrong.of(prepared, context.claims()) : prepared;
        Reading reading = new Reading(prepared, context, flavor);
        return new BlockMapper(reading).document(Parsers.of(flavor).parse(prepared.value()), depth);
    }
}
